// The command line among names, links and readers that nobody vouches for. The rules: all articles are rendered, whoever stops
// reading the report; nothing that is not ours is written, whatever link leads there; a name is only a name on the terminal.
import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { spawn } from 'node:child_process';
import { root } from '../../scripts/setup.js';
import { ended, run, samples, start, temporaryFolder } from './command-line.js';

let folder;
let remove;
beforeEach(() => ({ folder, remove } = temporaryFolder()));
afterEach(() => remove());

const inFolder = (...path) => join(folder, ...path);
const minimal = readFileSync(join(samples, 'minimal.json'), 'utf8');
const faulty = minimal.replace('"version": 1', '"version": 9');

function write(path, text = minimal) {
  mkdirSync(dirname(inFolder(path)), { recursive: true });
  writeFileSync(inFolder(path), text);
}
const read = (path) => readFileSync(inFolder(path), 'utf8');
const render = (...args) => run(['render', ...args], { cwd: folder });
const renderAll = (...options) => render('--input-dir', 'articles', '--output-dir', 'site', ...options);

describe('a closed pipe', () => {
  for (const stream of ['stdout', 'stderr']) {
    it(`of ${stream} does not stop rendering`, async () => {
      for (let index = 0; index < 200; index++) write(`articles/${index}.json`, faulty);
      const child = start(['render', '--input-dir', 'articles', '--output-dir', 'site', '--json'], {
        cwd: folder,
      });
      child[stream].destroy();
      child[stream === 'stdout' ? 'stderr' : 'stdout'].resume();
      assert.equal(await ended(child), 0);
      assert.equal(readdirSync(inFolder('site')).filter((name) => name.endsWith('.html')).length, 200);
    });
  }

  it('of the report does not change the exit code', async () => {
    for (let index = 0; index < 50; index++) write(`articles/${index}.json`, '{');
    const child = start(
      ['validate', ...readdirSync(inFolder('articles')).map((name) => `articles/${name}`)],
      {
        cwd: folder,
      },
    );
    child.stdout.destroy();
    child.stderr.destroy();
    assert.equal(await ended(child), 1);
  });
});

describe('a full device', { skip: !existsSync('/dev/full') }, () => {
  const onFull = async (args, which) => {
    const full = openSync('/dev/full', 'w');
    const stdio = ['ignore', which === 'stdout' ? full : 'pipe', which === 'stderr' ? full : 'pipe'];
    const child = spawn(process.execPath, [join(root, 'dist/cli/article-elements.js'), ...args], {
      cwd: folder,
      stdio,
    });
    let text = '';
    child.stdout?.resume();
    child.stderr?.setEncoding('utf8').on('data', (more) => (text += more));
    return { status: await ended(child), text };
  };

  it('is reported in one line, with exit code 1', async () => {
    write('a.json');
    for (const args of [['render', 'a.json'], ['validate', '--json', 'a.json'], ['--help'], ['--version']]) {
      const { status, text } = await onFull(args, 'stdout');
      assert.equal(status, 1, args.join(' '));
      assert.match(text, /^(?:1 article, none with problems\n)?error: stdout: no space left on device\.\n$/);
    }
    assert.deepEqual(await render('a.json', '-o', '/dev/full'), {
      status: 1,
      stdout: '',
      stderr: 'error: /dev/full: no space left on device.\n',
    });
  });

  it('for messages results in exit code 1, after all work is done', async () => {
    write('articles/a.json', faulty);
    assert.equal(
      (await onFull(['render', '--input-dir', 'articles', '--output-dir', 'site'], 'stderr')).status,
      1,
    );
    assert.ok(existsSync(inFolder('site/a.html')));
  });
});

/** What a terminal would obey, or what would look like another line. */
// eslint-disable-next-line no-control-regex
const dangerous = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const forged = 'x\u001b[2J\u009b31m\r\u0007\u202e\u2028\n0 failed: all is well\nerror: y';

describe('terminal output', () => {
  it('has file names in one line, without control characters', async () => {
    write(`articles/${forged}.json`, '{');
    write(`articles/${forged}2.json`, faulty);
    for (const { stdout, stderr } of [
      await renderAll(),
      await renderAll('--json'),
      await render(`articles/${forged}.json`),
      await render(`articles/${forged}2.json`, '--strict'),
      await render(`no ${forged}.json`),
      await render('--input-dir', `no ${forged}`, '--output-dir', 'site'),
      await run(['validate', `articles/${forged}2.json`, `articles/${forged}.json`, forged], { cwd: folder }),
      await run(['validate', '--json', `articles/${forged}2.json`], { cwd: folder }),
      await run([forged]),
      await render('articles/x', `--${forged}`),
      await render('articles/x', '--theme', forged),
      await render('articles/x', '--networks', forged),
    ]) {
      assert.doesNotMatch(stdout + stderr, dangerous);
      assert.doesNotMatch(stdout + stderr, /^(?:0 failed: all|error: y)/m);
    }
  });

  it('has server messages without control characters', async () => {
    const phrase = `Not\u009b31m Found\u0085error: y`;
    const server = createServer((request, response) => {
      if (request.url === '/phrase')
        response.socket.end(`HTTP/1.1 404 ${phrase}\r\ncontent-length: 0\r\n\r\n`, 'latin1');
      else response.writeHead(200, { 'content-type': `text/${phrase}` }).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      for (const path of ['/phrase', '/type']) {
        const { status, stderr } = await render(`http://127.0.0.1:${server.address().port}${path}`);
        assert.equal(status, 1);
        assert.match(stderr, /^error: http:.*responded with.*\n$/);
        assert.doesNotMatch(stderr, dangerous);
      }
    } finally {
      server.close();
    }
  });

  it('keeps the names unchanged in JSON', async () => {
    write(`${forged}.json`, faulty);
    const { stdout } = await run(['validate', '--json', `${forged}.json`], { cwd: folder });
    assert.equal(JSON.parse(stdout).files[0].file, `${forged}.json`);
  });
});

describe('symbolic links', { skip: process.platform === 'win32' }, () => {
  beforeEach(() => {
    write('elsewhere/kept.html', 'kept');
    write('elsewhere/1-1.tmp', 'kept');
  });
  const elsewhere = () => readdirSync(inFolder('elsewhere')).sort();

  it('in place of the staging folder are not followed', async () => {
    write('articles/a.json');
    symlinkSync(inFolder('elsewhere'), inFolder('articles/.article-elements'));
    const { status, stderr } = await render('--input-dir', 'articles', '--output-dir', 'articles');
    assert.equal(status, 1);
    assert.match(stderr, /^error: articles\/\.article-elements is a symbolic link.*\n$/);
    assert.deepEqual(elsewhere(), ['1-1.tmp', 'kept.html']);
  });

  it('in the staging folder are not followed', async () => {
    write('articles/a.json');
    mkdirSync(inFolder('articles/.article-elements'));
    symlinkSync(inFolder('elsewhere/kept.html'), inFolder('articles/.article-elements/options'));
    await render('--input-dir', 'articles', '--output-dir', 'articles');
    assert.equal(read('elsewhere/kept.html'), 'kept');
  });

  it('below the output folder are not followed', async () => {
    for (const name of ['2026/a.json', '2026/05/b.json', 'c.json', 'd/kept.json']) write(`articles/${name}`);
    mkdirSync(inFolder('site'));
    symlinkSync(inFolder('elsewhere'), inFolder('site/2026'));
    symlinkSync(inFolder('nowhere'), inFolder('site/d'));
    const { status, stderr } = await renderAll();
    assert.equal(status, 1);
    assert.match(stderr, /^error: site\/2026 is a symbolic link.*\n/m);
    assert.deepEqual(elsewhere(), ['1-1.tmp', 'kept.html']);
    assert.ok(!existsSync(inFolder('nowhere')));
    assert.ok(existsSync(inFolder('site/c.html')));
  });

  it('in place of a page are kept, and reported', async () => {
    write('articles/kept.json');
    mkdirSync(inFolder('site'));
    symlinkSync(inFolder('elsewhere/kept.html'), inFolder('site/kept.html'));
    const { status, stderr } = await renderAll();
    assert.equal(status, 1);
    assert.match(stderr, /^error: site\/kept\.html /);
    assert.equal(read('elsewhere/kept.html'), 'kept');
  });

  it('may be the output folder itself, which the user has named', async () => {
    write('articles/a.json');
    mkdirSync(inFolder('real'));
    symlinkSync('real', inFolder('site'));
    assert.equal((await renderAll()).status, 0);
    assert.ok(existsSync(inFolder('real/a.html')));
  });

  it('are replaced by -o, not their targets', async () => {
    write('a.json');
    symlinkSync('elsewhere/kept.html', inFolder('page.html'));
    symlinkSync('elsewhere/new.html', inFolder('new.html'));
    for (const page of ['page.html', 'new.html']) {
      assert.equal((await render('a.json', '-o', page)).status, 0);
      assert.ok(lstatSync(inFolder(page)).isFile());
    }
    assert.deepEqual(elsewhere(), ['1-1.tmp', 'kept.html']);
    assert.equal(read('elsewhere/kept.html'), 'kept');
  });

  it('to devices are written to', async () => {
    write('a.json');
    symlinkSync('/dev/null', inFolder('null'));
    assert.equal((await render('a.json', '-o', 'null')).status, 0);
    assert.ok(lstatSync(inFolder('null')).isSymbolicLink());
  });
});

describe('pages that others have written', () => {
  it('are kept and reported, unless --overwrite is given', async () => {
    write('articles/a.json');
    write('articles/b.json');
    write('site/a.html', 'by hand');
    const { status, stderr } = await renderAll();
    assert.equal(status, 1);
    assert.match(stderr, /^error: site\/a\.html was not written .*--overwrite.*\n1 rendered .* 1 failed/);
    assert.equal(read('site/a.html'), 'by hand');
    assert.ok(existsSync(inFolder('site/b.html')));
    assert.equal((await renderAll('--force')).status, 1);
    assert.equal(read('site/a.html'), 'by hand');
    assert.equal((await renderAll('--overwrite')).status, 0);
    assert.match(read('site/a.html'), /<\/html>\n$/);
  });

  it('include pages that were changed', async () => {
    write('articles/a.json');
    await renderAll();
    assert.equal((await renderAll('--force')).status, 0);
    writeFileSync(inFolder('site/a.html'), `${read('site/a.html')}<!-- by hand -->`);
    assert.equal((await renderAll('--theme', 'modern')).status, 1);
    assert.match(read('site/a.html'), /by hand/);
  });

  it('do not include pages with identical content', async () => {
    write('articles/a.json');
    await render('articles/a.json', '-o', 'site/a.html');
    assert.equal((await renderAll()).status, 0);
  });
});

describe('names', () => {
  it('may be as long as the file system takes', async () => {
    const name = 'a'.repeat(250);
    write(`articles/${name}.json`);
    assert.equal((await renderAll()).status, 0);
    assert.ok(existsSync(inFolder(`site/${name}.html`)));
    assert.equal((await render(`articles/${name}.json`, '-o', `${name}.html`)).status, 0);
    assert.ok(existsSync(inFolder(`${name}.html`)));
  });

  it('need not be UTF-8', { skip: process.platform !== 'linux' }, async () => {
    const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part, 'latin1')));
    const articles = bytes(inFolder('articles'), '/caf\xe9');
    mkdirSync(articles, { recursive: true });
    for (const name of ['\xff.json', 'gr\xfcn.json'])
      writeFileSync(bytes(articles.toString('latin1'), '/', name), minimal);
    write('articles/grün/ü.json');
    const { status, stderr } = await renderAll();
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^3 rendered/);
    const pages = readdirSync(bytes(inFolder('site'), '/caf\xe9'), { encoding: 'latin1' }).sort();
    assert.deepEqual(pages, ['gr\xfcn.html', '\xff.html']);
    assert.ok(existsSync(inFolder('site/grün/ü.html')));
    assert.match((await renderAll()).stderr, /^0 rendered .*, 3 skipped/);
  });
});
