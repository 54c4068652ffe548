// Rule: in unit tests of apps, in Node with a document of jsdom or happy-dom, elements show what they show in a browser. The code
// of docs/testing.md is run as it stands there, in a project that has installed the package.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/setup.js';
import { createProject } from './consumer.js';

const packages = [
  'vitest',
  'jest',
  'jsdom',
  'happy-dom',
  'jest-environment-jsdom',
  'react-dom',
  'typescript',
];

/** The files of the guide, by their names. */
const guide = new Map(
  [
    ...readFileSync(join(root, 'docs/testing.md'), 'utf8').matchAll(/^`([\w.-]+)`:\n\n```js\n([^]*?)^```$/gm),
  ].map(([, name, code]) => [name, code]),
);

it('does nothing more when a test environment has been torn down', async () => {
  const { whenIdle } = await import(pathToFileURL(join(root, 'dist/dom/idle-queue.js')));
  let calls = 0;
  globalThis.document = {};
  whenIdle(() => calls++);
  delete globalThis.document;
  // A timer that is set later, for as long, comes after.
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(calls, 0);
});

let project;
before(() => {
  project = createProject('testing', packages);
});
after(() => project?.remove());

/** Writes files of the guide into a folder of the project, and others. */
function write(folder, files) {
  mkdirSync(join(project.folder, folder), { recursive: true });
  for (const [name, code] of Object.entries(files)) {
    assert.ok(code, `docs/testing.md has no ${name}`);
    writeFileSync(join(project.folder, folder, name), code);
  }
}

/** Runs a tool of the project in one of its folders. Answers with what it says. */
function run(folder, tool, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', tool), ...args],
    {
      cwd: join(project.folder, folder),
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'test', ...env },
    },
  );
  assert.equal(status, 0, stdout + stderr);
  return stdout + stderr;
}

describe('Vitest', () => {
  for (const environment of ['jsdom', 'happy-dom']) {
    it(`runs the tests of the guide in ${environment}`, () => {
      const config = guide.get('vitest.config.js');
      assert.match(config, /'jsdom'/);
      write(environment, {
        'vitest.config.js': config.replace("'jsdom'", `'${environment}'`),
        'article.test.js': guide.get('article.test.js'),
        'article.react.test.js': guide.get('article.react.test.js'),
      });
      const said = run(environment, 'vitest/vitest.mjs', ['run', '--no-color']);
      assert.match(said, /Tests\s+5 passed/);
    });

    it(`runs every element in ${environment}, with what is inside of it, late and by a provider`, () => {
      const file = readFileSync(join(project.folder, 'every-element.js'), 'utf8');
      write(`every-${environment}`, { 'every-element.test.js': file });
      const said = run(`every-${environment}`, 'vitest/vitest.mjs', [
        'run',
        '--no-color',
        '--environment',
        environment,
      ]);
      assert.match(said, /Tests\s+\d+ passed/);
    });
  }
});

describe('Jest', () => {
  it('runs the tests of the guide as modules', () => {
    write('modules', {
      'jest.config.js': guide.get('jest.config.js'),
      'article.test.js': guide.get('article.jest.js'),
    });
    const said = run('modules', 'jest/bin/jest.js', [], { NODE_OPTIONS: '--experimental-vm-modules' });
    assert.match(said, /Tests:\s+2 passed/);
  });

  it('runs the tests of the guide compiled to CommonJS', () => {
    write('commonjs', {
      'package.json': '{ "type": "commonjs" }',
      'jest.config.cjs': `${guide.get('jest.config.cjs')}module.exports.transform = { '\\\\.js$': '../commonjs.cjs' };\n`,
      'article.test.js': guide.get('article.jest.js'),
    });
    const said = run('commonjs', 'jest/bin/jest.js', []);
    assert.match(said, /Tests:\s+2 passed/);
  });
});
