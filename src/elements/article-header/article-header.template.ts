import { html, nothing } from 'lit';
import type { Article, Person } from '../../article/types.js';
import { dayInWords, listInWords } from '../base/dates.js';
import { heading } from '../base/heading.template.js';
import { interfaceText } from '../base/interface-text.template.js';
import { link } from '../base/link.template.js';
import type { View } from '../base/view.js';
import { day } from '../rich-text/block.templates.js';
import { figure } from '../rich-text/figure.template.js';
import { richText } from '../rich-text/rich-text.template.js';

/** Kicker, headline, standfirst, byline, dates and lead image. */
export function articleHeader(article: Article, view: View): unknown {
  const { alternativeHeadline, headline, description, image } = article;
  return html`<header class="header">
    ${alternativeHeadline ? html`<p class="kicker label">${alternativeHeadline}</p>` : nothing}
    ${headline ? heading(view.level, headline, { className: 'headline' }) : nothing}
    ${description?.length ? html`<div class="standfirst">${richText(description, view)}</div>` : nothing}
    ${byline(article, view)}
    ${image ? html`<div class="lead-image">${figure(image, view, { first: true })}</div>` : nothing}
  </header>`;
}

function byline({ author = [], publisher, datePublished, dateModified }: Article, view: View): unknown {
  const names = author.filter(({ name }) => name);
  const who = names.length
    ? authors(names, view)
    : publisher?.name && link(publisher.url, publisher.name, view);
  const changed =
    dateModified && dayInWords(dateModified, view.lang) !== dayInWords(datePublished, view.lang);
  if (!who && !datePublished) return nothing;
  return html`<div class="byline">
    ${who ? html`<p class="authors">${who}</p>` : nothing}
    ${
      datePublished
        ? html`<p class="dates">
            <span>${day(datePublished, view)}</span>
            ${changed ? html`<span class="updated">${around(view.locale.updated, day(dateModified, view), view)}</span>` : nothing}
          </p>`
        : nothing
    }
  </div>`;
}

function authors(people: Person[], view: View): unknown {
  const marks = people.map((_, index) => `\ue000${index}\ue001`);
  const words = view.locale.byline(listInWords(marks, view.locale.lang));
  const roles = people.length === 1 && people[0]!.jobTitle;
  return [
    fill(
      words,
      people.map(({ name, url }) => html`<span class="author">${link(url, name, view, 'author')}</span>`),
    ),
    roles ? html` <span class="role">${roles}</span>` : nothing,
  ];
}

/** A sentence of the interface around a piece of template. */
const around = (sentence: (gap: string) => string, piece: unknown, view: View): unknown =>
  fill(sentence('\ue0000\ue001'), [piece]).map((part) =>
    typeof part === 'string' ? interfaceText(part, view) : part,
  );

/** Puts pieces where their numbers stand, between two private-use characters, in a sentence. */
const fill = (sentence: string, pieces: unknown[]): unknown[] =>
  sentence.split(/\ue000(\d+)\ue001/).map((part, index) => (index % 2 ? pieces[Number(part)] : part));
