// node scripts/wordpress-packages.js [--within=SECONDS]: installs what a real WordPress for tests needs, from npm alone: a
// program that runs PHP and a database in Node, and WordPress's files. They are large (740 MB), so they are not among the
// project's dependencies, but kept in .cache/wordpress/. Ends with 1 when they cannot be had, or not in that time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { root } from './setup.js';

const program = '@wp-playground/cli@3.1.56';
const builds = '@wp-playground/wordpress-builds@0.9.19';
/** Which of the WordPresses in `builds`. */
const version = process.env.WORDPRESS_VERSION ?? 'wp-6.5';

const home = join(root, '.cache', 'wordpress');
const folderOf = (name) => join(home, name.replaceAll(/[@/]+/g, '-').replace(/^-/, ''));
const programFolder = folderOf(program);
const filesFolder = folderOf(`${builds}-${version}`);

/** Where the sites of a run are. */
export const sitesFolder = join(home, 'sites');

/** The program's main file, and the folder of WordPress's files, of which every site is a copy. */
export const wordpress = {
  program: join(programFolder, 'node_modules', '@wp-playground', 'cli', 'wp-playground.js'),
  files: filesFolder,
};

export const isInstalled = () => [programFolder, filesFolder].every((folder) => existsSync(folder));

/** Runs npm; throws when it fails, or is not done by `deadline`. */
function npm(folder, deadline, ...args) {
  const { status, error } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    timeout: Math.max(1, deadline - Date.now()),
    killSignal: 'SIGKILL',
  });
  if (error?.code === 'ETIMEDOUT') throw new Error('npm took too long');
  if (status !== 0) throw new Error(`npm ${args[0]} failed`);
}

/** Makes a folder that is there either complete or not at all. */
function makeFolder(folder, fill) {
  if (existsSync(folder)) return;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    fill(partial);
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function installProgram(folder, deadline) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quietly = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  npm(folder, deadline, 'install', `--prefix=${folder}`, '--ignore-scripts', ...quietly, program);
}

function unpackFiles(folder, deadline) {
  const download = join(home, 'download');
  makeFolder(download, (partial) => npm(partial, deadline, 'pack', '--loglevel=error', builds));
  const zip = `package/src/wordpress/${version}.zip`;
  const tarball = 'wp-playground-wordpress-builds-0.9.19.tgz';
  const { status } = spawnSync('tar', ['-xzf', tarball, zip], { cwd: download, stdio: 'inherit' });
  if (status !== 0) throw new Error(`there is no ${zip} in ${builds}`);
  for (const [name, data] of Object.entries(unzipSync(readFileSync(join(download, zip))))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  rmSync(download, { recursive: true });
}

/** Installs what is missing; throws when that fails, or takes more than `seconds`. */
export function install(seconds = 900) {
  if (isInstalled()) return;
  console.log(`Installing a WordPress for tests into ${home} …`);
  const started = Date.now();
  const deadline = started + seconds * 1000;
  mkdirSync(home, { recursive: true });
  makeFolder(programFolder, (folder) => installProgram(folder, deadline));
  makeFolder(filesFolder, (folder) => unpackFiles(folder, deadline));
  console.log(`Done in ${Math.round((Date.now() - started) / 1000)} s.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { within } = parseArgs({ options: { within: { type: 'string', default: '900' } } }).values;
  try {
    install(Number(within));
  } catch (error) {
    console.error(`The WordPress for tests could not be installed within ${within} s: ${error.message}.`);
    process.exitCode = 1;
  }
}
