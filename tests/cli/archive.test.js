// `article-elements render --input-dir`: whole archives.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ended, run, samples, start, temporaryFolder } from './command-line.js';

let folder;
let remove;
beforeEach(() => ({ folder, remove } = temporaryFolder()));
afterEach(() => remove());

const inFolder = (...path) => join(folder, ...path);
const minimal = readFileSync(join(samples, 'minimal.json'), 'utf8');

function write(path, text = minimal) {
  mkdirSync(dirname(inFolder(path)), { recursive: true });
  writeFileSync(inFolder(path), text);
}

/** The pages and whatever else there is in a folder, without what is hidden. */
const filesIn = (path) =>
  readdirSync(inFolder(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(inFolder(path).length + 1))
    .filter((name) => !name.startsWith('.article-elements'))
    .sort();

const renderAll = (...options) =>
  run(['render', '--input-dir', 'articles', '--output-dir', 'site', ...options], { cwd: folder });

/** How many were rendered, skipped and failed. */
async function counts(...options) {
  const { stdout } = await renderAll('--json', ...options);
  const { rendered, skipped, failed } = JSON.parse(stdout);
  return [rendered, skipped, failed];
}

describe('an archive', () => {
  it('is rendered into a folder tree of the same structure', async () => {
    write('articles/a.json');
    write('articles/2026/05/b.json');
    const { status, stdout, stderr } = await renderAll();
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /^2 rendered \(0 problems\), 0 skipped, 0 failed in [\d.]+ s\n$/);
    assert.deepEqual(filesIn('site'), ['2026/05/b.html', 'a.html']);
    assert.match(readFileSync(inFolder('site/a.html'), 'utf8'), /^<!doctype html>.*<\/html>\n$/s);
  });

  it('consists of its .json files: no others, no hidden ones, no symbolic links', async () => {
    write('elsewhere/secret.json');
    for (const name of ['a.json', 'readme.md', '.hidden.json', '.git/config.json']) write(`articles/${name}`);
    symlinkSync(inFolder('elsewhere'), inFolder('articles/folder'));
    symlinkSync(inFolder('elsewhere/secret.json'), inFolder('articles/file.json'));
    assert.deepEqual(await counts(), [1, 0, 0]);
    assert.deepEqual(filesIn('site'), ['a.html']);
  });

  it('may have its pages next to its articles, or in a subfolder', async () => {
    write('articles/a.json');
    const render = (out) => run(['render', '--input-dir', 'articles', '--output-dir', out], { cwd: folder });
    for (const out of ['articles', 'articles/site', 'articles', 'articles/site'])
      assert.equal((await render(out)).status, 0);
    assert.deepEqual(
      filesIn('articles').filter((name) => !name.includes('.article-elements')),
      ['a.html', 'a.json', 'site/a.html'],
    );
  });

  it('is rendered even if some articles are not JSON or not readable', async () => {
    write('articles/a.json');
    write('articles/cut.json', '{\n');
    write('articles/b.json');
    write('articles/picture.json', Buffer.from([0xff]));
    const { status, stdout, stderr } = await renderAll('--json');
    const { rendered, failed, failures } = JSON.parse(stdout);
    assert.deepEqual([status, rendered, failed], [1, 2, 2]);
    assert.deepEqual(failures.map(({ file }) => file).sort(), ['articles/cut.json', 'articles/picture.json']);
    assert.match(stderr, /^articles\/cut\.json:2:1 error Expected `\}`, but the text ends here/m);
    assert.match(stderr, /^error: articles\/picture\.json is not UTF-8 text\.$/m);
    assert.deepEqual(filesIn('site'), ['a.html', 'b.html']);
  });

  it('lists the problems of its articles', async () => {
    write('articles/a.json', minimal.replace('"version": 1', '"version": 9'));
    const { status, stderr } = await renderAll();
    assert.equal(status, 0);
    assert.match(stderr, /^articles\/a\.json:2:14 warning \/version: .*\n1 rendered \(1 problem\)/);
    assert.equal((await renderAll('--strict')).status, 1);
  });

  it('reports errors of its folders', async () => {
    assert.equal((await renderAll()).stderr, 'error: articles does not exist.\n');
    write('articles/a.json');
    write('site', 'a file');
    const { status, stderr } = await renderAll();
    assert.equal(status, 1);
    assert.match(stderr, /^error: site: .*\n$/);
  });
});

describe('an archive that was rendered before', () => {
  beforeEach(async () => {
    write('articles/a.json');
    write('articles/b.json');
    await renderAll();
  });

  it('is not rendered again', async () => {
    assert.deepEqual(await counts(), [0, 2, 0]);
  });

  it('renders articles that have changed, are new, or have no page', async () => {
    const soon = new Date(Date.now() + 10_000);
    utimesSync(inFolder('articles/a.json'), soon, soon);
    write('articles/c.json');
    assert.deepEqual(await counts(), [2, 1, 0]);
    rmSync(inFolder('site/b.html'));
    assert.deepEqual(await counts(), [2, 1, 0]);
  });

  it('is rendered when the options change, and then not again', async () => {
    assert.deepEqual(await counts('--theme', 'modern'), [2, 0, 0]);
    assert.deepEqual(await counts('--theme', 'modern'), [0, 2, 0]);
    assert.deepEqual(await counts(), [2, 0, 0]);
  });

  it('is rendered when the theme has changed under the same name', async () => {
    write('own.css', ':root { --ae-accent: teal }');
    assert.deepEqual(await counts('--theme', 'own.css'), [2, 0, 0]);
    write('own.css', ':root { --ae-accent: navy }');
    assert.deepEqual(await counts('--theme', 'own.css'), [2, 0, 0]);
  });

  it('replaces pages instead of writing into them', async () => {
    linkSync(inFolder('site/a.html'), inFolder('old.html'));
    const old = readFileSync(inFolder('old.html'), 'utf8');
    await renderAll('--theme', 'modern');
    assert.equal(readFileSync(inFolder('old.html'), 'utf8'), old);
    assert.notEqual(readFileSync(inFolder('site/a.html'), 'utf8'), old);
  });

  it('removes leftovers of killed runs, but not files of running ones', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    for (const pid of [gone, process.pid]) write(`site/.article-elements/${pid}-1.tmp`, '<!doctype');
    await renderAll();
    assert.deepEqual(readdirSync(inFolder('site/.article-elements')).sort(), [
      `${process.pid}-1.tmp`,
      'options',
    ]);
  });

  it('is rendered with --force', async () => {
    assert.deepEqual(await counts('--force'), [2, 0, 0]);
  });
});

describe('progress', () => {
  const onTerminal = 'process.stderr.isTTY = true; process.stderr.columns = 80';

  it('is a bar on a terminal, with whole lines above it', async () => {
    write('articles/a.json');
    write('articles/cut.json', '[');
    const { stderr } = await run(['render', '--input-dir', 'articles', '--output-dir', 'site'], {
      cwd: folder,
      preload: onTerminal,
    });
    assert.match(stderr, /[=-]{30} \d+% \d of 2/);
    assert.match(stderr, /articles\/cut\.json:1:2 error Expected `\]`, but the text ends here\.\n/);
    assert.match(stderr, /1 rendered .*\n$/);
  });

  it('restores the cursor when it is interrupted', { skip: process.platform === 'win32' }, async () => {
    for (let index = 0; index < 500; index++) write(`articles/${index}.json`);
    const child = start(['render', '--input-dir', 'articles', '--output-dir', 'site'], {
      cwd: folder,
      preload: onTerminal,
    });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
      if (stderr.includes('of 500')) child.kill('SIGINT');
    });
    assert.equal(await ended(child), 130);
    assert.ok(stderr.lastIndexOf('\x1b[?25h') > stderr.lastIndexOf('\x1b[?25l'));
    assert.deepEqual(readdirSync(inFolder('site/.article-elements')), ['options']);
  });
});
