// Writes src/server/sheets.ts from the elements' styles and src/server/page.css: each as one text, and its hash for a Content-Security-Policy.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { build } from 'vite';

const file = 'src/server/sheets.ts';
const bundle = join(import.meta.dirname, '..', '.cache', 'sheets', `${process.pid}.mjs`);

/** What white space and comments there are is for those who read the source. */
const shortened = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/, /g, ',')
    .replaceAll(';}', '}')
    .trim();

const sheet = (text) => {
  const css = shortened(text);
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
};

const { output } = await build({
  logLevel: 'error',
  configFile: false,
  build: { write: false, ssr: 'src/index.ts', minify: false },
});
mkdirSync(join(bundle, '..'), { recursive: true });
writeFileSync(bundle, output[0].code);
const elements = await import(pathToFileURL(bundle).href).finally(() => rmSync(bundle));

const sheets = {};
for (const element of Object.values(elements)) {
  if (!element.tag || element.tag === 'article-provider') continue;
  // As when an element is defined: Lit collects its styles.
  void element.observedAttributes;
  sheets[element.tag] = sheet(element.elementStyles.map(({ cssText }) => cssText).join(''));
}

const text = `// Written by \`npm run generate\` from the elements' styles and page.css.

/** The elements' styles, and their hashes as a Content-Security-Policy takes them. */
export const sheets = ${JSON.stringify(sheets)} as const;

/** The styles of a page around an article. */
export const pageSheet = ${JSON.stringify(sheet(readFileSync('src/server/page.css', 'utf8')))} as const;
`;
writeFileSync(file, await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }));
