// What is in cdn/: the files for script tags, what they load at once, and what is loaded later. Paths are from the project's folder.
import { init, parse } from 'es-module-lexer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './setup.js';

await init;

const scriptsIn = (folder, options) =>
  readdirSync(join(root, folder), options)
    .filter((name) => name.endsWith('.js'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')));

/** The files for script tags. */
export const cdnEntries = () => scriptsIn('cdn');

/** What is loaded when it is needed, by any of them. */
export const cdnLazyParts = () => [
  ...new Set(scriptsIn('cdn', { recursive: true }).flatMap((file) => importsOf(file, 'dynamic'))),
];

/** The files that a file names in its own text: those that it waits for, or those that it may load later (`dynamic`). */
export function importsOf(file, kind = 'static') {
  const [imports] = parse(readFileSync(join(root, file), 'utf8'));
  const wanted = imports.filter(({ type }) => type === kind);
  return wanted.map(({ specifier }) => posix.join(posix.dirname(file), specifier));
}

/** A file with all that it waits for, however deep. */
export function withImports(file, found = new Set([file])) {
  for (const imported of importsOf(file))
    if (!found.has(imported)) withImports(imported, found.add(imported));
  return [...found];
}
