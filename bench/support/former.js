// The library as it was at a commit, to compare it with today's in one run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} has failed.`);
}

/** Builds `dist/` and `cdn/article-elements.js` of a commit with today's tools, unless they are there. Answers with their folder. */
export function buildFormer(commit) {
  const folder = join(root, '.cache/bench-former', commit);
  if (existsSync(join(folder, 'cdn/article-elements.js'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('git', ['archive', '--output', join(folder, 'source.tar'), commit], root);
  run('tar', ['-xf', 'source.tar'], folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const node = (script, ...args) =>
    run(process.execPath, [join(root, 'node_modules', script), ...args], folder);
  node('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  node('vite/bin/vite.js', 'build', '--logLevel', 'warn');
  return folder;
}
