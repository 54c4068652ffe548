// Starts and stops WordPress sites for tests. Each is a fresh copy of WordPress with its database, and runs in a process of
// its own that ends with this one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { root } from './setup.js';
import { sitesFolder, wordpress } from './wordpress-packages.js';

const tests = join(root, 'tests', 'wordpress');

/** The sites, and the plugins that make them what they are. */
export const sites = {
  stock: ['test-bench.php'],
  configured: ['test-bench.php', 'open-rest.php'],
};

/** A copy of WordPress with the plugins of a site, and with the library and the page that loads it. */
function copyFiles(name, addTo) {
  const folder = join(sitesFolder, `${name}-${process.pid}`);
  const content = join(folder, 'wp-content');
  cpSync(wordpress.files, folder, { recursive: true });
  for (const plugin of sites[name])
    cpSync(join(tests, 'mu-plugins', plugin), join(content, 'mu-plugins', plugin));
  cpSync(join(root, 'cdn'), join(content, 'article-elements', 'cdn'), { recursive: true });
  for (const file of ['show-post.html', 'show-post.js']) {
    mkdirSync(join(content, 'article-elements', 'tests', 'wordpress'), { recursive: true });
    cpSync(join(tests, file), join(content, 'article-elements', 'tests', 'wordpress', file));
  }
  addTo(content);
  return folder;
}

async function untilReady(origin, child, seconds) {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await wait(300)) {
    if (child.exitCode !== null) throw new Error(`WordPress ended, with code ${child.exitCode}.`);
    const signal = AbortSignal.timeout(30_000);
    const response = await fetch(`${origin}/?rest_route=/bench/v1`, { signal }).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`WordPress did not start within ${seconds} s.`);
}

/**
 * Starts a site, `stock` or `configured`, once `addTo` has added to its wp-content. Answers, when it is ready, with its origin
 * and what stops it.
 */
export async function startSite(name, addTo = () => {}) {
  const folder = copyFiles(name, addTo);
  const port = await freePort();
  const args = [
    ...[wordpress.program, 'server', `--port=${port}`, '--php=8.2', '--workers=1', '--verbosity=quiet'],
    `--mount-before-install=${folder}:/wordpress`,
    '--wordpress-install-mode=install-from-existing-files-if-needed',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  const end = () => {
    child.kill('SIGKILL');
    // It may write while it is killed.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  process.once('exit', end);
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    end();
    process.off('exit', end);
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilReady(origin, child, 600);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}
