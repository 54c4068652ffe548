import { fingerprint } from '../article/fingerprint.js';
import { languageTag } from '../article/language.js';
import { parseArticle, parsePart } from '../article/parse.js';
import type { Problem } from '../article/problem.js';
import type { Article } from '../article/types.js';
import { resolveUrl } from '../article/url.js';
import { permittedAt, withheldAt } from '../article/withheld.js';
import { articleHeaderDefinition } from '../render/article-header/article-header.definition.js';
import {
  articleHighlightsDefinition,
  type ArticleHighlightsProps,
} from '../render/article-highlights/article-highlights.definition.js';
import {
  articleTermsDefinition,
  type ArticleTermsProps,
} from '../render/article-terms/article-terms.definition.js';
import {
  bottomLineCalloutDefinition,
  type BottomLineCalloutProps,
} from '../render/bottom-line-callout/bottom-line-callout.definition.js';
import type { ContextFor } from '../render/context.js';
import type { ElementDefinition, ElementSource } from '../render/definition.js';
import { replyFormDefinition } from '../render/reply-form/reply-form.definition.js';
import type { ReplyFormSettings } from '../render/reply-form/reply-form.template.js';
import { replyListDefinition, type ReplyListProps } from '../render/reply-list/reply-list.definition.js';
import { rooted } from '../render/root.template.js';
import {
  sectionBlockDefinition,
  type SectionBlockProps,
} from '../render/section-block/section-block.definition.js';
import { serialize } from '../render/serialize.js';
import { shareBarDefinition, type ShareBarProps } from '../render/share-bar/share-bar.definition.js';
import { readReplies } from '../replies/read-replies.js';
import { shadowEnd, shadowStart } from './declarative-shadow-root.js';
import { attributesOf, until } from './markup.js';
import { taken, type ArticleOptions, type ElementOptions } from './options.js';
import { renderArticle } from './render-article.js';
import { viewsOf } from './render-context.js';

/** Properties of each element, named as in the browser. */
export interface ElementProps {
  'article-view': ArticleOptions & { article: unknown };
  'article-header': ElementOptions & { article: unknown };
  'article-highlights': PartProps & ArticleHighlightsProps;
  'section-block': PartProps & SectionBlockProps;
  'bottom-line-callout': PartProps & BottomLineCalloutProps;
  'article-terms': PartProps & ArticleTermsProps;
  'share-bar': PartProps & ShareBarProps;
  'reply-form': PartProps & ReplyFormSettings;
  'reply-list': PartProps & ReplyListProps;
}

interface PartProps extends ElementOptions {
  /** Article that the element renders a part of, unless that part is set itself. */
  article?: unknown;
  /** Called with the deviations from the format, if there are any. */
  onProblems?: (problems: Problem[]) => void;
}

type PartName = Exclude<keyof ElementProps, 'article-view'>;

const definitions: { [Name in PartName]: ElementDefinition<ElementProps[Name], unknown> } = {
  'article-header': articleHeaderDefinition,
  'article-highlights': articleHighlightsDefinition,
  'section-block': sectionBlockDefinition,
  'bottom-line-callout': bottomLineCalloutDefinition,
  'article-terms': articleTermsDefinition,
  'share-bar': shareBarDefinition,
  'reply-form': replyFormDefinition,
  'reply-list': replyListDefinition,
};

/**
 * Renders one element with a declarative shadow root.
 *
 * @param name Tag name of the element.
 * @param props Its properties, named as in the browser; `article` in place of an `article-provider`.
 */
export function renderElement<Name extends keyof ElementProps>(
  name: Name,
  props: ElementProps[Name],
): string {
  if (name === 'article-view') {
    const { article, ...options } = props as ElementProps['article-view'];
    return renderArticle(article, options);
  }
  if (!isPart(name)) throw new TypeError(`<${name}> is not an element of this library.`);
  return renderPart(definitions[name], props);
}

const isPart = (name: string): name is PartName => Object.hasOwn(definitions, name);

function renderPart(definition: ElementDefinition<PartProps, unknown>, given: PartProps): string {
  const { tag } = definition;
  const props = withReplies(taken(given));
  const { lang, locale, headingLevel, newTab, isolated, nonce, attributes } = props;
  const source = sourceOf(props);
  const data = definition.data(props, source);
  const hashed = data === undefined ? undefined : definition.hashed(data, props);
  const contextFor = contextsOf(definition, props, source);
  const tagAttributes = attributesOf({
    ...attributes,
    'ssr-hash': fingerprint([hashed, locale, headingLevel, newTab]),
    'ssr-until': source.article && until(source.article, timeOf(props)),
    ...definition.attributes(props),
    lang: languageTag(lang) || undefined,
    locale,
    'heading-level': headingLevel,
    'new-tab': newTab,
    isolated,
  });
  const content = serialize(rooted(definition.render(data, props, contextFor, timeOf(props))));
  return `<${tag}${tagAttributes}>${shadowStart(tag as PartName, data, nonce)}${content}${shadowEnd}</${tag}>`;
}

const timeOf = ({ now = Date.now() }: ElementOptions): number => now;

function contextsOf(
  definition: ElementDefinition<PartProps, unknown>,
  props: PartProps,
  source: ElementSource,
): ContextFor {
  const contextFor = viewsOf(source.article, props, definition.startsWithHeadline);
  const own = definition.base(props, source);
  const base = own && resolveUrl(own, props.pageUrl);
  return base ? (texts, ids) => ({ ...contextFor(texts, ids), base }) : contextFor;
}

/** Returns the data of an element. Its own data is untrusted and parsed first. */
function sourceOf(props: PartProps): ElementSource {
  const article = articleOf(props);
  return {
    article,
    articleUrl: article?.url ? resolveUrl(article.url, props.pageUrl) : '',
    isWithheld: Boolean(article && withheldAt(article, timeOf(props))),
    part(name, own, asPart) {
      const { value, problems } = parsePart(name, own && asPart ? asPart(own) : own);
      tell(problems, props);
      return value ?? article?.[name];
    },
  };
}

/** Returns the article that the element renders a part of, as far as it may be shown. */
function articleOf(props: PartProps): Article | undefined {
  const { article: input } = props;
  if (input === undefined || input === null) return undefined;
  const { article, problems } = parseArticle(input);
  tell(problems, props);
  return permittedAt(article, timeOf(props));
}

function withReplies<Props extends PartProps & Pick<ReplyListProps, 'replies'>>(props: Props): Props {
  if (!props.replies) return props;
  const { replies, problems } = readReplies(props.replies);
  tell(problems, props);
  return { ...props, replies };
}

function tell(problems: Problem[], { onProblems }: PartProps): void {
  if (problems.length) onProblems?.(problems);
}
