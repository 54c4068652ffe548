// `article-elements validate`: what is not as the format says, and where.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run, samples, temporaryFolder } from './command-line.js';

const { folder, remove } = temporaryFolder();
after(remove);

const valid = join(samples, 'minimal.json');

function write(name, text) {
  writeFileSync(join(folder, name), text);
  return name;
}
const validate = (...files) => run(['validate', ...files], { cwd: folder });

describe('validate', () => {
  it('finds nothing in a valid article, and exits with 0', async () => {
    assert.deepEqual(await validate(valid), {
      status: 0,
      stdout: '',
      stderr: '1 article, none with problems\n',
    });
  });

  it('reports the line, the column and the path of a problem, and exits with 1', async () => {
    const text =
      '{\r\n  "version": 1, "url": "https://a.example/", "headline": "😀",' +
      ' "inLanguage": "en",\r\n  "datePublished": "2026-01-01", "sections": [{ "body": [{ "_type": "nonsense" }] }]\r\n}';
    const { status, stdout } = await validate(write('faulty.json', text));
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^faulty\.json:3:58 warning \/sections\/0\/body\/0: `nonsense` is not a kind of block/,
    );
  });

  it('does not count a byte order mark as a column', async () => {
    const { stdout } = await validate(write('mark.json', '\ufeff{"version": "x"}'));
    assert.match(stdout, /^mark\.json:1:13 warning \/version: /);
  });

  it('reports the position of a JSON error, and continues with the next file', async () => {
    const { status, stdout, stderr } = await validate(
      write('cut.json', '{\n  "version": 1,\n}'),
      'none.json',
      valid,
    );
    assert.equal(status, 1);
    assert.equal(
      stdout,
      'cut.json:3:1 error Expected a name in double quotation marks, found `}`.\nerror: none.json does not exist.\n',
    );
    assert.equal(stderr, '3 articles, 2 with problems\n');
  });

  it('writes no control characters of an article', async () => {
    const { stdout } = await validate(
      write('escape.json', '{"\\u001b[2J": 1, "\\n": 2}'),
      write('raw.json', '[\u001b]'),
    );
    assert.match(stdout, /warning \/\ufffd\[2J: .*\n.*warning \/\ufffd: /);
    assert.match(
      stdout,
      /raw\.json:1:2 error Expected a value or a string in double quotation marks, found `\ufffd`/,
    );
  });

  it('reports that a file is not text', async () => {
    const { stdout } = await validate(write('picture.json', Buffer.from([0x89, 0x50, 0xff, 0xfe])));
    assert.equal(stdout, 'error: picture.json is not UTF-8 text.\n');
  });

  it('writes the report as JSON', async () => {
    write('unknown.json', '{\n"version": 2 }');
    write('cut.json', '[');
    const { status, stdout } = await validate('--json', 'unknown.json', 'cut.json', valid);
    const { valid: isValid, files } = JSON.parse(stdout);
    assert.equal(status, 1);
    assert.equal(isValid, false);
    assert.deepEqual(files[0].problems[0], {
      path: '/version',
      code: 'newer-version',
      message: 'Version 2 is newer than 1; shown as far as it is known.',
      line: 2,
      column: 12,
    });
    assert.deepEqual(files[1].error, {
      message: 'Expected `]`, but the text ends here.',
      line: 1,
      column: 2,
    });
    assert.deepEqual(files[2], { file: valid, problems: [] });
  });

  it('requires a file', async () => {
    const { status, stderr } = await validate();
    assert.equal(status, 2);
    assert.match(stderr, /^error: missing required argument 'files'/);
  });
});
