// What is in cdn/: the files for script tags, what they load at once, and what is loaded later.
import { init, parse } from 'es-module-lexer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './setup.js';

await init;

const isScript = (name) => name.endsWith('.js');

/** The files for script tags, as paths from the project's folder. */
export const cdnEntries = () =>
  readdirSync(join(root, 'cdn'))
    .filter(isScript)
    .map((name) => `cdn/${name}`);

/** What is loaded when it is needed, by any of them. */
export function cdnLazyParts() {
  const names = readdirSync(join(root, 'cdn'), { recursive: true }).filter(isScript);
  const files = names.map((name) => `cdn/${name.replaceAll('\\', '/')}`);
  return [...new Set(files.flatMap((file) => importsOf(file, true)))];
}

/** The files that a file names in its own text: those that it waits for, or with `isLazy` those that it may load later. */
export function importsOf(file, isLazy = false) {
  const [imports] = parse(readFileSync(join(root, file), 'utf8'));
  return imports
    .filter(({ type }) => type === (isLazy ? 'dynamic' : 'static'))
    .map(({ specifier }) => posix.join(posix.dirname(file), specifier));
}

/** A file with all that it waits for, however deep. */
export function withImports(file, found = new Set()) {
  if (found.has(file)) return [...found];
  found.add(file);
  for (const imported of importsOf(file)) withImports(imported, found);
  return [...found];
}
