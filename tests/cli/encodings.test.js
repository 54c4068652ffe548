// Articles from files, standard input and addresses, as editors and shells write them. The rule: the text is read in its encoding,
// with every mark and line end, and lines and columns are those of the file. What is no text is an error that says so.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run, temporaryFolder } from './command-line.js';

const { folder, remove } = temporaryFolder();
after(remove);

const headline = 'Café “Straße” 港';
const json = JSON.stringify(
  {
    version: 1,
    url: 'https://news.example/a',
    headline,
    inLanguage: 'en',
    datePublished: '2026-05-04',
    sections: [],
  },
  undefined,
  2,
);

const utf16be = (text) => Buffer.from(text, 'utf16le').swap16();

/** What is in a file; PowerShell's `>` writes the first. */
const files = {
  'UTF-16LE after a byte order mark': Buffer.from(`\ufeff${json.replaceAll('\n', '\r\n')}\r\n`, 'utf16le'),
  'UTF-16BE after a byte order mark': utf16be(`\ufeff${json}`),
  'UTF-16LE': Buffer.from(json, 'utf16le'),
  'UTF-16BE': utf16be(json),
  'UTF-8 after a byte order mark': Buffer.from(`\ufeff${json}`),
  'UTF-8 after two byte order marks': Buffer.from(`\ufeff\ufeff${json}`),
  'UTF-8 with CR': Buffer.from(json.replaceAll('\n', '\r')),
  'UTF-8 with no-break spaces': Buffer.from(json.replaceAll('  ', '\u00a0\u00a0')),
  'UTF-8 with DOS’s end of file': Buffer.from(`${json}\x1a`),
};

/** The same from an address, with its type. */
const answers = {
  ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, 'application/json']])),
  'Latin 1': [
    Buffer.from(json.replace(headline, 'Café'), 'latin1'),
    'application/json; charset=ISO-8859-1',
    'Café',
  ],
  'UTF-8 that is called Latin 1': [Buffer.from(json), 'text/plain; charset=iso-8859-1'],
};

const validate = (...args) => run(['validate', ...args], { cwd: folder });
const render = (input, ...args) => run(['render', ...args, '--semantic'], { cwd: folder, input });

describe('an article on the command line', () => {
  let server;
  let origin;
  before(async () => {
    server = createServer(({ url }, response) => {
      const [bytes, type] = answers[decodeURIComponent(url.slice(1))];
      response.setHeader('content-type', type).end(bytes);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  for (const [encoding, bytes] of Object.entries(files)) {
    it(`is read from a file in ${encoding}`, async () => {
      writeFileSync(join(folder, 'a.json'), bytes);
      const { status, stdout, stderr } = await render('', 'a.json');
      assert.deepEqual([status, stderr], [0, '']);
      assert.ok(stdout.includes(headline));
      assert.equal((await validate('a.json')).status, 0);
    });

    it(`is read from standard input in ${encoding}`, async () => {
      const { status, stdout, stderr } = await render(bytes, '-');
      assert.deepEqual([status, stderr], [0, '']);
      assert.ok(stdout.includes(headline));
    });
  }

  for (const [encoding, [, , expected = headline]] of Object.entries(answers)) {
    it(`is read from an address in ${encoding}`, async () => {
      const { status, stdout, stderr } = await render('', `${origin}/${encodeURIComponent(encoding)}`);
      assert.deepEqual([status, stderr], [0, '']);
      assert.ok(stdout.includes(expected));
    });
  }

  it('has problems and errors at their position in the file', async () => {
    writeFileSync(
      join(folder, 'number.json'),
      `\ufeff\ufeff${json.replace(/"headline": "[^"]*"/, '"headline":\u00a05')}`,
    );
    assert.match((await validate('number.json')).stdout, /^number\.json:4:15 warning \/headline: /);
    writeFileSync(join(folder, 'comma.json'), Buffer.from(`\ufeff${json.replace('1,', '1')}`, 'utf16le'));
    assert.match(
      (await validate('comma.json')).stdout,
      /^comma\.json:3:3 error Expected a comma or `}`, found `"url"`/,
    );
  });

  it('is an error if it is not text', async () => {
    for (const bytes of [
      Buffer.from('{"headline":"Caf\xe9"}', 'latin1'),
      utf16be(`\ufeff${json}`).subarray(0, -1),
    ]) {
      const { status, stderr } = await render(bytes, '-');
      assert.equal(status, 1);
      assert.match(stderr, /^error: stdin is not UTF-8 text\.$/m);
    }
  });
});
