// The limit: strings, written by hand for just these articles.

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text) =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character]) : text;

export function stringConcatenation({ headline, description, sections }) {
  let markup = `<div class="root" lang="en" dir="ltr"><article class="article"><div class="header"><h1 class="headline">${escaped(headline)}</h1><div class="standfirst"><p>${escaped(description)}</p></div></div>`;
  for (const { id, heading, body } of sections) {
    markup += `<section class="section prose" id="${escaped(id)}"><h2 class="h2">${escaped(heading)}</h2>`;
    let inList = false;
    for (const block of body) {
      if (Boolean(block.listItem) !== inList) {
        inList = !inList;
        markup += inList ? '<ul>' : '</ul>';
      }
      markup += blockMarkup(block);
    }
    markup += `${inList ? '</ul>' : ''}</section>`;
  }
  return `${markup}</article></div>`;
}

function blockMarkup(block) {
  if (block.listItem) return `<li>${inline(block)}</li>`;
  if (block._type === 'block') return `<p>${inline(block)}</p>`;
  const { src, alt, caption, width, height } = block;
  return `<figure class="figure"><img src="${escaped(src)}" width="${width}" height="${height}" alt="${escaped(alt)}" loading="lazy" decoding="async"><figcaption>${escaped(caption)}</figcaption></figure>`;
}

function inline({ children, markDefs }) {
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
