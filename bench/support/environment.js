// On what the figures were measured.
import { cpus, loadavg, totalmem } from 'node:os';
import { execFileSync } from 'node:child_process';
import { findBrowser } from '../../scripts/find-browser.js';
import { root } from './paths.js';

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** How busy the machine is, as programs that want a processor: more than there are makes times long and ratios vague. */
export const load = () => Number(loadavg()[0].toFixed(1));

export const environment = () => ({
  date: new Date().toISOString(),
  commit: commit(),
  node: process.version,
  loadBefore: load(),
  browser: execFileSync(findBrowser('chromium'), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim(),
  machine: `${cpus().length} CPUs (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
});
