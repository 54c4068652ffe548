// `article-elements render` of one article.
import assert from 'node:assert/strict';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { manifest } from '../package/consumer.js';
import { ended, run, samples, start, temporaryFolder } from './command-line.js';

const { folder, remove } = temporaryFolder();
after(remove);

const news = join(samples, 'news.json');
const broken = join(samples, 'broken.json');
const headline = 'A Cold Harbour Warms';

const render = (...args) => run(['render', ...args], { cwd: folder });
const inFolder = (...path) => join(folder, ...path);

describe('render', () => {
  it('writes a complete page', async () => {
    const { status, stdout, stderr } = await render(news);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^<!doctype html><html lang="en-GB".*<article-view.*<\/html>\n$/s);
  });

  it('writes an element to include in another page', async () => {
    const { stdout } = await render(news, '--fragment', '--heading-level', '2');
    assert.match(stdout, /^<article-view[^>]* heading-level="2".*<h2/s);
  });

  it('writes semantic markup', async () => {
    const { stdout } = await render(news, '--semantic');
    assert.match(stdout, /^<div lang="en-GB"/);
    assert.doesNotMatch(stdout, /article-view|class=/);
  });

  it('inlines a theme of the package, or from a file', async () => {
    assert.match(
      (await render(news, '--theme', 'magazine')).stdout,
      /<style>[^<]*--ae-accent: light-dark\(#963a17/,
    );
    writeFileSync(inFolder('own.css'), ':root { --ae-accent: teal }');
    assert.match((await render(news, '--theme', 'own.css')).stdout, /<style>:root \{ --ae-accent: teal \}/);
  });

  it('passes options on to the renderer', async () => {
    const { stdout } = await render(
      news,
      '--locale',
      'de',
      '--networks',
      'email',
      '--script',
      '/a.js',
      '--nonce',
      'n1',
    );
    assert.match(stdout, /<article-view[^>]* locale="de"[^>]* networks="email"/);
    assert.match(stdout, /<script type="module" src="\/a\.js" nonce="n1">/);
    const { stdout: bare } = await render(
      news,
      '--without-share',
      '--without-reply-form',
      '--new-tab',
      'all',
    );
    assert.match(bare, /<article-view[^>]* new-tab="all" without-share without-reply-form/);
  });

  it('reads standard input', async () => {
    const { stdout } = await run(['render', '-'], { input: readFileSync(news) });
    assert.ok(stdout.includes(headline));
  });

  it('lists problems on standard error, and renders nevertheless', async () => {
    const { status, stdout, stderr } = await render(broken);
    assert.equal(status, 0);
    assert.match(stdout, /<\/html>\n$/);
    assert.match(stderr, /broken\.json:2:14 warning \/version: Version 2 is newer than 1/);
  });

  it('does not write an article with problems with --strict', async () => {
    const { status, stdout, stderr } = await render(broken, '--strict');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /has problems; nothing was written\.\n$/);
  });

  it('reports the position of a JSON error, and writes nothing', async () => {
    writeFileSync(inFolder('cut.json'), '{\n  "headline": "A\n}');
    assert.deepEqual(await render('cut.json', '-o', 'cut.html'), {
      status: 1,
      stdout: '',
      stderr: 'cut.json:2:15 error This string has no closing quotation mark.\n',
    });
    assert.ok(!existsSync(inFolder('cut.html')));
  });

  // The rule: of what is no article, nobody knows the terms. It is not shown, by whatever option.
  for (const [json, told] of [
    ['"The harbour opens again."', 'is not an article but a string'],
    ['"{\\"headline\\": \\"Cut sh"', 'is not an article but a string'],
    ['["The harbour opens again."]', 'is not an article but a list'],
    ['[{ "headline": "The harbour opens again." }]', 'is not an article but a list'],
    ['7', 'is not an article but 7'],
    ['true', 'is not an article but true'],
    ['null', 'is not an article but null'],
    ['{}', 'is not an article, or has no content'],
    ['{ "error": "The harbour was not found" }', 'is not an article, or has no content'],
    ['{ "headline": " ", "sections": [] }', 'is not an article, or has no content'],
  ]) {
    it(`rejects a value that is not an article: ${json}`, async () => {
      writeFileSync(inFolder('none-such.json'), json);
      for (const as of ['--page', '--fragment', '--semantic']) {
        const result = await render('none-such.json', as, '-o', 'none-such.html');
        assert.equal(result.status, 1);
        assert.ok(result.stderr.includes(`none-such.json ${told}; nothing was written.`), result.stderr);
        assert.doesNotMatch(result.stdout + result.stderr, /harbour/);
        assert.ok(!existsSync(inFolder('none-such.html')));
      }
    });
  }

  it('accepts an article that is JSON-encoded twice, as in some databases', async () => {
    writeFileSync(inFolder('text.json'), JSON.stringify(readFileSync(news, 'utf8')));
    assert.ok((await render('text.json')).stdout.includes(headline));
  });

  it('replaces the page of an article that was withdrawn and emptied', async () => {
    writeFileSync(inFolder('withheld.json'), JSON.stringify({ syndication: { status: 'withheld' } }));
    writeFileSync(inFolder('withheld.html'), 'What it was.');
    assert.equal((await render('withheld.json', '-o', 'withheld.html')).status, 0);
    assert.match(readFileSync(inFolder('withheld.html'), 'utf8'), /There is no article to show/);
  });

  it('reports a file error in one line', async () => {
    assert.equal((await render('none.json')).stderr, 'error: none.json does not exist.\n');
    assert.equal((await render('.')).stderr, 'error: . is a folder.\n');
  });

  it('ends without an error if the pipe is closed', async () => {
    writeFileSync(inFolder('long.json'), JSON.stringify({ sections: [{ body: 'word '.repeat(190_000) }] }));
    const child = start(['render', 'long.json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    await ended(child);
    assert.doesNotMatch(stderr, /error|EPIPE/);
  });
});

describe('render -o', () => {
  it('writes a file, the folders around it, and nothing else', async () => {
    assert.deepEqual(await render(news, '-o', 'new/page.html'), { status: 0, stdout: '', stderr: '' });
    assert.ok(readFileSync(inFolder('new/page.html'), 'utf8').includes(headline));
    assert.deepEqual(readdirSync(inFolder('new')), ['page.html']);
  });

  it('keeps the existing file until the new one is complete', async () => {
    writeFileSync(inFolder('kept.html'), 'before');
    await render(broken, '--strict', '-o', 'kept.html');
    assert.equal(readFileSync(inFolder('kept.html'), 'utf8'), 'before');
    await render(news, '-o', 'kept.html');
    assert.ok(readFileSync(inFolder('kept.html'), 'utf8').includes(headline));
  });

  it('replaces the file instead of writing into it', async () => {
    writeFileSync(inFolder('old.html'), 'before');
    linkSync(inFolder('old.html'), inFolder('replaced.html'));
    await render(news, '-o', 'replaced.html');
    assert.equal(readFileSync(inFolder('old.html'), 'utf8'), 'before');
  });

  it('replaces a symbolic link, not its target', async () => {
    writeFileSync(inFolder('linked.html'), '');
    symlinkSync('linked.html', inFolder('link.html'));
    await render(news, '-o', 'link.html');
    assert.ok(lstatSync(inFolder('link.html')).isFile());
    assert.equal(statSync(inFolder('linked.html')).size, 0);
  });

  it('does not replace a device', { skip: !existsSync('/dev/null') }, async () => {
    assert.equal((await render(news, '-o', '/dev/null')).status, 0);
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('says so when it cannot', async () => {
    mkdirSync(inFolder('taken.html'));
    assert.deepEqual(await render(news, '-o', 'taken.html'), {
      status: 1,
      stdout: '',
      stderr: 'error: taken.html is a folder.\n',
    });
  });

  it('reports as JSON', async () => {
    const { stdout } = await render(broken, '-o', 'page.html', '--json');
    const { file, output, problems } = JSON.parse(stdout);
    assert.deepEqual([file, output, problems[0].line], [broken, 'page.html', 2]);
  });
});

describe('render of a URL', () => {
  let server;
  let origin;
  before(async () => {
    const answers = {
      '/news.json': (response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(news)),
      '/moved': (response) => response.writeHead(302, { location: '/news.json' }).end(),
      '/page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      '/silent': () => {},
      '/endless': (response) => {
        const chunk = ' '.repeat(1 << 20);
        const send = () => {
          while (!response.destroyed && response.write(chunk));
        };
        response.writeHead(200, { 'content-type': 'application/json' }).on('drain', send);
        send();
      },
    };
    server = createServer((request, response) => {
      const answer = answers[request.url];
      if (answer) answer(response);
      else response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const path of ['/news.json', '/moved']) {
    it(`reads ${path}`, async () => assert.ok((await render(origin + path)).stdout.includes(headline)));
  }

  for (const [path, told] of [
    ['/missing', 'responded with 404 Not Found.'],
    ['/page', 'responded with text/html instead of JSON.'],
    ['/silent', 'did not respond completely within 0.5 s.'],
    ['/endless', 'is larger than 32 MB, the maximum size of an article.'],
  ]) {
    it(`reports that ${path} ${told}`, async () => {
      const { status, stdout, stderr } = await render(
        origin + path,
        '--timeout',
        path === '/silent' ? '0.5' : '30',
      );
      assert.deepEqual([status, stdout, stderr], [1, '', `error: ${origin}${path} ${told}\n`]);
    });
  }

  it('reports why there is no response', async () => {
    const unused = createServer();
    await new Promise((resolve) => unused.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${unused.address().port}/`;
    await new Promise((resolve) => unused.close(resolve));
    const { status, stderr } = await render(address);
    assert.equal(status, 1);
    assert.match(stderr, /^error: http:\S+ could not be read: connect ECONNREFUSED [\d.:]+\.\n$/);
  });
});

describe('the command line', () => {
  for (const [args, told] of [
    [[], /^Usage: article-elements/],
    [['print'], /unknown command 'print'/],
    [['render'], /Name an article/],
    [['render', news, '--colour'], /unknown option '--colour'/],
    [['render', news, news], /too many arguments/],
    [['render', news, '--fragment', '--semantic'], /cannot be used with/],
    [['render', news, '--page', '--semantic'], /cannot be used with/],
    [['render', news, '--fragment', '--theme', 'modern'], /'--theme <name>'/],
    [['render', news, '--semantic', '--theme', 'modern'], /'--theme <name>'/],
    [['render', news, '--theme', 'brutal'], /Use magazine or modern, or the path of a \.css file/],
    [['render', news, '--locale', 'tlh'], /Use one of ar, de, en/],
    [['render', news, '--heading-level', '7'], /Use an integer from 1 to 6/],
    [['render', news, '--new-tab', 'some'], /Allowed choices are external, all, none/],
    [['render', news, '--networks', 'email icq'], /`icq` is not one of email, /],
    [['render', news, '--page-url', 'example.org'], /Use a URL that begins with https:/],
    [['render', news, '--timeout', 'soon'], /Use a number of seconds/],
    [['render', news, '--json'], /Use --json with -o/],
    [['render', news, '--force'], /Use --force only with --input-dir/],
    [['render', news, '-o', news], /would overwrite the article/],
    [['render', news, '--input-dir', 'a', '--output-dir', 'b'], /not both/],
    [['render', '--input-dir', 'a'], /Use --input-dir and --output-dir together/],
    [['render', '--input-dir', 'a', '--output-dir', 'b', '-o', 'c'], /cannot be used with/],
  ]) {
    it(`rejects: ${args.map((arg) => (arg === news ? 'news.json' : arg)).join(' ')}`, async () => {
      const { status, stdout, stderr } = await run(args, { cwd: folder });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, told);
    });
  }

  it('prints its version', async () => {
    assert.deepEqual(await run(['--version']), { status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  for (const args of [['--help'], ['render', '--help'], ['validate', '--help']]) {
    it(`prints help with examples: ${args.join(' ')}`, async () => {
      const { status, stdout } = await run(args);
      assert.equal(status, 0);
      assert.match(stdout, /^Usage: article-elements .*\nExamples:\n {2}\S/s);
    });
  }
});
