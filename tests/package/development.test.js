// Rule: whoever develops gets entry points that warn of mistakes, by the export condition `development`; they are the same module
// besides. Nothing of the warnings is in what production loads.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build } from 'vite';
import { createConsumer, manifest, tags } from './consumer.js';

let consumer;
before(() => (consumer = createConsumer()));
after(() => consumer?.remove());

/** Entry points with classes, which a page may use wrongly. */
const ofElements = tags.flatMap((tag) => [`/elements/${tag}`, `/elements/${tag}/define`]);
const names = ['', '/define', '/react', ...ofElements].map((path) => manifest.name + path);
const isForDevelopment = (path) => path.includes('/dist/development/');
const guide = 'docs/warnings.md';

/** What Node prints of a module in the consumer's project, under a condition. */
const run = (condition, code) =>
  execFileSync(process.execPath, [`--conditions=${condition}`, '--input-type=module', '--eval', code], {
    cwd: consumer.folder,
    encoding: 'utf8',
  });

describe('the condition `development`', () => {
  for (const [condition, expected] of [
    ['development', true],
    ['production', false],
  ])
    it(`leads Node to modules that ${expected ? 'warn' : 'do not'}: --conditions=${condition}`, () => {
      const code = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => import.meta.resolve(name))))`;
      const paths = JSON.parse(run(condition, code));
      for (const [index, path] of paths.entries()) {
        assert.ok(existsSync(new URL(path)), `${names[index]}: ${path}`);
        assert.equal(isForDevelopment(path), expected, names[index]);
      }
    });

  it('changes nothing of what is exported', () => {
    const code = `
      const found = [];
      for (const name of ${JSON.stringify(names)}) found.push([name, Object.keys(await import(name)).sort()]);
      console.log(JSON.stringify(found));`;
    assert.deepEqual(JSON.parse(run('development', code)), JSON.parse(run('production', code)));
  });

  it('lets React’s bundlers see which names a client module has', () => {
    const code = readFileSync(join(consumer.home, 'dist/development/react/index.js'), 'utf8');
    assert.match(code, /^'use client';/);
    assert.match(code, /export \{ ArticleHeader, .*ShareBar \} from/);
  });

  it('has no types of its own: those of production hold', () => {
    for (const { development, types } of Object.values(manifest.exports).filter(
      (entry) => entry?.development,
    ))
      assert.equal(types, development.replace('/development/', '/').replace(/js$/, 'd.ts'));
  });
});

describe('a bundle', () => {
  before(() => writeFileSync(join(consumer.folder, 'app.js'), `import '${manifest.name}/define';\n`));

  /** Code that Vite makes of an app, as it does for its development server or for production. */
  async function bundledByVite(mode) {
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = mode;
    try {
      const { output } = await build({
        root: consumer.folder,
        mode,
        configFile: false,
        logLevel: 'error',
        build: { write: false, minify: false, rolldownOptions: { input: join(consumer.folder, 'app.js') } },
      });
      return output.map(({ code = '' }) => code).join('\n');
    } finally {
      process.env.NODE_ENV = NODE_ENV ?? '';
      if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    }
  }

  it('by Vite warns in development, and in production has nothing of it', async () => {
    assert.ok((await bundledByVite('development')).includes(guide));
    assert.ok(!(await bundledByVite('production')).includes(guide));
  });

  it('by Rollup warns where it is told the condition', async () => {
    const codeWith = async (exportConditions) => {
      const bundle = await rollup({
        input: join(consumer.folder, 'app.js'),
        plugins: [nodeResolve({ browser: true, exportConditions })],
      });
      const { output } = await bundle.generate({ format: 'es' });
      await bundle.close();
      return output.map(({ code = '' }) => code).join('\n');
    };
    assert.ok((await codeWith(['development'])).includes(guide));
    assert.ok(!(await codeWith(['production'])).includes(guide));
  });
});

describe('production', () => {
  it('has no word of the warnings, and no way to them', () => {
    const scripts = consumer.files.filter(
      (path) => /^(dist|cdn)\/.*\.js$/.test(path) && !path.startsWith('dist/development/'),
    );
    assert.ok(scripts.includes('cdn/article-elements.js') && scripts.includes('dist/define.js'));
    const found = scripts.filter((path) => {
      const code = readFileSync(join(consumer.home, path), 'utf8');
      return (
        code.includes(guide) || /console\s*\.\s*warn/.test(code) || /['"][^'"]*\/development\//.test(code)
      );
    });
    assert.deepEqual(found, []);
  });
});
