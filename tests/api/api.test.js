// Which version a change of the interface needs, and that less is not let through.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bumpBetween, pendingBump } from '../../scripts/api/announced.js';
import { compare, forVersion, neededBump } from '../../scripts/api/compare.js';
import { extract } from '../../scripts/api/extract.js';
import { root } from '../../scripts/setup.js';

const now = extract();

/** What it takes to get from the present interface to one with these changes; `undefined` takes away. */
const changing = (changes) => {
  const next = { ...now, ...changes };
  for (const [key, value] of Object.entries(next)) if (value === undefined) delete next[key];
  return compare(now, next);
};
const bump = (changes) => neededBump(changing(changes));

describe('the interface', () => {
  for (const key of [
    'element share-bar',
    'attribute article-view heading-level',
    'property reply-list replies',
    'method article-view reload',
    'event reply-form reply-form-published',
    'slot article-view challenge',
    'part article-view headline',
    'token article-view --ae-accent',
    'format Article.headline',
    'entry ./server',
    'export . parseArticle',
    'export . Outcome.status',
    'export ./edge createArticleHandler',
    'command article-elements',
    'needs node',
  ]) {
    it(`has “${key}”, whose going is for a major version`, () => {
      assert.ok(key in now);
      assert.equal(bump({ [key]: undefined }), key.startsWith('needs') ? 'minor' : 'major');
    });
  }

  it('is the same as itself', () => assert.deepEqual(changing({}), []));

  it('names nothing of the machine it is read on', () => {
    assert.deepEqual(
      Object.entries(now).filter(
        (entry) => entry.join(' ').includes(root) || entry.join(' ').includes('import('),
      ),
      [],
    );
  });
});

describe('a change', () => {
  const cases = [
    ['a new event', { 'event share-bar share-bar-done': 'ShareBarDoneEvent' }, 'minor'],
    ['a new element', { 'element article-map': '' }, 'minor'],
    [
      'one more choice',
      { 'attribute article-view new-tab': `${now['attribute article-view new-tab']} | 'some'` },
      'minor',
    ],
    ['one choice less', { 'attribute article-view new-tab': "'external' | 'none' | undefined" }, 'major'],
    ['another type', { 'property article-view headingLevel': 'string | undefined' }, 'major'],
    ['another class of an event', { 'event share-bar share-bar-share': 'CustomEvent' }, 'major'],
    ['another default of a token', { 'default article-view --ae-radius': '4px' }, 'minor'],
    ['a new field of the format that may be left out', { 'format Article.mood': 'optional string' }, 'minor'],
    ['a new field of the format that must be there', { 'format Article.mood': 'string' }, 'major'],
    ['a new block', { 'format Poll': '', 'format Poll.question': 'string' }, 'minor'],
    ['a field that need not be there any more', { 'format Article.headline': 'optional string' }, 'minor'],
    [
      'a field that must be there now',
      { 'format Article.description': now['format Article.description'].replace('optional ', '') },
      'major',
    ],
    ['another signature', { 'export . parseArticle': '(input: string) => ParsedArticle' }, 'major'],
    ['a newer Node', { 'needs node': '>=24' }, 'major'],
    ['a new peer', { 'needs vue': '>=3' }, 'major'],
  ];
  for (const [name, changes, expected] of cases) {
    it(`is ${expected}: ${name}`, () => {
      const found = changing(changes);
      assert.notEqual(found.length, 0);
      assert.equal(neededBump(found), expected, JSON.stringify(found));
    });
  }

  it('is told in words', () => {
    const [{ reason }] = changing({ 'attribute article-view src': undefined });
    assert.equal(reason, 'attribute article-view src is gone');
  });

  it('counts for less before 1.0', () => {
    assert.equal(forVersion('major', '0.4.1'), 'minor');
    assert.equal(forVersion('minor', '0.4.1'), 'patch');
    assert.equal(forVersion('major', '1.0.0'), 'major');
  });
});

describe('what is announced', () => {
  it('is the difference of versions', () => {
    assert.equal(bumpBetween('1.2.3', '2.0.0'), 'major');
    assert.equal(bumpBetween('1.2.3', '1.3.0'), 'minor');
    assert.equal(bumpBetween('1.2.3', '1.2.4'), 'patch');
    assert.equal(bumpBetween('1.2.3', '1.2.3'), 'none');
    assert.equal(bumpBetween('1.2.3', '1.1.9'), 'none');
  });

  describe('by change sets, and with less than is needed', () => {
    let folder;
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    before(() => (folder = mkdtempSync(join(tmpdir(), 'article-elements-api-'))));
    after(() => rmSync(folder, { recursive: true, force: true }));

    const announce = (file, bump) =>
      writeFileSync(join(folder, file), `---\n'${name}': ${bump}\n---\n\nA change.\n`);

    /** Runs the check against a release of the present version that had one more attribute. */
    function check() {
      const release = join(folder, 'release.json');
      const api = { ...now, 'attribute share-bar flavour': 'string' };
      writeFileSync(release, JSON.stringify({ version, api }));
      const args = ['scripts/check-api.js', release, folder];
      return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    }

    const needed = forVersion('major', version);

    it('is not let through without any', () => {
      const { status, stdout, stderr } = check();
      assert.equal(status, 1);
      assert.match(stdout, /attribute share-bar flavour is gone/);
      assert.match(stdout, new RegExp(`needs ${needed}, and none is announced`));
      assert.match(stderr, /npx changeset/);
    });

    it('is not let through with too small a one', () => {
      announce('small.md', 'patch');
      assert.equal(pendingBump(folder, name), 'patch');
      assert.equal(check().status, 1);
    });

    it('is let through by the largest of several', () => {
      announce('large.md', needed);
      assert.equal(pendingBump(folder, name), needed);
      assert.equal(check().status, 0);
    });
  });
});

describe('the last release', () => {
  it('is of this version or an earlier one', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const release = JSON.parse(readFileSync(join(root, 'api/last-release.json'), 'utf8'));
    assert.ok(release.version === version || bumpBetween(release.version, version) !== 'none');
  });
});
