// npm test: sets up what is missing, builds, runs all tests, and ends with a line that counts them. In Chromium; with
// `--all-browsers` also in Firefox and WebKit; or in those that the variable BROWSERS names.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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

const shell = { cwd: root, shell: true };

// Once for all tests, which then run without building.
for (const script of ['build', 'build:storybook'])
  if (spawnSync(`npm run --silent ${script}`, { ...shell, stdio: 'inherit' }).status !== 0) process.exit(1);

/** Runs an npm script. A script that fails has at least one failure. */
async function run(script, stdio) {
  const file = join(results, `${script.replaceAll(':', '-')}.json`);
  const env = { ...process.env, TEST_COUNTS: file };
  const child = spawn(`npm run --silent --ignore-scripts ${script}`, { ...shell, stdio, env });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const started = Date.now();
  const [status] = await once(child, 'close');
  const counts = read(file);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  const seconds = Math.round((Date.now() - started) / 1000);
  return { script, seconds, counts, output: Buffer.concat(output).toString() };
}

const browserTests = [
  'test:elements',
  'test:playground',
  'test:stories',
  'test:toolbars',
  'test:storybook-build',
  'test:replies',
  'test:pages',
  'test:hosts',
];
if (chosenBrowsers.includes('webkit')) browserTests.push('test:hosts-webkit');
const otherTests = [
  'test:package',
  'test:api',
  'test:new-element',
  'test:types',
  'test:server',
  'test:cli',
  'test:edge',
  'test:frameworks',
  'test:docs',
];
if (isInstalled()) otherTests.unshift('test:wordpress');
else console.log('Left out: replies to a real WordPress (npm run test:wordpress installs it).');
if (process.env.EXAMPLES) otherTests.push('test:examples');
else console.log('Left out: the example apps (npm run test:examples installs and builds them).');

/** What ended beside what is seen, and was not shown yet. */
const held = [];
const show = ({ script, output }) => console.log(`\nnpm run ${script}\n\n${output}`);

/** Runs scripts one after the other where they are seen, and between them shows what ended beside them. */
async function inSight(scripts) {
  const runs = [];
  for (const script of scripts) {
    console.log(`\nnpm run ${script}\n`);
    runs.push(await run(script, 'inherit'));
    held.splice(0).forEach(show);
  }
  return runs;
}

async function beside(scripts) {
  const runs = [];
  for (const script of scripts) {
    runs.push(await run(script, ['ignore', 'pipe', 'pipe']));
    held.push(runs.at(-1));
  }
  return runs;
}

const runs = (await Promise.all([inSight(browserTests), beside(otherTests)])).flat();
held.splice(0).forEach(show);

console.log();
for (const { script, seconds, counts } of runs) {
  console.log(
    `${counts.failed ? '✖' : '✔'} ${script.padEnd(20)} ${`${seconds} s`.padStart(6)}  ${line(counts)}`,
  );
}
const total = sum(runs.map(({ counts }) => counts));
if (total.failures.length) console.log(`\nFailed:\n\n${total.failures.join('\n\n')}`);
writeFileSync(join(results, 'summary.txt'), `${line(total)}\n`);
console.log(`\n${line(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
