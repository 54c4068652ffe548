// node scripts/node-tests.js FOLDERS or FILES… [--test-name-pattern=…]: runs tests/**/*.test.js in Node, one file after the
// other, and reports them on the terminal and as JUnit XML, named by the variable TEST_REPORT.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const isOption = (arg) => arg.startsWith('--');
const testsIn = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.test.js'))
        .map((name) => join(path, name));

const args = process.argv.slice(2);
const report = join('.cache', 'tests', `${process.env.TEST_REPORT ?? 'chosen'}-node.xml`);
mkdirSync('.cache/tests', { recursive: true });

const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-concurrency=1',
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=junit', `--test-reporter-destination=${report}`],
    ...args.filter(isOption),
    ...args.filter((arg) => !isOption(arg)).flatMap(testsIn),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
