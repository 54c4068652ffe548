// npm test: sets up what is missing, runs all tests, and ends with a line that counts them. In Chromium; with
// `--all-browsers` also in Firefox and WebKit; or in those that the variable BROWSERS names.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setup } from './setup.js';
import { line, read, sum } from './test-counts.js';
import { isInstalled } from './wordpress-packages.js';

setup();
// WebKitGTK, which stands for Safari, is for Linux alone.
const all = process.platform === 'linux' ? 'chromium firefox webkit' : 'chromium firefox';
process.env.BROWSERS ??= process.argv.includes('--all-browsers') ? all : 'chromium';
console.log(`In ${process.env.BROWSERS}`);

const { chosenBrowsers, findBrowser } = await import('./find-browser.js');
for (const browser of chosenBrowsers) findBrowser(browser);
process.env.CHROME_PATH = findBrowser('chromium');

const results = join(root, '.cache', 'tests');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Runs an npm script and answers with its counts. A script that fails has at least one failure. */
function run(script) {
  console.log(`\nnpm run ${script}\n`);
  const file = join(results, `${script.replaceAll(':', '-')}.json`);
  const options = { cwd: root, stdio: 'inherit', shell: true, env: { ...process.env, TEST_COUNTS: file } };
  const { status } = spawnSync(`npm run --silent ${script}`, options);
  const counts = read(file);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

const scripts = [
  'test:elements',
  'test:package',
  'test:server',
  'test:cli',
  'test:edge',
  'test:frameworks',
  'test:replies',
  'test:playground',
  'test:pages',
  'test:hosts',
];
if (chosenBrowsers.includes('webkit')) scripts.push('test:hosts-webkit');
if (isInstalled()) scripts.push('test:wordpress');
else console.log('Left out: replies to a real WordPress (npm run test:wordpress installs it).');
if (process.env.EXAMPLES) scripts.push('test:examples');
else console.log('Left out: the example apps (npm run test:examples installs and builds them).');
const total = sum(scripts.map(run));
writeFileSync(join(results, 'summary.txt'), `${line(total)}\n`);
console.log(`\n${line(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
