// What `npm run version` makes of a change set, in a copy of the project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.js';

const { name, version, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const needed = [
  ...['.changeset', 'docs', 'scripts', 'src', 'CHANGELOG.md', 'README.md'],
  ...['package.json', '.prettierrc.json'],
];

let copy;
const read = (path) => readFileSync(join(copy, path), 'utf8');

before(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(join(root, '.cache', 'release-'));
  for (const path of needed) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  // This change set alone: those of the project are of the next release.
  for (const name of readdirSync(join(copy, '.changeset')))
    if (/^(?!README).*\.md$/.test(name)) rmSync(join(copy, '.changeset', name));
  writeFileSync(
    join(copy, '.changeset', 'quay.md'),
    `---\n'${name}': minor\n---\n\nSays when the ferry leaves.\n`,
  );
  // The lock is npm's affair, and needs its registry.
  const [steps] = scripts.version.split(' && npm install');
  const { status, stdout, stderr } = spawnSync(steps.replace(/^changeset/, 'npx changeset'), {
    cwd: copy,
    shell: true,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});
after(() => rmSync(copy, { recursive: true, force: true }));

describe('the next version', () => {
  const next = version.replace(/^(\d+)\.(\d+)\..*$/, (_, major, minor) => `${major}.${Number(minor) + 1}.0`);

  it('is in package.json', () => assert.equal(JSON.parse(read('package.json')).version, next));

  it('comes first in the changelog, above the one before', () => {
    const headings = [...read('CHANGELOG.md').matchAll(/^#.*$/gm)].map(([heading]) => heading);
    assert.deepEqual(headings.slice(0, 4), [
      '# Changelog',
      `## ${next}`,
      '### Minor Changes',
      `## ${version}`,
    ]);
    assert.match(read('CHANGELOG.md'), /### Minor Changes\n\n- Says when the ferry leaves\.\n\n## /);
  });

  it('is what the command line and the edge say', () => {
    assert.ok(read('src/http/version.ts').includes(`version = '${next}'`));
  });

  it('is in the addresses that the guides name', () => {
    const named = [...read('docs/script-tag.md').matchAll(/\/article-elements@([\w.-]+?)[/`]/g)];
    assert.ok(named.length >= 3);
    assert.deepEqual([...new Set(named.map(([, of]) => of))], [next]);
  });
});
