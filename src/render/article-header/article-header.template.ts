import { html, nothing } from '../html.js';
import { mainMediaOf } from '../../article/footnotes.js';
import { isBlank } from '../../article/visibility.js';
import { withheldAt } from '../../article/withheld.js';
import type { Article, MainMedia, Person } from '../../article/types.js';
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
import { nestedIn, richText } from '../rich-text/rich-text.template.js';

/** The `id` of the headline, or of the kicker where there is none: it names the article. */
export const titleId = ({ ids }: RenderContext) => (ids ? 'ae-headline' : nothing);

/** Kicker, headline, standfirst, byline, dates and main media. */
export function articleHeader(article: Article, view: RenderContext): unknown {
  const { alternativeHeadline, headline, description, media, image } = article;
  const main = media ?? image;
  const hasMain = main && !isBlank(main);
  return html`<div class="header">
    ${alternativeHeadline ? html`<p class="kicker eyebrow" part="eyebrow" id=${headline ? nothing : titleId(view)}>${alternativeHeadline}</p>` : nothing}
    ${headline ? heading(view.level, headline, 'headline', titleId(view)) : nothing}
    ${description?.length ? html`<div class="standfirst" part="standfirst">${richText(description, view)}</div>` : nothing}
    ${byline(article, view)}
    ${hasMain ? html`<div class="main-media">${mainMedia(main, view)}</div>` : nothing}
  </div>`;
}

const mainMedia = (main: MainMedia, view: RenderContext): unknown =>
  main._type === 'figure'
    ? figure(main, view, nestedIn(view), 'eager')
    : blockTemplate(main, view, nestedIn(view));

function byline(
  { author = [], publisher, datePublished, dateModified }: Article,
  view: RenderContext,
): unknown {
  const names = author.filter(({ name }) => name);
  const who = names.length
    ? authors(names, view)
    : publisher?.name && html`<bdi>${link(publisher.url, publisher.name, view)}</bdi>`;
  if (!who && !datePublished) return nothing;
  return html`<div class="byline">
    ${who ? html`<p class="authors">${who}</p>` : nothing}
    ${datePublished ? html`<p class="dates">${dates(datePublished, dateModified, view)}</p>` : nothing}
  </div>`;
}

/** The day of publication, and that of the last change if it is another. */
function dates(published: string, modified: string | undefined, view: RenderContext): unknown {
  const lang = languageOfDates(view);
  const changed = modified && dayInWords(modified, lang) !== dayInWords(published, lang);
  const update = changed && interfaceSentence(view.locale.updated, day(modified, lang), view);
  return html`<span>${interfaceText(day(published, lang), view)}</span>
    ${update ? html`<span class="updated">${update}</span>` : nothing}`;
}

function authors(people: Person[], view: RenderContext): unknown {
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
  const { alternativeHeadline, headline, description, media, image } = article;
  const { author, publisher, datePublished, dateModified } = article;
  return {
    key: 'header',
    of: [
      alternativeHeadline,
      headline,
      description,
      media,
      image,
      author,
      publisher,
      datePublished,
      dateModified,
      view,
    ],
    template: () => articleHeader(article, view),
  };
}

/** What an `article-header` shows at `now` (milliseconds since 1970). */
export function articleHeaderElement(article: Article | undefined, viewFor: ContextFor, now: number): Shown {
  const view = viewFor(article ? [article.description, ...mainMediaOf(article)] : []);
  const withheld = article && withheldAt(article, now);
  if (withheld) return { pieces: [withheldPiece(article, withheld, view)], view };
  return { pieces: article ? [headerPiece(article, view), notesPiece(view)] : [], view };
}
