// Runs the project's own scripts.
import { spawnSync } from 'node:child_process';
import { root } from '../../scripts/setup.js';

/** Ends the run when the script fails. */
export function runScript(name) {
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** As `runScript`, a module. */
export function runNode(file) {
  const { status } = spawnSync(process.execPath, [file], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
