// Packs the library, which is built, as npm would publish it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeEntryFolders } from './entry-folders.js';
import { root } from './setup.js';

/** Packs it into .cache/article-elements.tgz, which the examples install. */
export function packLibrary() {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  writeEntryFolders();
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const shell = process.platform === 'win32';
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: root, shell, encoding: 'utf8' }));
  renameSync(join(folder, filename), join(folder, 'article-elements.tgz'));
}
