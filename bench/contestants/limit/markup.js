// The limit on a server: strings, written by hand for just these articles.
import { labels } from '../../support/articles.js';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text) =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character]) : text;

/** The words of a paragraph. */
export function inline({ children, markDefs }) {
  let markup = '';
  for (const { text, marks } of children) {
    const words = escaped(text);
    const mark = marks[0];
    if (!mark) markup += words;
    else if (mark === 'strong' || mark === 'em') markup += `<${mark}>${words}</${mark}>`;
    else markup += `<a href="${escaped(markDefs.find(({ _key }) => _key === mark).href)}">${words}</a>`;
  }
  return markup;
}

export function render(article) {
  const { headline, description, author, highlights, sections, bottomLine } = article;
  let markup = `<div class="root" lang="en" dir="ltr"><div class="body"><div class="page"><article class="article"><div class="header"><h1 class="headline">${escaped(headline)}</h1><div class="standfirst"><p>${escaped(description)}</p></div><div class="byline"><p class="authors">${labels.by} <span class="author">${escaped(author[0].name)}</span></p></div></div><section class="highlights"><h2 class="eyebrow">${labels.highlights}</h2><ul>`;
  for (const highlight of highlights) markup += `<li>${escaped(highlight)}</li>`;
  markup += '</ul></section>';
  for (const { id, heading, body } of sections) {
    markup += `<section class="section prose" id="${escaped(id)}"><h2 class="h2">${escaped(heading)}</h2>`;
    for (const block of body) markup += `<p>${inline(block)}</p>`;
    markup += '</section>';
  }
  return `${markup}<section class="bottom-line"><h2 class="eyebrow">${labels.bottomLine}</h2><div class="bottom-line-text prose"><p>${escaped(bottomLine)}</p></div></section></article></div></div></div>`;
}
