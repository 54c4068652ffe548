import { html, nothing } from '../html.js';
import { headerTextsOf } from '../../article/footnotes.js';
import { readingMinutes } from '../../article/reading-time.js';
import { isBlank, showsSomething } from '../../article/visibility.js';
import { withheldAt } from '../../article/withheld.js';
import type { Article, Author, MainMedia } from '../../article/types.js';
import { dayInWords, listInWords } from '../format.js';
import { day, languageOfDates } from '../time.template.js';
import { heading } from '../heading.template.js';
import { fill, foreign, gap, interfaceSentence, interfaceText } from '../message.template.js';
import { link } from '../link.template.js';
import type { Piece, Shown } from '../node.js';
import type { RenderContext, ContextFor } from '../context.js';
import { withheldPiece } from '../withheld.template.js';
import { blockTemplate } from '../blocks/index.js';
import { figure } from '../blocks/figure.template.js';
import { notesPiece } from '../rich-text/footnotes.template.js';
import { inlineRichText, nestedIn, richText } from '../rich-text/rich-text.template.js';

/** `id` of the headline, or of the kicker if there is none: it labels the article. */
export const titleId = ({ ids }: RenderContext) => (ids ? 'ae-headline' : nothing);

/** Sponsor, series, kicker, headline, standfirst, byline, dates, translations, notices and main media. */
export function articleHeader(article: Article, view: RenderContext): unknown {
  const { sponsor, series, alternativeHeadline, headline, description, notices, media, image } = article;
  const main = media ?? image;
  const hasMain = main && !isBlank(main);
  return html`<div class="header">
    ${sponsor?.name ? html`<p class="sponsor">${interfaceSentence(view.locale.sponsor, foreign(link(sponsor.url, sponsor.name, view, 'sponsored'), view), view)}</p>` : nothing}
    ${series?.name ? html`<p class="series eyebrow" part="eyebrow">${link(series.url, series.name, view)}</p>` : nothing}
    ${alternativeHeadline ? html`<p class="kicker eyebrow" part="eyebrow" id=${headline ? nothing : titleId(view)}>${alternativeHeadline}</p>` : nothing}
    ${headline ? heading(view.level, headline, 'headline', titleId(view)) : nothing}
    ${description?.length ? html`<div class="standfirst" part="standfirst">${richText(description, view)}</div>` : nothing}
    ${byline(article, view)}
    ${article.translations?.length ? (view.extendedBlocks?.fields?.translations(article, view) ?? nothing) : nothing}
    ${showsSomething(notices) ? html`<div class="notices prose">${richText(notices, view)}</div>` : nothing}
    ${hasMain ? html`<div class="main-media">${mainMedia(main, view)}</div>` : nothing}
  </div>`;
}

const mainMedia = (main: MainMedia, view: RenderContext): unknown =>
  main._type === 'figure'
    ? figure(main, view, nestedIn(view), 'eager')
    : blockTemplate(main, view, nestedIn(view));

function byline(article: Article, view: RenderContext): unknown {
  const { author = [], byline: own, publisher, datePublished } = article;
  const names = author.filter(({ name }) => name);
  const who = showsSomething(own)
    ? inlineRichText(own, view)
    : names.length
      ? authors(names, view)
      : publisher?.name && html`<bdi>${link(publisher.url, publisher.name, view)}</bdi>`;
  const time = readingTime(article, view);
  if (!who && !datePublished && !time) return nothing;
  return html`<div class="byline">
    ${who ? html`<div class="authors">${who}</div>` : nothing}
    ${datePublished || time ? html`<p class="dates">${dates(article, view)}${time ? html`${' '}<span class="reading-time">${time}</span>` : nothing}</p>` : nothing}
  </div>`;
}

/** Reading time, if the article gives one. Text that is not a duration is rendered as it is. */
function readingTime(article: Article, view: RenderContext): unknown {
  const { timeRequired: time } = article;
  if (!time) return undefined;
  const [, hours = 0, minutes = 0] = /^PT(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:\d+S)?$/.exec(time) ?? [];
  const count = time === 'auto' ? readingMinutes(article) : 60 * Number(hours) + Number(minutes);
  return count ? interfaceText(view.locale.readingTime(count), view) : html`<bdi>${time}</bdi>`;
}

/** Day of publication, and the day of the last change if it differs. */
function dates({ datePublished: published, dateModified: modified }: Article, view: RenderContext): unknown {
  if (!published) return nothing;
  const lang = languageOfDates(view);
  const changed = modified && dayInWords(modified, lang) !== dayInWords(published, lang);
  const update = changed && interfaceSentence(view.locale.updated, day(modified, lang), view);
  return html`<span>${interfaceText(day(published, lang), view)}</span>
    ${update ? html`<span class="updated">${update}</span>` : nothing}`;
}

function authors(people: Author[], view: RenderContext): unknown {
  const gaps = people.map((_, index) => gap(index));
  const words = view.locale.byline(listInWords(gaps, view.locale.lang));
  const names = people.map(
    ({ name, url }) => html`<span class="author">${foreign(link(url, name, view, 'author'), view)}</span>`,
  );
  const role = people.length === 1 && people[0]!.jobTitle;
  return [
    interfaceText(fill(words, names), view),
    role ? html`${' '}<span class="role"><bdi>${role}</bdi></span>` : nothing,
  ];
}

export function headerPiece(article: Article, view: RenderContext): Piece {
  const { timeRequired } = article;
  return {
    key: 'header',
    of: [
      ...headerFields.map((name) => article[name]),
      timeRequired,
      timeRequired === 'auto' && [article.sections, article.liveBlogUpdate],
      view,
    ],
    template: () => articleHeader(article, view),
  };
}

/** Fields that the header renders. */
const headerFields = [
  'sponsor',
  'series',
  'alternativeHeadline',
  'headline',
  'description',
  'author',
  'byline',
  'publisher',
  'datePublished',
  'dateModified',
  'translations',
  'notices',
  'media',
  'image',
] as const;

/** Content of an `article-header` at `now` (milliseconds since 1970). */
export function articleHeaderElement(article: Article | undefined, viewFor: ContextFor, now: number): Shown {
  const view = viewFor(article ? headerTextsOf(article) : []);
  const withheld = article && withheldAt(article, now);
  if (withheld) return { pieces: [withheldPiece(article, withheld, view)], view };
  return { pieces: article ? [headerPiece(article, view), notesPiece(view)] : [], view };
}
