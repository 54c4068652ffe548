// Starts WebKit for tests: a screen that no one sees (Xvfb) and WebKitWebDriver, on ports that are free.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from './find-browser.js';
import { freePort } from './free-port.js';

const fail = (error) => {
  throw error;
};

/** Starts a program that ends when this process does, and does not keep it waiting. Ctrl+C does not reach it before. */
function start(program, args, options) {
  const child = spawn(program, args, { ...options, detached: true });
  child.unref();
  process.once('exit', () => child.kill());
  child.once('error', fail);
  child.once('exit', (code) => fail(new Error(`${program} ended, with code ${code}.`)));
  return child;
}

for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** The screen's name, as `:99`: Xvfb takes one that is free, and says which on its standard output. */
async function startScreen(size) {
  const args = ['-displayfd', '1', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'];
  const screen = start('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  screen.stdout.unref();
  return `:${String(number).trim()}`;
}

/** What a session asks of the driver. */
export const webkitCapabilities = () => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: findBrowser('webkit'), args: ['--automation'] },
});

/** Answers with the port of the driver when it is ready. `size` is that of the screen. */
export async function startWebKitDriver(size = '1280x1024') {
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: await startScreen(size),
    GDK_BACKEND: 'x11',
    // Without it, pages are drawn piece by piece after they are said to be there.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  };
  start('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  for (let tries = 100; tries > 0; tries--) {
    await wait(100);
    const ready = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (ready?.ok) return port;
  }
  throw new Error('WebKitWebDriver does not answer.');
}
