// What is published: every entry point is there, imports, has types, and does what the README says of it.
import assert from 'node:assert/strict';
import { init, parse } from 'es-module-lexer';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { browserArgs, findBrowser } from '../../scripts/find-browser.js';
import { createConsumer, entryPoints, manifest, root, tags, targets } from './consumer.js';

const modules = entryPoints.filter((name) => !/\.(js(on)?|css)$/.test(name));
const themes = entryPoints.filter((name) => name.endsWith('.css'));
const defining = modules.filter((name) => /\/define$|^[^/]+\/react$/.test(name));

await init;

let consumer;
before(() => (consumer = createConsumer()));
after(() => consumer?.remove());

describe('the tarball', () => {
  it('holds every file that package.json names', () => {
    const named = [
      ...[...targets.values()].flatMap((target) =>
        typeof target === 'string' ? target : Object.values(target),
      ),
      manifest.main,
      manifest.types,
      manifest.unpkg,
      manifest.jsdelivr,
      manifest.customElements,
      manifest['web-types'],
      ...Object.values(manifest.bin),
    ].map((path) => path.replace(/^\.\//, ''));
    const missing = named.filter((path) => !consumer.files.includes(path));
    assert.deepEqual(missing, []);
  });

  it('holds nothing that is only for development', () => {
    const expected = /^(dist|cdn|docs|themes)\/|^[^/]+\.(json|md)$|^LICENSE$|^llms\.txt$/;
    const { files, entryFolders } = consumer;
    assert.deepEqual(
      files.filter((path) => !expected.test(path) && !entryFolders.includes(path)),
      [],
    );
  });

  it('holds the pictures and pages that its documents lead to, but for examples', () => {
    const documents = consumer.files.filter((path) => /\.md$|^llms\.txt$/.test(path));
    const withoutCode = (text) => text.replace(/^```[^]*?^```$/gm, '');
    const links = documents.flatMap((path) => {
      const text = withoutCode(readFileSync(join(consumer.home, path), 'utf8'));
      return [...text.matchAll(/(?:\]\(|src="|href=")([^)\s#"]+)/g)]
        .map(([, to]) => to)
        .filter((to) => !/^[a-z]+:/.test(to))
        .map((to) => ({ path, to: posix.join(posix.dirname(path), to) }));
    });
    for (const to of ['docs/article.png', 'docs/sharing.md', 'SECURITY.md'])
      assert.ok(links.some((link) => link.path === 'README.md' && link.to === to));
    const isExample = ({ path, to }) => path.startsWith('docs/') && /^examples(\/|$)/.test(to);
    const dead = links.filter((link) => !consumer.files.includes(link.to) && !isExample(link));
    assert.deepEqual(dead, []);
  });

  it('holds the modules that custom-elements.json names, and defines their tags', () => {
    const { modules } = JSON.parse(readFileSync(join(consumer.home, 'custom-elements.json'), 'utf8'));
    assert.deepEqual(
      modules.map(({ path }) => path).filter((path) => !consumer.files.includes(path)),
      [],
    );
    const named = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    assert.deepEqual(named.sort(), [...tags].sort());
  });

  it('needs what its modules import, in ranges that an app can share, and nothing besides', () => {
    const scripts = consumer.files.filter((path) => /^dist\/.*\.js$/.test(path));
    const imported = scripts
      .flatMap((path) => parse(readFileSync(join(consumer.home, path), 'utf8'))[0])
      .map(({ specifier }) => /^(@[^/]+\/)?[^./:][^/:]*(?=\/|$)/.exec(specifier ?? '')?.[0])
      .filter(Boolean);
    const { dependencies, peerDependencies } = manifest;
    const named = Object.keys({ ...dependencies, ...peerDependencies });
    assert.deepEqual([...new Set(imported)].sort(), named.sort());
    for (const [name, range] of Object.entries(dependencies)) assert.match(range, /^\^/, name);
  });

  it('has nothing that npm would correct, or take out, as it publishes', () => {
    const file = join(consumer.home, 'package.json');
    const packed = readFileSync(file, 'utf8');
    const options = { cwd: consumer.home, shell: process.platform === 'win32' };
    assert.equal(spawnSync('npm', ['pkg', 'fix'], options).status, 0);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(packed));
  });

  it('satisfies publint', async () => {
    const tarball = readFileSync(consumer.tarball);
    const { messages } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  it('satisfies attw: the types are those of the modules', () => {
    const typed = [...modules, ...themes].map((name) => posix.relative(manifest.name, name) || '.');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        consumer.tarball,
        // The package is ESM only. Node 20.19 and later take that from require(), too.
        ...[
          '--ignore-rules',
          'cjs-resolves-to-esm',
          '--format',
          'ascii',
          '--no-color',
          '--entrypoints',
          ...typed,
        ],
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
  });
});

describe('in Node', () => {
  for (const name of modules) {
    it(`imports ${name}`, () => consumer.run(`await import('${name}')`));
  }

  it('imports the JSON files', () => {
    for (const name of entryPoints.filter((entry) => entry.endsWith('.json'))) {
      consumer.run(
        `JSON.parse(await (await import('node:fs/promises')).readFile(new URL(import.meta.resolve('${name}'))))`,
      );
    }
  });

  it('defines no element, except by a define module', () => {
    const defined = (names) =>
      JSON.parse(
        consumer.run(`
          for (const name of ${JSON.stringify(names)}) await import(name);
          const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
          console.log(JSON.stringify(defined));
        `),
      );
    assert.deepEqual(defined(modules.filter((name) => !defining.includes(name))), []);
    for (const tag of tags) assert.deepEqual(defined([`${manifest.name}/elements/${tag}/define`]), [tag]);
    assert.deepEqual(defined([`${manifest.name}/define`]), tags);
  });
});

describe('in TypeScript', () => {
  for (const moduleResolution of ['nodenext', 'bundler']) {
    it(`has types that hold without skipLibCheck, with moduleResolution ${moduleResolution}`, () => {
      const lines = modules.map((name, index) => `import * as m${index} from '${name}';\nvoid m${index};\n`);
      lines.push(...tags.map((tag) => `document.createElement('${tag}').updateComplete.then(() => {});\n`));
      writeFileSync(join(consumer.folder, 'consumer.mts'), lines.join(''));
      const compilerOptions = {
        ...{
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          noEmit: true,
        },
        ...{ module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext', moduleResolution },
      };
      writeFileSync(
        join(consumer.folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['consumer.mts'] }),
      );
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', consumer.folder], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
    });
  }
});

describe('in Chromium', () => {
  let browser;
  let server;
  let address;
  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === '/')
        return response.setHeader('content-type', 'text/html').end('<!doctype html><p>host</p>');
      try {
        response
          .setHeader('content-type', 'text/javascript')
          .end(readFileSync(join(consumer.folder, pathname)));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Tags that are defined on a page after it has loaded a module. */
  async function definedBy(module) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    await page.addScriptTag({ type: 'module', url: `${address}/${module}` });
    const defined = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
    await page.close();
    assert.deepEqual(errors, []);
    return defined;
  }

  it('the file for a script tag defines every element', async () => {
    assert.deepEqual(await definedBy(`node_modules/${manifest.name}/cdn/article-elements.js`), tags);
  });

  for (const [name, expected] of [
    [`${manifest.name}/define`, tags],
    [manifest.name, []],
    ...tags.map((tag) => [`${manifest.name}/elements/${tag}/define`, [tag]]),
  ]) {
    it(`a bundle of ${name} defines ${expected.length === 1 ? 'it' : expected.length ? 'every element' : 'nothing'}`, async () => {
      const file = `${name.replaceAll('/', '-')}.entry.js`;
      writeFileSync(join(consumer.folder, file), `import '${name}';\n`);
      await build({
        root: consumer.folder,
        configFile: false,
        logLevel: 'error',
        build: {
          outDir: `bundle-${file}`,
          rolldownOptions: { input: join(consumer.folder, file), output: { entryFileNames: 'entry.js' } },
        },
      });
      assert.deepEqual(await definedBy(`bundle-${file}/entry.js`), expected);
    });
  }

  for (const name of themes) {
    it(`a bundle of ${name} has its colours, if it is for browsers that have light-dark()`, async () => {
      const file = join(consumer.folder, 'themed.entry.js');
      writeFileSync(file, `import '${name}';\n`);
      const { output } = await build({
        root: consumer.folder,
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
          rolldownOptions: { input: file },
        },
      });
      const colors = (css) => css.match(/light-dark\([^)]+\)/g).map((color) => color.replaceAll(' ', ''));
      const css = output.find(({ fileName }) => fileName.endsWith('.css')).source;
      const theme = readFileSync(join(consumer.folder, 'node_modules', name), 'utf8');
      assert.deepEqual(colors(css), colors(theme));
    });
  }

  /** The words that a module puts on screen for an article. */
  async function wordsBy(module, article) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.addScriptTag({ type: 'module', url: `${address}/${module}` });
    const words = await page.evaluate(async (given) => {
      const view = document.createElement('article-view');
      view.article = given;
      document.body.append(view);
      await view.updateComplete;
      return view.shadowRoot.querySelector('.root').innerText;
    }, article);
    await page.close();
    return words;
  }

  it('the file for a script tag, whose templates are shortened, says the same to the letter', async () => {
    const article = JSON.parse(readFileSync(join(root, 'stories/articles/long-read.json'), 'utf8'));
    const [shortened, plain] = [
      await wordsBy(`node_modules/${manifest.name}/cdn/article-elements.js`, article),
      await wordsBy(`bundle-${manifest.name}-define.entry.js/entry.js`, article),
    ];
    assert.ok(plain.includes(article.headline));
    assert.equal(shortened, plain);
  });
});
