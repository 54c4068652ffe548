// npm test: sets up what is missing, runs all tests, and ends with a line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setup } from './setup.js';
import { line, read, sum } from './test-counts.js';

setup();
const { findBrowser } = await import('./find-browser.js');
process.env.CHROME_PATH = findBrowser();

const results = join(root, '.cache', 'tests');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Runs an npm script and answers with its counts. A script that fails has at least one failure. */
function run(script) {
  console.log(`\nnpm run ${script}\n`);
  const file = join(results, `${script.replace(':', '-')}.json`);
  const options = { cwd: root, stdio: 'inherit', shell: true, env: { ...process.env, TEST_COUNTS: file } };
  const { status } = spawnSync(`npm run --silent ${script}`, options);
  const counts = read(file);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

const total = sum(['test:elements', 'test:package', 'test:playground'].map(run));
writeFileSync(join(results, 'summary.txt'), `${line(total)}\n`);
console.log(`\n${line(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
