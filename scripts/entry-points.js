// The entry points of the package: `exports` of package.json, with a line for each file that a pattern stands for.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Tags of the elements, in the order of the alphabet. */
export const tags = readdirSync(join(root, 'src/elements'))
  .filter((name) => existsSync(join(root, 'src/elements', name, `${name}.ts`)))
  .sort();

/** The class of an element: `ShareBar` for `share-bar`. */
export const classNameOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The file that a target names for everyone, without a condition. */
export const defaultFile = (target) => target.default ?? target;

const withName = (target, name) =>
  typeof target === 'string'
    ? target.replaceAll('*', name)
    : Object.fromEntries(Object.entries(target).map(([key, value]) => [key, withName(value, name)]));

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** Names in place of `*` that lead to a file. */
function namesFor(target) {
  const [, folder, start, end] = /^([^*]*\/)([^/*]*)\*([^/*]*)/.exec(defaultFile(target));
  return readdirSync(join(root, folder))
    .filter((name) => name.startsWith(start) && name.endsWith(end) && !name.endsWith('.map'))
    .map((name) => name.slice(start.length, name.length - end.length))
    .filter((name) => isFile(join(root, defaultFile(withName(target, name)))));
}

/** Every entry point of the built package with its target, such as `./elements/share-bar`. A target of `null` forbids one. */
export const entryPoints = () =>
  Object.entries(exports)
    .flatMap(([key, target]) =>
      key.includes('*')
        ? namesFor(target).map((name) => [key.replace('*', name), withName(target, name)])
        : [[key, target]],
    )
    .filter(([key]) => exports[key] !== null);
