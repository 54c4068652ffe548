// Writes src/server/styles.generated.ts from the elements' styles and src/server/page.css: each style once, which of them an element has, and
// the hash of all together for a Content-Security-Policy.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { write } from './manifest/elements.js';

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

const hashOf = (css) => `sha256-${hash('sha256', css, 'base64')}`;

const { module } = await runnerImport('./src/index.ts', { configFile: false });
const elements = Object.values(module).filter(({ tag }) => tag && tag !== 'article-provider');
const sheets = new Map(
  elements.map(({ tag, styles }) => [tag, [styles].flat(Infinity).map(({ cssText }) => shortened(cssText))]),
);
const styles = [...new Set([...sheets.values()].flat())];
const byTag = (of) => JSON.stringify(Object.fromEntries([...sheets].map(([tag, own]) => [tag, of(own)])));
const { module: blocks } = await runnerImport('./src/render/blocks/extended.styles.ts', {
  configFile: false,
});
const extended = shortened(blocks.extendedStyles.cssText);
const page = shortened(readFileSync('src/server/page.css', 'utf8'));

await write(
  'src/server/styles.generated.ts',
  `// Written by \`npm run generate\` from the elements' styles and page.css.

/** The elements' styles. */
export const styles: readonly string[] = ${JSON.stringify(styles)};

/** Which of them an element has, in order. */
export const stylesOf = ${byTag((own) => own.map((css) => styles.indexOf(css)))} as const;

/** Hashes of all styles of an element as a Content-Security-Policy takes them. */
export const hashes = ${byTag((own) => hashOf(own.join('')))} as const;

/** Styles of the kinds of blocks that most articles do without. */
export const extendedSheet = ${JSON.stringify({ css: extended, hash: hashOf(extended) })} as const;

/** The styles of a page around an article. */
export const pageSheet = ${JSON.stringify({ css: page, hash: hashOf(page) })} as const;
`,
);
