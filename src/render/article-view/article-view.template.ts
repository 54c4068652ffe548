import { html, nothing } from '../html.js';
import { hasContent, showsSomething } from '../../article/visibility.js';
import { withheldAt } from '../../article/withheld.js';
import { biographiesOf } from '../../article/authors.js';
import { richTextsOf, sectionIdsOf } from '../../article/footnotes.js';
import { hasEnded, isLiveCoverage, postsOf } from '../../article/live.js';
import type { Article, Correction, RichText } from '../../article/types.js';
import type { ExtendedFields, FieldTools } from '../blocks/block.js';
import { headerPiece, titleId } from '../article-header/article-header.template.js';
import { highlightsPiece } from '../article-highlights/article-highlights.template.js';
import { termsPiece } from '../article-terms/article-terms.template.js';
import { day, languageOfDates } from '../time.template.js';
import { heading } from '../heading.template.js';
import { interfaceText } from '../message.template.js';
import { link } from '../link.template.js';
import { Templates, type Piece, type Shown } from '../node.js';
import { interfaceLanguage, resolved, type RenderContext, type ContextFor } from '../context.js';
import { withheldPiece } from '../withheld.template.js';
import { bottomLinePiece } from '../bottom-line-callout/bottom-line-callout.template.js';
import { articleReplies } from '../reply-list/article-replies.template.js';
import { replyForm, replyFormData } from '../reply-form/reply-form.template.js';
import { notesPiece } from '../rich-text/footnotes.template.js';
import { extentOf } from '../rich-text/chunks.js';
import { inlineRichText, nestedIn, richText, richTextPieces } from '../rich-text/rich-text.template.js';
import { sectionPiece } from '../section-block/section-block.template.js';
import { shareBar } from '../share-bar/share-bar.template.js';
import type { ShareSettings } from '../share-bar/share-settings.js';

/** Options of an `article-view`. `ShareSettings` are validated by `shareSettings`. */
export interface ArticleViewOptions extends ShareSettings {
  withoutShare?: boolean;
  withoutReplies?: boolean;
  withoutReplyForm?: boolean;
}

const settingsIn = (options: ArticleViewOptions): unknown[] => Object.values(options);

/** Pieces of an article, in reading order. */
function articlePieces(
  article: Article,
  view: RenderContext,
  options: ArticleViewOptions,
  now: number,
): Piece[] {
  const { highlights, sections, bottomLine, articleSection, keywords, url, headline } = article;
  const { contentLocation, paywall, correction, syndication, copyrightNotice, replies } = article;
  const { isPartOf, related } = article;
  const field = (
    name: Exclude<keyof ExtendedFields, 'live'>,
    of: unknown,
    words: readonly (RichText | undefined)[],
  ): Piece => ({
    key: name,
    of: [of, view],
    template: () => (of ? fieldTemplate(name, article, view, words) : nothing),
  });
  const biographies = biographiesOf(article);
  const shared = options.withoutShare ? '' : url && resolved(url, view);
  return [
    headerPiece(article, view),
    pageSlot('header', view),
    highlightsPiece(highlights, undefined, view),
    {
      key: 'dateline',
      of: [contentLocation],
      template: () =>
        contentLocation ? html`<p class="dateline"><bdi>${contentLocation}</bdi></p>` : nothing,
    },
    ...sections.map((section) => sectionPiece(section, view)),
    ...livePieces(article, view, now),
    bottomLinePiece(bottomLine, undefined, view),
    field('paywall', paywall, [paywall?.message]),
    notesPiece(view),
    { key: 'corrections', of: [correction, view], template: () => corrections(correction, view) },
    field(
      'biographies',
      biographies.length && biographies,
      biographies.map(({ description }) => description),
    ),
    {
      key: 'attribution',
      of: [syndication, copyrightNotice, view],
      template: () => attribution(article, view),
    },
    pageSlot('footer', view),
    {
      key: 'share',
      of: [shared, headline, ...settingsIn(options), view],
      template: () => shareBar({ ...options, url: shared, headline }, view),
      isLive: true,
    },
    termsPiece(articleSection, 'categories', undefined, view),
    termsPiece(keywords, 'tags', undefined, view),
    field('isPartOf', isPartOf, [isPartOf?.name]),
    field('related', related, [related]),
    {
      key: 'replies',
      of: [replies, url, options.withoutReplies, view],
      template: () => (options.withoutReplies ? nothing : articleReplies(article, view)),
      isLive: true,
    },
    {
      key: 'reply',
      of: [replies, url, options.withoutReplies, options.withoutReplyForm, view],
      template: () => (options.withoutReplies || options.withoutReplyForm ? nothing : reply(article, view)),
      isLive: true,
    },
  ];
}

/** A less common field of the article. Its text is rendered if its template could not be loaded. */
const fieldTemplate = (
  name: Exclude<keyof ExtendedFields, 'live'>,
  article: Article,
  context: RenderContext,
  words: readonly (RichText | undefined)[],
): unknown =>
  context.extendedBlocks?.fields?.[name](article, context, toolsFor(context)) ??
  html`<div class="prose">${words.map((text) => richText(text, context))}</div>`;

const toolsFor = (context: RenderContext): FieldTools => ({
  nested: nestedIn(context),
  pieces: richTextPieces,
  extentOf,
});

/** Live coverage. Its posts are rendered as sections if its templates could not be loaded. */
function livePieces(article: Article, context: RenderContext, now: number): Piece[] {
  if (!isLiveCoverage(article)) return [];
  return (
    context.extendedBlocks?.fields?.live(article, context, now, toolsFor(context)) ??
    postsOf(article).map(({ id, headline, body }) => sectionPiece({ id, heading: headline, body }, context))
  );
}

/** A slot for content of the page. Plain semantic markup has none. */
const pageSlot = (name: 'header' | 'footer', { ids }: RenderContext): Piece => ({
  key: `slot:${name}`,
  of: [name, ids],
  template: () => (ids ? html`<slot name=${name}></slot>` : nothing),
});

function reply(article: Article, view: RenderContext): unknown {
  const data = article.replies && replyFormData({}, article, article.url && resolved(article.url, view));
  return data ? replyForm(data, view, articleReplies(article, view) !== nothing) : nothing;
}

function articlePiece(
  article: Article,
  view: RenderContext,
  options: ArticleViewOptions,
  now: number,
): Piece {
  let made: Piece[] | undefined;
  const pieces = () => (made ??= articlePieces(article, view, options, now));
  const title = article.headline || article.alternativeHeadline;
  const label = title ? titleId(view) : nothing;
  return {
    key: 'article',
    of: [article, view, hasEnded(article, now), ...settingsIn(options)],
    template: () =>
      html`<article class="article" aria-label=${(!view.ids && title) || nothing} aria-labelledby=${label}>
        ${new Templates(pieces())}
      </article>`,
    inner: () => ({ rest: [label], pieces: pieces() }),
  };
}

/** Content of an `article-view` at `now` (milliseconds since 1970). */
export function articleViewElement(
  article: Article,
  options: ArticleViewOptions,
  now: number,
  viewFor: ContextFor,
): Shown {
  const view = viewFor(richTextsOf(article), sectionIdsOf(article));
  return { pieces: [articleViewPiece(article, options, now, view)], view };
}

/** The article, or the reason why it is not shown. */
export function articleViewPiece(
  article: Article,
  options: ArticleViewOptions,
  now: number,
  view: RenderContext,
): Piece {
  if (!hasContent(article)) return emptyPiece(view);
  const withheld = withheldAt(article, now);
  if (withheld) return withheldPiece(article, withheld, view);
  return articlePiece(article, view, options, now);
}

function corrections(list: Correction[] = [], view: RenderContext): unknown {
  const shown = list.filter(({ text }) => showsSomething(text));
  if (!shown.length) return nothing;
  const { locale } = view;
  const areClear = shown.every(isClarification);
  const title = areClear ? locale.clarifications : locale.corrections;
  const kind = (one: Correction) => !areClear && isClarification(one) && locale.clarification;
  return html`<section class="corrections">
    ${heading(view.level + 1, interfaceText(title, view), 'eyebrow')}
    ${shown.map(
      (one) =>
        html`<div class="correction">
          ${correctionLabel([kind(one), one.datePublished && day(one.datePublished, languageOfDates(view))], view)}${inlineRichText(one.text, view)}
        </div>`,
    )}
  </section>`;
}

const isClarification = ({ type }: Correction): boolean => type === 'clarification';

/** Type and date of a correction, as far as they are given. */
function correctionLabel(parts: unknown[], view: RenderContext): unknown {
  const [first, second] = parts.filter(Boolean);
  if (!first) return nothing;
  return html`<b>${interfaceText(second ? [first, ' · ', second] : first, view)}</b>${' '}`;
}

function attribution({ syndication, copyrightNotice }: Article, view: RenderContext): unknown {
  const { attribution: words, license, requirements } = syndication ?? {};
  const terms = license && (/^https?:/i.test(license) ? link(license, license, view, 'license') : license);
  if (!words?.length && !terms && !requirements?.length && !copyrightNotice) return nothing;
  return html`<footer class="attribution">
    ${richText(words, view)}${terms ? html`<p><bdi>${terms}</bdi></p>` : nothing}${richText(requirements, view)}
    ${copyrightNotice ? html`<p><small>${copyrightNotice}</small></p>` : nothing}
  </footer>`;
}

/** Placeholder while the article is loading, visual only. `LoadStatus` announces it. */
export const loadingPiece: Piece = {
  key: 'loading',
  of: ['loading'],
  template: () =>
    html`<div class="loading">
      <div class="outline" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>
    </div>`,
};

/** Error message for an article that could not be loaded, with the element's fallback content. */
export const errorPieces = (view: RenderContext, canRetry: boolean): Piece[] => [
  {
    key: 'error',
    of: ['error', view.locale, canRetry],
    template: () =>
      html`<div class="notice" role="alert">
        <p>${interfaceText(view.locale.loadError, view)}</p>
        ${canRetry ? retryButton(view) : nothing}
      </div>`,
  },
  { key: 'stand-in', of: ['stand-in'], template: () => html`<div class="stand-in-slot"><slot></slot></div>` },
];

function retryButton(view: RenderContext): unknown {
  const { lang, dir } = interfaceLanguage(view);
  return html`<button
    class="secondary"
    type="button"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    data-retry
  >
    ${view.locale.retry}
  </button>`;
}

/** Fallback content of the element, in place of an article. */
export const standInPiece: Piece = { key: 'slot', of: ['slot'], template: () => html`<slot></slot>` };

/** Message for an article without content. */
export const emptyPiece = (view: RenderContext): Piece => ({
  key: 'empty',
  of: ['empty', view.locale],
  template: () => html`<div class="notice"><p>${interfaceText(view.locale.empty, view)}</p></div>`,
});
