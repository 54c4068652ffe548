// npm test: sets up what is missing, a browser too, and tests the library. `npm run test:all` tests everything else as well.
// npm test -- FILES, FOLDERS or WORDS: only tests in these files and folders, or with these words in their names.
// The last line counts the tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, setup } from './setup.js';

setup();
const isAll = process.argv.includes('--all');
const chosen = process.argv.slice(2).filter((arg) => arg !== '--all');
// WebKitGTK, which stands for Safari, is for Linux alone.
const all = process.platform === 'linux' ? 'chromium firefox webkit' : 'chromium firefox';
process.env.BROWSERS ??= isAll ? all : 'chromium';

const { chosenBrowsers, findBrowser } = await import('./find-browser.js');
chosenBrowsers.forEach(findBrowser);
console.log(`Testing in ${chosenBrowsers.join(', ')} …`);

const reports = join(root, '.cache', 'tests');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Runs a command. Of a script with dependencies, three run at a time, and one that fails stops no other. */
function run(command) {
  const env = { WIREIT_PARALLEL: '3', WIREIT_FAILURES: 'continue', ...process.env };
  return spawnSync(command, { cwd: root, stdio: 'inherit', shell: true, env }).status === 0;
}

const { commandsFor } = await import('./chosen-tests.js');
const commands = chosen.length
  ? commandsFor(chosen)
  : [`npm run --silent ${isAll ? 'test:everything' : 'test:library'}`];
const isDone = commands.map(run).every(Boolean);

const { summarize } = await import('./test-summary.js');
const { passed, failed } = summarize({ isDone });
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
