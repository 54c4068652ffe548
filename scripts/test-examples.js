// npm run test:examples [-- NAMES]: the example apps, with the library as it is packed; or those that are named, here or in the
// variable EXAMPLES. Ends with a table.
import { spawnSync } from 'node:child_process';
import { apps } from '../tests/examples/apps.js';
import { packLibrary } from './pack.js';
import { root } from './setup.js';

const all = apps.map(({ name }) => name);
const named = process.argv.length > 2 ? process.argv.slice(2) : process.env.EXAMPLES?.split(' ');
const chosen = named ?? all;
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`There is no example ${unknown}. There are: ${all.join(', ')}.`);

packLibrary();
const { status } = spawnSync('npx', ['playwright', 'test', '--config=tests/examples'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, EXAMPLES: chosen.join(' ') },
});
process.exitCode = status ?? 1;
