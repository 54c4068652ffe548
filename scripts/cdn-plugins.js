// Plugins of Vite's that make the files for script tags.
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

/** Shortens the html`` and css`` of templates. */
export const shortTemplates = () => ({
  ...literalsHtmlCssMinifier({ include: 'src/**', failOnError: true }),
  enforce: 'pre',
});

/** The end of a module's path. A file that was moved would be looked for in vain, and nothing be said. */
const moduleAt = (path) => {
  if (!existsSync(join(root, path))) throw new Error(`There is no ${path}: scripts/cdn-plugins.js names it.`);
  return `/${path}`;
};

const laterFiles = [
  'src/elements/reply-form/reply-form.behavior.ts',
  'src/elements/article-view/article-replies.ts',
  'src/render/blocks/extended-with-styles.ts',
].map(moduleAt);
const onlyOnce = [
  'src/dom/custom-states.ts',
  'src/dom/trusted-types.ts',
  'src/dom/live-region.ts',
  'src/locales/index.ts',
].map(moduleAt);
const mark = '?of=';

/**
 * Gives files that are loaded later copies of their own of all that they import. A file that shares modules with the script
 * that loads it would import that script: by its plain name, and so a second time where a page asks for it by another, as in
 * `article-elements.js?ver=2`; or the script would be two files, one after the other.
 *
 * What such a file must not have a copy of, since there may be only one of it, it is given by what loads it.
 */
export const ownCopies = () => ({
  name: 'article-elements:own-copies',
  enforce: 'pre',
  async resolveId(source, importer, { kind }) {
    const [path, owner = laterFiles.find((file) => path?.endsWith(file))] = importer?.split(mark) ?? [];
    if (!owner) return undefined;
    const { id } = await this.resolve(source, path, { skipSelf: true });
    if (kind === 'dynamic-import') return id;
    if (onlyOnce.some((file) => id.endsWith(file)))
      this.error(`${owner} is loaded later and imports ${id}, of which there may be only one.`);
    return id + mark + owner;
  },
  load(id) {
    const [path, owner] = id.split(mark);
    return owner && readFileSync(path, 'utf8');
  },
});

/** The files that a file imports, and those that they import. */
function importsOf({ imports }, bundle, found = new Set()) {
  for (const file of imports) {
    if (found.has(file) || !bundle[file]) continue;
    found.add(file);
    importsOf(bundle[file], bundle, found);
  }
  return found;
}

/**
 * Lets each entry import all that it needs, also what only its imports import: a browser then asks for everything at once,
 * and not for one file after the other.
 */
export const flatImports = () => ({
  name: 'article-elements:flat-imports',
  generateBundle(_, bundle) {
    for (const entry of Object.values(bundle).filter(({ isEntry }) => isEntry)) {
      const deeper = [...importsOf(entry, bundle)].filter((file) => !entry.imports.includes(file));
      // Behind all else, so that the places in the source map stay; imports are done before what stands above them.
      const imports = deeper.map((file) => `import"./${file}";`).join('');
      entry.code = entry.code.replace(/(?=\n\/\/# sourceMappingURL=|$)/, imports);
      entry.imports.push(...deeper);
    }
  },
});

/** Writes integrity.json: the hash of every script in the folder, by its path there, for `integrity` attributes and import maps. */
export const integrity = () => ({
  name: 'article-elements:integrity',
  writeBundle({ dir }) {
    const scripts = readdirSync(dir, { recursive: true }).filter((name) => name.endsWith('.js'));
    const hashOf = (name) => `sha384-${hash('sha384', readFileSync(join(dir, name)), 'base64')}`;
    const table = scripts
      .map((name) => [name.replaceAll('\\', '/'), hashOf(name)])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`);
  },
});
