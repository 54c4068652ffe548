// Installs the dependencies when node_modules is absent or does not match package-lock.json. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds what package-lock.json asks for, going by the copy of the lock that npm leaves there. */
function isInstalled(folder) {
  try {
    const wanted = packagesIn(join(folder, 'package-lock.json'));
    const present = packagesIn(join(folder, 'node_modules/.package-lock.json'));
    delete wanted[''];
    const same = (path) => present[path]?.version === wanted[path]?.version;
    return (
      Object.keys(present).every(same) &&
      Object.keys(wanted).every((path) => wanted[path].optional || same(path))
    );
  } catch {
    return false;
  }
}

/** Installs what a folder's lock asks for: the project's, if none is named. */
export function setup(folder = root) {
  if (isInstalled(folder)) return;
  console.log('Installing dependencies (npm ci) …');
  // npm's own script, when npm started us: needs no shell on Windows.
  const npm = process.env.npm_execpath?.endsWith('.js');
  const { status } = npm
    ? spawnSync(process.execPath, [process.env.npm_execpath, 'ci'], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm ci', { cwd: folder, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error('\nThe dependencies could not be installed. Run `npm ci` by hand to see why.');
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
