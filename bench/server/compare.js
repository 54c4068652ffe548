// Whether two renderings say the same, by what a reader would get of them.
import assert from 'node:assert/strict';

const counted = ['article', 'section', 'h1', 'h2', 'p', 'a', 'strong', 'em', 'ul', 'li'];

const characters = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of a rendering, its links' addresses, and how many elements of each kind there are. */
function gist(markup) {
  const content = markup.replace(/<style>.*?<\/style>|<!--.*?-->/gs, '');
  const decoded = (text) => text.replace(/&([#\w]+);/g, (_, name) => characters[name]);
  return {
    words: decoded(content.replace(/<(?!\/?(?:a|em|strong)\b)[^>]*>/g, ' ').replace(/<[^>]*>/g, ''))
      .replace(/\s+/g, ' ')
      .trim(),
    addresses: [...content.matchAll(/ href="([^"]*)"/g)].map(([, address]) => decoded(address)),
    elements: counted.map(
      (name) => `${name} ${content.match(new RegExp(`<${name}[\\s>]`, 'g'))?.length ?? 0}`,
    ),
  };
}

/** Throws unless all have written the same article. */
export function assertSameContent([limit, ...others]) {
  const expected = gist(limit.markup);
  for (const { name, markup } of others) assert.deepEqual(gist(markup), expected, name);
}
