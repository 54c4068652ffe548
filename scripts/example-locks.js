// node scripts/example-locks.js [NAMES]: writes the locks of the examples anew, after their package.json or the library's own
// dependencies have changed. They name no registry, and no hash of the library itself, which changes with every build.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apps } from '../tests/examples/apps.js';
import { packLibrary } from './pack.js';
import { root } from './setup.js';

function change(file, edit) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  edit(lock.packages);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

packLibrary();
const names = process.argv.length > 2 ? process.argv.slice(2) : apps.map(({ name }) => name);
const install = 'npm install --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund';
for (const cwd of names.map((name) => join(root, 'examples', name))) {
  if (!existsSync(join(cwd, 'package.json'))) continue;
  const file = join(cwd, 'package-lock.json');
  // npm keeps what it knows of a file by that name, whatever is in it now.
  if (existsSync(file)) change(file, (packages) => delete packages['node_modules/article-elements']);
  execSync(install, { cwd, stdio: 'inherit' });
  change(file, (packages) => delete packages['node_modules/article-elements'].integrity);
}
