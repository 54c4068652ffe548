import { html, nothing, type TemplateResult } from '../base/html.js';
import { hasContent, showsSomething, withheldAt, type Withheld } from '../../article/content.js';
import { richTextsOf } from '../../article/survey.js';
import type { Article, Correction } from '../../article/types.js';
import { articleHeader } from '../article-header/article-header.template.js';
import { articleHighlights } from '../article-highlights/article-highlights.template.js';
import { articleTerms } from '../article-terms/article-terms.template.js';
import { day, languageOfDates } from '../base/day.template.js';
import { frame } from '../base/frame.template.js';
import { heading } from '../base/heading.template.js';
import { interfaceText } from '../base/interface-text.template.js';
import { link } from '../base/link.template.js';
import { resolved, type View, type ViewFor } from '../base/view.js';
import { bottomLineCallout } from '../bottom-line-callout/bottom-line-callout.template.js';
import { replyForm, replyFormData } from '../reply-form/reply-form.template.js';
import { footnotes } from '../rich-text/footnotes.template.js';
import { inlineRichText, richText } from '../rich-text/rich-text.template.js';
import { sectionBlock } from '../section-block/section-block.template.js';
import { shareBar } from '../share-bar/share-bar.template.js';
import type { ShareSettings } from '../share-bar/share-settings.js';

/** `ShareSettings` are as `shareSettings` makes them. */
export interface ArticleViewOptions extends ShareSettings {
  withoutShare?: boolean;
  withoutReplies?: boolean;
}

function articleView(article: Article, view: View, options: ArticleViewOptions): TemplateResult {
  const { highlights, sections, bottomLine, articleSection, keywords, url, headline } = article;
  const reply = article.replies && replyFormData({}, article);
  return html`<article class="article">
    ${articleHeader(article, view)} ${articleHighlights(highlights, undefined, view)}
    ${each(sections, (section) => sectionBlock(section, view))}
    ${bottomLineCallout(bottomLine, undefined, view)} ${footnotes(view)}
    ${corrections(article.correction, view)} ${attribution(article, view)}
    ${options.withoutShare ? nothing : shareBar({ ...options, url: url && resolved(url, view), headline }, view)}
    ${articleTerms(articleSection, view.locale.categories, view)}
    ${articleTerms(keywords, view.locale.tags, view)}
    ${reply && !options.withoutReplies ? replyForm(reply, view) : nothing}
  </article>`;
}

/** What an `article-view` shows of an article, at `now` (milliseconds since 1970). */
export function articleViewElement(
  article: Article,
  options: ArticleViewOptions,
  now: number,
  viewFor: ViewFor,
): TemplateResult {
  const view = viewFor(richTextsOf(article));
  return frame(articleViewContent(article, options, now, view), view);
}

/** The article, or why there is none to be seen. */
export function articleViewContent(
  article: Article,
  options: ArticleViewOptions,
  now: number,
  view: View,
): TemplateResult {
  if (!hasContent(article)) return emptyTemplate(view);
  const withheld = withheldAt(article, now);
  return withheld ? withheldTemplate(article, withheld, view) : articleView(article, view, options);
}

/** One after the other, so that a stream can begin before all is done. */
function* each<Item>(items: Item[], template: (item: Item) => unknown): Iterable<unknown> {
  for (const item of items) yield template(item);
}

function corrections(list: Correction[] = [], view: View): unknown {
  const shown = list.filter(({ text }) => showsSomething(text));
  if (!shown.length) return nothing;
  return html`<section class="corrections">
    ${heading(view.level + 1, interfaceText(view.locale.corrections, view), 'label')}
    ${shown.map(
      ({ date, text }) =>
        html`<div class="correction">
          ${date ? html`<b>${interfaceText(day(date, languageOfDates(view)), view)}</b>${' '}` : nothing}${inlineRichText(text, view)}
        </div>`,
    )}
  </section>`;
}

function attribution({ syndication }: Article, view: View): unknown {
  if (!syndication) return nothing;
  const { attribution: words, license } = syndication;
  const terms = license && (/^https?:/i.test(license) ? link(license, license, view, 'license') : license);
  if (!words.length && !terms) return nothing;
  return html`<footer class="attribution">
    ${richText(words, view)}${terms ? html`<p>${terms}</p>` : nothing}
  </footer>`;
}

/** While the article is on its way: its words for assistive technology, its outlines for the eye. */
export const loadingTemplate = ({ locale }: View): TemplateResult =>
  html`<div class="loading">
    <p class="unseen" role="status">${locale.loading}</p>
    <div class="outline" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>
  </div>`;

/** In place of an article that did not come. What the page put inside the element is shown with it. */
export const errorTemplate = ({ locale }: View, retry: (() => void) | undefined): TemplateResult =>
  html`<div class="notice" role="alert">
      <p>${locale.loadError}</p>
      ${retry ? html`<button class="secondary" type="button" @click=${retry}>${locale.retry}</button>` : nothing}
    </div>
    <div class="stand-in-slot"><slot></slot></div>`;

/** In place of nothing. */
export const emptyTemplate = ({ locale }: View): TemplateResult =>
  html`<div class="notice"><p>${locale.empty}</p></div>`;

/** In place of an article that may not be shown now. */
const withheldTemplate = (article: Article, reason: Withheld, view: View): TemplateResult =>
  html`<div class="notice">
    <p>${view.locale[reason]}</p>
    ${article.url ? html`<p>${link(article.url, view.locale.readAtOrigin, view)}</p>` : nothing}
  </div>`;
