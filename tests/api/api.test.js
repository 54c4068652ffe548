// The API reports are those of the package as it is built, and an old one is noticed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.js';

const reports = join(root, 'etc');

function check(...folder) {
  const args = ['scripts/api-reports.js', '--check', ...folder];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

describe('the API reports', () => {
  let folder;
  before(() =>
    cpSync(reports, (folder = mkdtempSync(join(tmpdir(), 'article-elements-api-'))), { recursive: true }),
  );
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are there for every entry point that is no element', () => {
    assert.deepEqual(
      readdirSync(reports).sort(),
      ['-edge', '-react-server', '-react', '-server', ''].map((entry) => `article-elements${entry}.api.md`),
    );
  });

  it('are those of the package', () => {
    const { status, stderr } = check();
    assert.equal(status, 0, stderr);
  });

  it('fail the check when they are not, which then asks for a change set', () => {
    appendFileSync(join(folder, 'article-elements-server.api.md'), 'another');
    const { status, stderr } = check(folder);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^article-elements-server\.api\.md is out of date: `npm run api` writes it anew\.\n/,
    );
    assert.match(stderr, /needs a change set: `npx changeset`/);
    assert.doesNotMatch(stderr, /edge/);
  });
});
