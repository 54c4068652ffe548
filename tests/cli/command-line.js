// The built command line, as tests run it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup.js';

const entry = join(root, 'dist/cli/article-elements.js');
if (!existsSync(entry)) throw new Error('There is no dist/cli: run `npm run build:modules` first.');

export const samples = join(root, 'stories/articles');

/** Starts it; `preload` is a module that runs before it. */
export const start = (args, { cwd, preload } = {}) =>
  spawn(
    process.execPath,
    [...(preload ? ['--import', `data:text/javascript,${preload}`] : []), entry, ...args],
    {
      cwd,
    },
  );

/** Runs it to its end. */
export async function run(args, { input = '', ...options } = {}) {
  const child = start(args, options);
  const result = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (result[name] += text));
  child.stdin.on('error', () => {}); // it need not read all that it is given
  child.stdin.end(input);
  const status = await ended(child);
  return { ...result, status };
}

/** The exit code, or the signal, with which it ends. */
export const ended = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });

export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'article-elements-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
