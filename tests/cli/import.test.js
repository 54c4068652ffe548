// `article-elements import`: article JSON of other formats, and a report.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run, temporaryFolder } from './command-line.js';

const { folder, remove } = temporaryFolder();
after(remove);

const fixture = (name) => join(import.meta.dirname, '../import/fixtures', name);
const importing = (args, options) => run(['import', ...args], { cwd: folder, ...options });

describe('import', () => {
  it('writes an article, and a line about it', async () => {
    const { status, stdout, stderr } = await importing(['-'], {
      input: '<h1>Ice</h1><p>It waits.</p><script>x</script>',
    });
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).headline, 'Ice');
    assert.equal(
      stderr,
      'stdin: html: 2 held, 0 degraded, 0 lost, 1 left out, words: 3 in, 3 out, 3 problems\n',
    );
  });

  it('lists what is lost, and writes nothing if that is not allowed', async () => {
    const html = '<p>a</p><svg><text>drawn</text></svg>';
    const listed = await importing(['-', '--report'], { input: html });
    assert.match(listed.stderr, /^ {2}lost +8 +svg +A drawing \(SVG\)\. “drawn”$/m);
    const { status, stdout, stderr } = await importing(['-', '--strict'], { input: html });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /1 piece would be lost; nothing was written/);
  });

  it('reads an address, and takes it for that of the source', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<h1>Ice</h1><p><a href="/x">x</a></p>');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${server.address().port}/a`;
    const { stdout } = await importing([url, '--language', 'de']);
    server.close();
    const { url: own, inLanguage, sections } = JSON.parse(stdout);
    assert.deepEqual([own, inLanguage], [url, 'de']);
    assert.equal(sections[0].body[0].markDefs[0].href, new URL('/x', url).href);
  });

  it('writes to a file, and the report as JSON', async () => {
    const { status, stdout } = await importing([fixture('post.json'), '-o', 'post-out.json', '--json']);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).format, 'wordpress');
    assert.equal(JSON.parse(readFileSync(join(folder, 'post-out.json'), 'utf8')).id, '482');
  });

  it('writes a file for each post of an export file', async () => {
    const { status, stderr } = await importing([fixture('export.xml'), '--output-dir', 'posts']);
    assert.equal(status, 0);
    assert.match(stderr, /^2 articles written to posts$/m);
    assert.deepEqual(readdirSync(join(folder, 'posts')).sort(), ['blocks.json', 'old.json']);
  });

  it('says what it cannot read', async () => {
    writeFileSync(join(folder, 'plain.txt'), 'Nothing.');
    const { status, stderr } = await importing(['plain.txt', '--from', 'wordpress']);
    assert.equal(status, 1);
    assert.match(stderr, /^error: plain\.txt: An export file without a post\.$/m);
    assert.equal((await importing(['plain.txt', '--from', 'nonsense'])).status, 2);
  });
});
