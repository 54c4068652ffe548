// npm run new, in a copy of the project: what it writes is whole, and it writes over nothing.
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
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { validate } from '../../plopfile.js';
import { root } from '../../scripts/setup.js';

const left = new Set([
  'node_modules',
  '.wireit',

  'dist',
  'cdn',
  'storybook-static',
  '.git',
  '.cache',
  'examples',
  'bench',
  'coverage',
]);
const tag = 'fact-box';

let copy;
before(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(join(root, '.cache', 'scaffold-'));
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  for (const name of ['node_modules', 'examples'])
    symlinkSync(join(root, name), join(copy, name), 'junction');
});
after(() => rmSync(copy, { recursive: true, force: true }));

/** Texts of the files of the copy, by path; not of what is installed or built. */
const textsIn = () =>
  new Map(
    readdirSync(copy, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(copy, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((path) => !left.has(path.split('/')[0]))
      .sort()
      .map((path) => [path, read(path)]),
  );

/** Runs a command in the copy. Answers with how it ended, and with what it said. */
function run(command) {
  const { status, stdout, stderr } = spawnSync(command, { cwd: copy, shell: true, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const scaffold = (name) => run(`npm run --silent new -- ${name}`);
const read = (path) => readFileSync(join(copy, path), 'utf8');

describe('a tag', () => {
  for (const [name, words] of [
    ['', /not a valid tag/],
    ['box', /not a valid tag/],
    ['Fact-Box', /not a valid tag/],
    ['fact_box', /not a valid tag/],
    ['-fact-box', /not a valid tag/],
    ['../fact-box', /not a valid tag/],
    ['font-face', /HTML reserves <font-face>/],
    ['share-bar', /<share-bar> already exists/],
    ['custom-network', /exports CustomNetwork as something else/],
  ]) {
    it(`is refused with a reason: “${name}”`, () => assert.match(validate(name), words));
  }

  it('is accepted if it is new', () => assert.equal(validate(tag), true));
});

describe('a new element', () => {
  let texts;
  before(() => {
    texts = textsIn();
    const { status, said } = scaffold(tag);
    assert.equal(status, 0, said);
    assert.match(said, /Created <fact-box>/);
  });

  const files = [
    `src/elements/${tag}/${tag}.ts`,
    ...[`${tag}.template.ts`, `${tag}.styles.ts`].map((file) => `src/render/${tag}/${file}`),
    `stories/elements/${tag}/${tag}.stories.ts`,
    `tests/elements/${tag}.test.ts`,
  ];

  it('is a class, a template, styles, a story and a test; all else that changes is generated', () => {
    const generated =
      /^(?:src\/(?:define\.ts|elements\/index\.ts|elements\/fact-box\/define\.ts|jsx\/elements\.ts|react\/.*|server\/styles\.generated\.ts)|etc\/.*|custom-elements\.json|llms\.txt)$/;
    assert.deepEqual(
      [...textsIn()].flatMap(([path, text]) =>
        texts.get(path) === text || generated.test(path) ? [] : [path],
      ),
      files.toSorted(),
    );
  });

  it('is registered, exported and published with the others', () => {
    assert.match(read('src/define.ts'), /'\.\/elements\/fact-box\/define\.js'/);
    assert.match(read('src/elements/index.ts'), /export \{ FactBox \} from '\.\/fact-box\/fact-box\.js'/);
    for (const entry of ['fact-box', 'fact-box/define']) {
      const { status, said } = run(
        `node --input-type=module --eval "await import('article-elements/elements/${entry}')"`,
      );
      assert.equal(status, 0, said);
    }
  });

  it('is in the manifest, in the types and among the React components', () => {
    assert.match(read('custom-elements.json'), /"tagName": "fact-box"/);
    assert.match(read('src/jsx/elements.ts'), /'fact-box': \{/);
    assert.match(read('src/react/index.ts'), /FactBox/);
    assert.match(read('llms.txt'), /### <fact-box>/);
    const { status, said } = run('node scripts/check-manifest.js');
    assert.equal(status, 0, said);
    assert.match(read('src/server/styles.generated.ts'), /'fact-box'/);
  });

  it('type-checks', () => {
    const { status, said } = run('npx tsc --noEmit');
    assert.equal(status, 0, said);
  });

  it('is formatted and lints', () => {
    const written = [...files, 'src/define.ts', 'src/elements/index.ts', `src/elements/${tag}/define.ts`];
    const format = run(`npx prettier --check ${written.join(' ')}`);
    assert.equal(format.status, 0, format.said);
    const lint = run(`npx eslint --max-warnings 0 ${files.join(' ')}`);
    assert.equal(lint.status, 0, lint.said);
  });

  it('passes its own test, and has the tokens that it documents and no others', () => {
    const { status, said } = run(
      `npx wtr --files tests/elements/${tag}.test.ts tests/theming/tokens.test.ts`,
    );
    assert.equal(status, 0, said);
    assert.match(said, /\b0 failed/);
  });

  it('is not written over', () => {
    const file = `src/elements/${tag}/${tag}.ts`;
    const text = read(file);
    const { status, said } = scaffold(tag);
    assert.equal(status, 1);
    assert.match(said, /already/);
    assert.equal(read(file), text);
  });

  it('does not go public without words', () => {
    const file = join(copy, `src/elements/${tag}/${tag}.ts`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('  /** Heading, plain text. Default: none. */\n', ''),
    );
    assert.equal(run('npx cem analyze --quiet').status, 0);
    const { status, said } = run('node scripts/check-manifest.js');
    assert.equal(status, 1);
    assert.match(said, /fact-box: the member heading has no description/);
    assert.match(said, /fact-box: the attribute heading has no description/);
    assert.match(said, /FactBox\.heading has no doc comment/);
  });
});
