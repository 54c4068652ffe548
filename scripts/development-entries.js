// Writes entry points for development into dist/development/: each lets the elements warn of mistakes in a page, and is what the
// entry point for production is besides. package.json names them by the condition `development`. Run after tsc.
import { init, parse } from 'es-module-lexer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { entryPoints } from './entry-points.js';
import { root } from './setup.js';

await init;

/** A module for React is one for its clients, whose names React's bundlers want spelled out. */
function codeOf({ development, default: production }) {
  const from = (path) => posix.relative(posix.dirname(development), path).replace(/^(?!\.)/, './');
  const isForReact = production.startsWith('./dist/react/');
  const [, found] = parse(readFileSync(join(root, production), 'utf8'));
  const names = isForReact ? `{ ${found.map(({ name }) => name).join(', ')} }` : '*';
  return [
    ...(isForReact ? ["'use client';"] : []),
    `import '${from('./dist/development/install.js')}';`,
    `export ${names} from '${from(production)}';\n`,
  ].join('\n');
}

for (const [, target] of entryPoints().filter(([, { development }]) => development)) {
  const path = join(root, target.development);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, codeOf(target));
}
