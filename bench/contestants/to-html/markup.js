// Portable Text's own serializer to HTML, in a frame of strings.
import { escapeHTML, toHTML } from '@portabletext/to-html';
import { labels } from '../../support/articles.js';

const options = {
  components: {
    marks: { link: ({ children, value }) => `<a href="${escapeHTML(value.href)}">${children}</a>` },
  },
};

const section = ({ id, heading, body }) =>
  `<section class="section prose" id="${escapeHTML(id)}"><h2 class="h2">${escapeHTML(heading)}</h2>${toHTML(body, options)}</section>`;

export const render = ({ headline, description, author, highlights, sections, bottomLine }) =>
  `<div class="root" lang="en" dir="ltr"><div class="body"><div class="page"><article class="article"><div class="header"><h1 class="headline">${escapeHTML(headline)}</h1><div class="standfirst"><p>${escapeHTML(description)}</p></div><div class="byline"><p class="authors">${labels.by} <span class="author">${escapeHTML(author[0].name)}</span></p></div></div><section class="highlights"><h2 class="eyebrow">${labels.highlights}</h2><ul>${highlights.map((item) => `<li>${escapeHTML(item)}</li>`).join('')}</ul></section>${sections.map(section).join('')}<section class="bottom-line"><h2 class="eyebrow">${labels.bottomLine}</h2><div class="bottom-line-text prose"><p>${escapeHTML(bottomLine)}</p></div></section></article></div></div></div>`;
