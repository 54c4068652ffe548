import { ContextEvent } from '@lit/context';
import type { Problem } from '../article/problem.js';
import { whenIdle } from '../dom/idle-queue.js';
import { articleContext } from '../elements/base/article-context.js';
import type { ArticleElement } from '../elements/base/article-element.js';
import { attributeName } from './attribute-name.js';
import { listOf, warn } from './warn.js';

type Elements = HTMLElementTagNameMap;
type Tag = Extract<keyof Elements, `${string}-${string}`>;

/** Properties that give an element content of its own. */
const sources = {
  'article-view': ['article', 'src'],
  'article-header': ['article'],
  'article-highlights': ['highlights'],
  'section-block': ['section'],
  'bottom-line-callout': ['bottomLine'],
  'article-terms': ['terms'],
  'share-bar': ['url'],
  'reply-form': ['endpoint', 'service', 'closed'],
  'reply-list': ['replies', 'endpoint'],
} satisfies { [Name in Tag]?: (keyof Elements[Name] & string)[] };

/** Warns about an element without content: outside a provider, and without data of its own. */
export function warnOfMissingData(element: ArticleElement): void {
  whenLoaded(() => {
    const { tag } = element.constructor as typeof ArticleElement;
    const own = sources[tag as keyof typeof sources] as string[] | undefined;
    if (!own || !element.isConnected || isGiven(element, own) || isInProvider(element)) return;
    warn(
      `<${element.localName}> has no content. Put it inside an <article-provider>, or set ${listOf(own)}.`,
      'no-content',
    );
  });
}

const isGiven = (element: ArticleElement, own: string[]): boolean =>
  element.hasAttribute('ssr-hash') ||
  // Children of `article-view` are fallback content.
  Boolean(element.localName === 'article-view' && element.firstElementChild) ||
  // Invalid JSON has a warning of its own.
  own.some(
    (name) =>
      Boolean((element as unknown as Record<string, unknown>)[name]) ||
      Boolean(element.getAttribute(attributeName(element, name))),
  );

function isInProvider(element: ArticleElement): boolean {
  let isProvided = false;
  const request = new ContextEvent(articleContext, element, () => (isProvided = true));
  element.dispatchEvent(request);
  return isProvided;
}

/** Calls back when the page has loaded and has had time to set the elements' data. */
function whenLoaded(act: () => void): void {
  if (document.readyState === 'complete') whenIdle(act);
  else addEventListener('load', () => whenIdle(act), { once: true });
}

const reported = new WeakSet<Problem[]>();

/** Warns about data that deviates from the format: how many problems there are, and the first. */
export function warnOfProblems(element: ArticleElement & { problems?: Problem[] }): void {
  const { problems, localName } = element;
  const first = problems?.[0];
  if (!first || reported.has(problems)) return;
  reported.add(problems);
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const path = first.path ? `${first.path}: ` : '';
  warn(
    `The data of <${localName}> has ${count}. First problem: ${path}${first.message} See the element’s \`problems\` for all of them, or run \`npx article-elements validate\` on the file.`,
    'problems-in-an-article',
  );
}

/** Warns if React has not set an article: it does not set objects on elements that it hydrates. */
export function warnOfReact(element: ArticleElement & { article?: unknown }): void {
  whenIdle(() => {
    const props = Object.entries(element).find(([key]) => key.startsWith('__reactProps'))?.[1] as
      { article?: unknown } | undefined;
    if (props?.article && !element.article)
      warn(
        'React does not set `article` on an element that it hydrates. Use `ServerArticle` instead.',
        'react',
      );
  });
}
