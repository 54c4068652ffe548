// Writes entry points for development into dist/development/: each lets the elements warn of mistakes in a page, and is what the
// entry point for production is besides. package.json names them by the condition `development`. Run after tsc.
import { init, parse } from 'es-module-lexer';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from './setup.js';

await init;

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = readdirSync(join(root, 'dist'), { recursive: true }).map(
  (name) => `./dist/${name.replaceAll('\\', '/')}`,
);

/** The files that a path names; an asterisk in it stands for the same anything, wherever it is. */
function filesAt(path) {
  const [first, ...others] = path.split('*').map((text) => text.replace(/[.$^(){}|[\]+?\\]/g, '\\$&'));
  const pattern = new RegExp(
    `^${first}${others.map((text, index) => (index ? '\\1' : '(.+)') + text).join('')}$`,
  );
  return files.filter((file) => pattern.test(file) && !file.startsWith('./dist/development/'));
}

/** A module for React is one for its clients, whose names React's bundlers want spelled out. */
function moduleOf(file) {
  const at = file.replace('./dist/', './dist/development/');
  const from = (path) => posix.relative(posix.dirname(at), path).replace(/^(?!\.)/, './');
  const code = readFileSync(join(root, file), 'utf8');
  const isForReact = file.startsWith('./dist/react/');
  const names = isForReact
    ? `{ ${parse(code)[1]
        .map(({ name }) => name)
        .join(', ')} }`
    : '*';
  return [
    at,
    `${isForReact ? "'use client';\n" : ''}import '${from('./dist/development/install.js')}';\nexport ${names} from '${from(file)}';\n`,
  ];
}

const targets = Object.values(exports).filter((target) => target?.development);
for (const target of targets) {
  const expected = target.default.replace('./dist/', './dist/development/');
  if (target.development !== expected)
    throw new Error(`package.json names ${target.development} for development, not ${expected}.`);
  for (const [path, code] of filesAt(target.default).map(moduleOf)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), code);
  }
}
