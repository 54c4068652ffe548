// Writes a folder for each entry point of the package, such as share-bar/define/, with a package.json that says where its module
// and its types are. Resolvers that do not know `exports` look there: TypeScript's node10, eslint-plugin-import's, Browserify's.
// Before the package is packed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from './setup.js';

export function writeEntryFolders() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [folder, { default: main, types, browser }] of Object.entries(exports)) {
    if (!main?.endsWith('.js') || folder === '.') continue;
    const from = (path) => path && posix.relative(folder, path);
    const text = `${JSON.stringify({ main: from(main), browser: from(browser), types: from(types) }, null, 2)}\n`;
    const path = join(root, folder, 'package.json');
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

if (process.argv[1] === import.meta.filename) writeEntryFolders();
