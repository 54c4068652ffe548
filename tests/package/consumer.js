// The package as its users get it: packed, and unpacked into the node_modules of an otherwise empty project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { writeEntryFolders } from '../../scripts/entry-folders.js';
import { entryPoints as entries, tags } from '../../scripts/entry-points.js';
import { root } from '../../scripts/setup.js';

export { root, tags };
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every entry point as written in an import, with its target: `article-elements/elements/share-bar`. */
export const targets = new Map(entries().map(([key, target]) => [posix.join(manifest.name, key), target]));

/** Every entry point as written in an import. */
export const entryPoints = [...targets.keys()];

export function createConsumer() {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('There is no dist/: run `npm run build` first.');

  const entryFolders = writeEntryFolders();
  const folder = mkdtempSync(join(tmpdir(), 'article-elements-'));
  const shell = process.platform === 'win32';
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(execFileSync('npm', pack, { cwd: root, shell, encoding: 'utf8' }));
  const tarball = join(folder, filename);

  const home = join(folder, 'node_modules', manifest.name);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const others = [
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    ...['@types/react', 'preact', 'solid-js', 'svelte', 'vue', '@vue/runtime-dom'],
  ];
  for (const name of others) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }

  return {
    folder,
    home,
    tarball,
    /** Paths of all files in the tarball. */
    files: files.map(({ path }) => path),
    /** Paths of the files among them that stand for entry points. */
    entryFolders,
    /** Runs a module in plain Node, within the project; answers with what it prints. */
    run: (code) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: folder,
        encoding: 'utf8',
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
