// Writes src/server/sheets.ts from the elements' styles and src/server/page.css: each style once, which of them an element has, and
// the hash of all together for a Content-Security-Policy.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { bundled } from './bundled.js';

const file = 'src/server/sheets.ts';

/** What white space and comments there are is for those who read the source. */
const shortened = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replace(/([,(]) /g, '$1')
    .replace(/ (?=[)!])/g, '')
    .replaceAll(';}', '}')
    .trim();

const hashOf = (css) => `sha256-${createHash('sha256').update(css).digest('base64')}`;

const elements = await bundled('src/index.ts');

/** Each style, and its number. */
const styles = new Map();
const numberOf = ({ cssText }) => {
  const css = shortened(cssText);
  if (!styles.has(css)) styles.set(css, styles.size);
  return styles.get(css);
};

const stylesOf = {};
const hashes = {};
for (const { tag, styles: own } of Object.values(elements)) {
  if (!tag || tag === 'article-provider') continue;
  const all = [own].flat(Infinity);
  stylesOf[tag] = all.map(numberOf);
  hashes[tag] = hashOf(all.map(({ cssText }) => shortened(cssText)).join(''));
}

const page = shortened(readFileSync('src/server/page.css', 'utf8'));
const text = `// Written by \`npm run generate\` from the elements' styles and page.css.

/** The elements' styles. */
export const styles: readonly string[] = ${JSON.stringify([...styles.keys()])};

/** Which of them an element has, in order. */
export const stylesOf = ${JSON.stringify(stylesOf)} as const;

/** Hashes of all styles of an element as a Content-Security-Policy takes them. */
export const hashes = ${JSON.stringify(hashes)} as const;

/** The styles of a page around an article. */
export const pageSheet = ${JSON.stringify({ css: page, hash: hashOf(page) })} as const;
`;
writeFileSync(file, await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }));
