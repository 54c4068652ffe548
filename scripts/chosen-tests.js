// Which commands run some tests only: those in files and folders, or those with some words in their names.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

const isTest = (path) => /\.(test\.[jt]s|spec\.js)$/.test(path);
const quoted = (values) => values.map((value) => JSON.stringify(value)).join(' ');

const testsIn = (path) =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path), { recursive: true })
        .map((name) => join(path, name).replaceAll('\\', '/'))
        .filter(isTest)
    : [path];

/** The files that have the words, in any case, one after the other; where none has, those that have each of them. */
function filesWith(words) {
  const files = testsIn('tests').map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8').toLowerCase(),
  }));
  const having = (parts) => files.filter(({ text }) => parts.every((part) => text.includes(part)));
  const whole = having([words]);
  return (whole.length ? whole : having(words.split(/\s+/))).map(({ path }) => path);
}

/** What must be built before the tests in a folder, and what runs them if it is not one of the runners alone. */
const builds = (folder) =>
  ['stories', 'storybook'].includes(folder) ? ['build:storybook'] : ['build:modules', 'build:cdn'];

/** By the ending of their files: the command that runs tests, and what chooses them by name. */
const runners = {
  // Web Test Runner chooses files only.
  '.test.ts': (files) => `npx wtr --files ${files}`,
  '.test.js': (files, pattern) =>
    `node scripts/node-tests.js ${files} ${pattern ? quoted([`--test-name-pattern=/${pattern}/i`]) : ''}`,
  '.spec.js': (files, pattern) => `npx playwright test ${files} ${pattern ? `-g ${quoted([pattern])}` : ''}`,
};

/** The commands, in the order in which they are run. */
export function commandsFor(args) {
  const isPath = (arg) => existsSync(join(root, arg));
  const words = args
    .filter((arg) => !isPath(arg))
    .join(' ')
    .toLowerCase();
  const named = args.filter(isPath).flatMap(testsIn);
  const files = words ? filesWith(words).filter((file) => !named.length || named.includes(file)) : named;
  if (files.length === 0) throw new Error(`No test has “${args.join(' ')}” in its name or its file’s.`);
  const pattern = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const needed = files.filter((file) => !file.endsWith('.ts')).flatMap((file) => builds(file.split('/')[1]));
  return [
    ...[...new Set(needed)].map((script) => `npm run --silent ${script}`),
    ...Object.entries(runners).flatMap(([ending, runner]) => {
      const own = files.filter((file) => file.endsWith(ending));
      return own.length ? [runner(quoted(own), pattern)] : [];
    }),
  ];
}
