import { fingerprint } from '../article/fingerprint.js';
import { languageTag } from '../article/language.js';
import { permittedAt, withheldAt } from '../article/withheld.js';
import { parseArticle, parsePart } from '../article/parse.js';
import type { Problem } from '../article/problem.js';
import type { Article, RichText, Section, Term } from '../article/types.js';
import { articleHeaderElement } from '../render/article-header/article-header.template.js';
import { articleHighlightsElement } from '../render/article-highlights/article-highlights.template.js';
import { articleTermsElement } from '../render/article-terms/article-terms.template.js';
import { framed } from '../render/root.template.js';
import type { TemplateResult } from '../render/html.js';
import { serialize } from '../render/serialize.js';
import type { ViewFor } from '../render/context.js';
import { bottomLineCalloutElement } from '../render/bottom-line-callout/bottom-line-callout.template.js';
import {
  replyFormData,
  replyFormElement,
  type ReplyFormSettings,
} from '../render/reply-form/reply-form.template.js';
import {
  givenReplies,
  replyListElement,
  type ReplyListSettings,
} from '../render/reply-list/reply-list.template.js';
import { sectionBlockElement } from '../render/section-block/section-block.template.js';
import { sharedData, shareBarElement } from '../render/share-bar/share-bar.template.js';
import type { ShareSettings } from '../render/share-bar/share-settings.js';
import { resolveUrl, safeUrl } from '../article/url.js';
import { readReplies } from '../replies/read-replies.js';
import type { PublishedReply } from '../replies/reply.js';
import { attributesOf } from './markup.js';
import { shareAttributes, type ArticleOptions, type ElementOptions } from './options.js';
import { renderArticle } from './render-article.js';
import { shadowEnd, shadowStart } from './declarative-shadow-root.js';
import { viewsOf } from './render-context.js';

/** What an element is told: its properties, by the names they have in the browser. */
export interface ElementProps {
  'article-view': ArticleOptions & { article: unknown };
  'article-header': ElementOptions & { article: unknown };
  'article-highlights': PartProps & { highlights?: RichText[]; heading?: string };
  'section-block': PartProps & { section?: Section; index?: number };
  'bottom-line-callout': PartProps & { bottomLine?: RichText; heading?: string };
  'article-terms': PartProps & { terms?: Term[]; kind?: 'categories' | 'tags'; label?: string };
  'share-bar': PartProps & ShareSettings & { url?: string; headline?: string };
  'reply-form': PartProps & ReplyFormSettings;
  'reply-list': PartProps &
    ReplyListSettings & { replies?: PublishedReply[]; src?: string; reference?: string; form?: string };
}

interface PartProps extends ElementOptions {
  /** The article that the element shows a part of, unless it has that part of its own. */
  article?: unknown;
  /** Told what is not as the format says, if anything. */
  onProblems?: (problems: Problem[]) => void;
}

/** What an element shows, and which attributes it has besides those that all have. */
interface Rendering {
  /** What its fingerprint is taken of: the same as in the browser. */
  content: unknown;
  template: TemplateResult;
  attributes?: Record<string, string | number | boolean | undefined>;
}

type Renderer<Name extends keyof ElementProps> = (
  props: ElementProps[Name],
  article: Article | undefined,
  viewFor: ViewFor,
) => Rendering;

const renderers: { [Name in Exclude<keyof ElementProps, 'article-view'>]: Renderer<Name> } = {
  'article-header': (props, article, viewFor) => ({
    content: article,
    template: framed(articleHeaderElement(article, viewFor, timeOf(props))),
  }),
  'article-highlights': (props, article, viewFor) => {
    const { heading } = props;
    const highlights = own('highlights', props.highlights, props) ?? article?.highlights;
    return {
      content: highlights && [highlights, heading],
      template: framed(articleHighlightsElement(highlights, heading, viewFor)),
      attributes: { heading },
    };
  },
  'section-block': (props, article, viewFor) => {
    const { index = 0 } = props;
    const given = own('sections', props.section && [props.section], props);
    const section = given ? given[0] : article?.sections[index];
    return {
      content: section,
      template: framed(sectionBlockElement(section, viewFor)),
      attributes: { index: index || undefined },
    };
  },
  'bottom-line-callout': (props, article, viewFor) => {
    const { heading } = props;
    const bottomLine = own('bottomLine', props.bottomLine, props) ?? article?.bottomLine;
    return {
      content: bottomLine && [bottomLine, heading],
      template: framed(bottomLineCalloutElement(bottomLine, heading, viewFor)),
      attributes: { heading },
    };
  },
  'article-terms': (props, article, viewFor) => {
    const { kind, label } = props;
    const part = kind === 'tags' ? 'keywords' : 'articleSection';
    const terms = own(part, props.terms, props) ?? article?.[part];
    return {
      content: terms && [terms, label],
      template: framed(articleTermsElement(terms, kind, label, viewFor)),
      attributes: { kind, label },
    };
  },
  'share-bar': (props, article, viewFor) => {
    const isShared = article?.url && !withheldAt(article, timeOf(props));
    const data = sharedData(props, article, isShared ? resolveUrl(article.url, props.pageUrl) : '');
    const { url, headline } = props;
    return {
      content: data.url ? data : undefined,
      template: shareBarElement(data, viewFor),
      attributes: { url, headline, ...shareAttributes(props) },
    };
  },
  'reply-form': (props, article, viewFor) => {
    const data = replyFormData(props, article, article?.url && resolveUrl(article.url, props.pageUrl));
    const { action, reference, transport, fields, closed } = props;
    return {
      content: data,
      template: replyFormElement(data, viewFor),
      attributes: { action, reference, transport, fields, closed },
    };
  },
  'reply-list': (props, article, viewFor) => {
    const { total, transport, src, reference, order, closed, form, onProblems } = props;
    const { replies, problems } = readReplies(props.replies);
    if (problems.length) onProblems?.(problems);
    const data = props.replies ? givenReplies(replies, props, article) : undefined;
    const service = article?.url ? undefined : safeUrl(src, 'media');
    const base = service && resolveUrl(service, props.pageUrl);
    return {
      content: data,
      template: replyListElement(data, base ? (texts) => ({ ...viewFor(texts), base }) : viewFor),
      attributes: { total, transport, src, reference, order, closed, form },
    };
  },
};

/** A part that an element has of its own. */
function own<Name extends keyof Article>(
  name: Name,
  input: unknown,
  { onProblems }: PartProps,
): Article[Name] | undefined {
  const { value, problems } = parsePart(name, input);
  if (problems.length) onProblems?.(problems);
  return value;
}

/**
 * Renders one element, finished, with a declarative shadow root.
 *
 * @param name The element's tag name.
 * @param props Its properties, by the names they have in the browser; `article` where there an `article-provider` gives it.
 */
export function renderElement<Name extends keyof ElementProps>(
  name: Name,
  props: ElementProps[Name],
): string {
  if (name === 'article-view') {
    const { article, ...options } = props as ElementProps['article-view'];
    return renderArticle(article, options);
  }
  if (!isPart(name)) throw new TypeError(`There is no element <${name}> to render.`);
  return renderPart(name, props as ElementProps[typeof name]);
}

type PartName = keyof typeof renderers;

const isPart = (name: string): name is PartName => Object.hasOwn(renderers, name);

function renderPart<Name extends PartName>(tag: Name, props: ElementProps[Name]): string {
  const renderer: Renderer<Name> = renderers[tag];
  const { lang, locale, headingLevel, newTab, isolated, nonce, attributes } = props;
  const article = articleOf(props);
  const viewFor = viewsOf(article, props, tag === 'article-header');
  const rendering = renderer(props, article, viewFor);
  const tagAttributes = attributesOf({
    ...attributes,
    'ssr-hash': fingerprint([rendering.content, locale, headingLevel, newTab]),
    ...rendering.attributes,
    lang: languageTag(lang) || undefined,
    locale,
    'heading-level': headingLevel,
    'new-tab': newTab,
    isolated,
  });
  return `<${tag}${tagAttributes}>${shadowStart(tag, nonce)}${serialize(rendering.template)}${shadowEnd}</${tag}>`;
}

const timeOf = ({ now = Date.now() }: ElementOptions): number => now;

/** What may be shown of the article that the element shows a part of. */
function articleOf(props: PartProps): Article | undefined {
  const { article: input, onProblems } = props;
  if (input === undefined || input === null) return undefined;
  const { article, problems } = parseArticle(input);
  if (problems.length) onProblems?.(problems);
  return permittedAt(article, timeOf(props));
}
