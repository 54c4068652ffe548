// npm run check: runs every check there is, also after one has failed, and says at the end how each went.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setup } from './setup.js';

setup();
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));

const results = checks.map((name) => {
  console.log(`\n${name}`);
  const { status } = spawnSync(`npm run --silent ${name}`, { cwd: root, stdio: 'inherit', shell: true });
  return { name, ok: status === 0 };
});

console.log();
for (const { name, ok } of results) console.log(`${ok ? '✔' : '✖'} ${name}`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
