// An archive as large as a newspaper's, rendered by the command line.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ended, run, samples, start, temporaryFolder } from '../cli/command-line.js';

let folder;
let remove;
beforeEach(() => ({ folder, remove } = temporaryFolder()));
afterEach(() => remove());

const inFolder = (...path) => join(folder, ...path);

function write(path, text) {
  mkdirSync(dirname(inFolder(path)), { recursive: true });
  writeFileSync(inFolder(path), text);
}

const pagesIn = (path) =>
  readdirSync(inFolder(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inFolder(path).length + 1))
    .filter((name) => !name.startsWith('.article-elements'));

/** Renders the archive. Answers with the report. */
async function renderAll() {
  const { status, stdout, stderr } = await run(
    ['render', '--input-dir', 'articles', '--output-dir', 'site', '--json'],
    {
      cwd: folder,
    },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

describe('an archive of 10,000 articles', () => {
  const articles = 10_000;
  const maxMemory = 256 * 1024 * 1024;

  beforeEach(() => {
    const templates = ['minimal', 'news', 'long-read', 'rtl', 'cjk'].map((name) =>
      JSON.parse(readFileSync(join(samples, `${name}.json`), 'utf8')),
    );
    for (let index = 0; index < articles; index++) {
      const article = { ...templates[index % templates.length], headline: `Article ${index}` };
      write(`articles/${2000 + (index % 25)}/${index}.json`, JSON.stringify(article));
    }
  });

  it('is rendered in bounded memory, goes on where it was killed, and has no half-written page', async () => {
    const child = start(['render', '--input-dir', 'articles', '--output-dir', 'site'], { cwd: folder });
    child.stderr.on('data', (text) => {
      if (String(text).includes('3000 of')) child.kill('SIGKILL');
    });
    assert.equal(await ended(child), 'SIGKILL');
    const isWhole = (name) => readFileSync(inFolder('site', name), 'utf8').endsWith('</html>\n');
    const before = pagesIn('site');
    assert.ok(before.length >= 2990 && before.length < articles, `${before.length} pages`);
    assert.deepEqual(
      before.filter((name) => !name.endsWith('.html') || !isWhole(name)),
      [],
    );

    const { rendered, skipped, peakMemory } = await renderAll();
    assert.equal(skipped, before.length);
    assert.equal(rendered, articles - before.length);
    assert.ok(peakMemory < maxMemory, `${peakMemory} bytes`);

    const pages = pagesIn('site');
    assert.equal(pages.length, articles);
    assert.deepEqual(
      pages.filter((name) => {
        const page = readFileSync(inFolder('site', name), 'utf8');
        return (
          !page.includes(`<title>Article ${/(\d+)\.html$/.exec(name)[1]}</title>`) ||
          !page.endsWith('</html>\n')
        );
      }),
      [],
    );
    assert.deepEqual(readdirSync(inFolder('site/.article-elements')), ['options']);

    const again = await renderAll();
    assert.deepEqual([again.rendered, again.skipped, again.failed], [0, articles, 0]);
  });
});
