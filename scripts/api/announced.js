// Which bump is announced: by the version in package.json, or by change sets that wait for the next release.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bumps, larger } from './compare.js';

/** The bump from one version to another. */
export function bumpBetween(before, after) {
  const [old, next] = [before, after].map((version) => version.split(/[.-]/, 3).map(Number));
  const index = next.findIndex((number, at) => number !== old[at]);
  if (index === -1 || next[index] < old[index]) return 'none';
  return ['major', 'minor', 'patch'][index];
}

/** The largest bump of the change sets in a folder. */
export function pendingBump(folder, name) {
  if (!existsSync(folder)) return 'none';
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .map((text) => new RegExp(`^["']?${name}["']?:\\s*(\\w+)`, 'm').exec(text.split('---')[1] ?? '')?.[1])
    .filter((bump) => bumps.includes(bump))
    .reduce(larger, 'none');
}
