// Whether two renderings say the same, by what a reader would get of them.
import assert from 'node:assert/strict';

const counted = ['article', 'section', 'h1', 'h2', 'p', 'a', 'strong', 'em', 'ul', 'li', 'figure', 'img'];

const characters = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The words of a rendering, its links' addresses, and how many elements of each kind there are. */
function gist(markup) {
  const content = markup.replace(/<style>.*?<\/style>|<!--.*?-->/gs, '');
  const decoded = (text) => text.replace(/&([#\w]+);/g, (_, name) => characters[name]);
  return {
    words: decoded(content.replace(/<(?!\/?(?:a|em|strong)\b)[^>]*>/g, ' ').replace(/<[^>]*>/g, ''))
      .replace(/\s+/g, ' ')
      .trim(),
    addresses: [...content.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => decoded(address)),
    elements: counted.map(
      (name) => `${name} ${content.match(new RegExp(`<${name}[\\s>]`, 'g'))?.length ?? 0}`,
    ),
  };
}

/** Throws unless all contestants write the same article. */
export function assertSameContent(contestants, article) {
  const [limit, ...others] = contestants.filter(({ comparable = true }) => comparable);
  const expected = gist(limit.render(article));
  for (const { name, render } of others) assert.deepEqual(gist(render(article)), expected, name);
}
