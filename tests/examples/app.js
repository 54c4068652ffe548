// One example app, installed, built and served as its users would.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/free-port.js';
import { root } from '../../scripts/setup.js';

const shell = process.platform === 'win32';

/** The tools of the apps run as by hand, not as by npm here, and tell no one. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|(node_env|force_color|ci)$)/i.test(name)),
  ),
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

export const folderOf = ({ name }) => join(root, 'examples', name);

/** Runs npm in the app's folder, for at most five minutes. Answers with the seconds it took, and its warnings. */
export function npm(app, ...args) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folderOf(app),
    env: environment,
    encoding: 'utf8',
    shell,
    timeout: 300_000,
  });
  const output = `${stdout}\n${stderr}`;
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status} in ${app.name}:\n${output}`);
  const warnings = output.split('\n').filter((line) => /\bwarn(ing)?\b|⚠/i.test(line));
  return { seconds: (Date.now() - started) / 1000, warnings };
}

const outputOf = (app) => (app.output ?? [app.folder]).map((path) => join(folderOf(app), path));

/** Builds the app from nothing. */
export function build(app) {
  for (const folder of outputOf(app)) rmSync(folder, { recursive: true, force: true });
  return npm(app, 'run', 'build');
}

const sizeOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

/** Bytes that the build wrote. */
export const buildSize = (app) => outputOf(app).reduce((sum, path) => sum + sizeOf(path), 0);

/** Starts the app's own server. Answers with its origin, and what stops it. */
export async function start(app) {
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: folderOf(app),
    env: { ...environment, PORT: port, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
    // A group of its own, which can be ended with all that it started.
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const ended = once(child, 'exit');
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', end);
  const origin = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + 60_000; ; await wait(100)) {
    if (await fetch(origin).catch(() => undefined)) break;
    if (child.exitCode === null && Date.now() < deadline) continue;
    end();
    throw new Error(`${app.name} did not start:\n${said}`);
  }
  return {
    origin,
    async stop() {
      end();
      await ended;
      process.off('exit', end);
    },
  };
}
