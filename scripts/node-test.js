// node scripts/node-test.js <files…>: runs tests in Node, says how each went, and counts them.
import { spawnSync } from 'node:child_process';

const reporters = ['spec', './scripts/test-counts.js'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);
const args = ['--test', '--test-concurrency=1', ...reporters, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
