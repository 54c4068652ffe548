// Writes a folder for each entry point of the package, such as elements/share-bar/, with a package.json that says where its module
// and its types are. Resolvers that do not know `exports` look there: TypeScript's node10, eslint-plugin-import's, Browserify's.
// Before the package is packed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { entryPoints } from './entry-points.js';
import { root } from './setup.js';

/** Writes the folders. Returns the paths of what is in them. */
export function writeEntryFolders() {
  const paths = [];
  for (const [folder, { default: main, types, browser }] of entryPoints()) {
    if (!main?.endsWith('.js') || folder === '.') continue;
    const from = (path) => path && posix.relative(folder, path);
    const text = `${JSON.stringify({ main: from(main), browser: from(browser), types: from(types) }, null, 2)}\n`;
    const path = join(root, folder, 'package.json');
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    paths.push(posix.join(folder, 'package.json'));
  }
  return paths;
}

if (process.argv[1] === import.meta.filename) writeEntryFolders();
