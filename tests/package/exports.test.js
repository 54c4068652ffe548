// Rule: a pattern in `exports` leads to what is documented, and not to the modules behind it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join, posix } from 'node:path';
import { createConsumer, manifest, tags, targets } from './consumer.js';

let consumer;
before(() => (consumer = createConsumer()));
after(() => consumer?.remove());

const specifiers = (names) => names.map((name) => posix.join(manifest.name, name).replace(/\/$/, ''));

/** Those of some specifiers that lead to a file that is there. */
const found = (names) =>
  JSON.parse(
    consumer.run(`
      import { existsSync } from 'node:fs';
      const leads = (name) => {
        try {
          return existsSync(new URL(import.meta.resolve(name)));
        } catch {
          return false;
        }
      };
      console.log(JSON.stringify(${JSON.stringify(names)}.filter(leads)));
    `),
  );

const importers = [
  ...[
    'html',
    'wordpress',
    'portable-text',
    'contentful',
    'lexical',
    'ghost',
    'prosemirror',
    'editorjs',
    'slate',
  ],
  ...['content-tree', 'guardian', 'ans', 'apple-news', 'ninjs', 'json-feed', 'json-ld', 'rss'],
];

const documented = specifiers([
  ...['', 'define', 'server', 'http', 'react', 'react/ssr', 'jsx', 'package.json'],
  ...tags.flatMap((tag) => [`elements/${tag}`, `elements/${tag}/define`, `cdn/${tag}.js`]),
  'import',
  ...importers.map((name) => `import/${name}`),
  ...['react', 'preact', 'solid', 'svelte', 'vue'].map((name) => `jsx/${name}`),
  ...['magazine', 'modern'].map((name) => `themes/${name}.css`),
  ...['article-elements.js', 'article-elements.classic.js', 'integrity.json'].map((name) => `cdn/${name}`),
  ...['article.schema.json', 'custom-elements.json', 'dist/web-types.json'],
  ...['html', 'css'].map((language) => `dist/vscode.${language}-custom-data.json`),
]);

describe('exports', () => {
  it('has few entries, which lead to what is documented and to nothing else', () => {
    const keys = Object.keys(manifest.exports).filter((key) => manifest.exports[key]);
    assert.ok(keys.length <= 19, `${keys.length} entries`);
    assert.deepEqual([...targets.keys()].sort(), documented.toSorted());
    assert.deepEqual(found(documented), documented);
  });

  it('leads to no other module of dist/, however it is asked for', () => {
    const modules = readdirSync(join(consumer.home, 'dist'), { recursive: true })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.js(?:on)?$/.test(path));
    const guesses = modules.flatMap((path) => {
      const bare = path.replace(/\.js$/, '');
      return [path, bare, `dist/${path}`, `dist/${bare}`, bare.replace(/\/index$/, '')];
    });
    const asked = [
      ...guesses,
      ...tags.flatMap((tag) => [tag, `${tag}/define`, `elements/${tag}/${tag}`]),
      ...['elements/base', 'elements/base/define', 'jsx/props', 'jsx/frameworks/vue'],
      ...['themes/magazine.css.d.ts', 'themes/magazine', 'src/index.ts'],
    ];
    assert.deepEqual(
      found(specifiers([...new Set(asked)])).filter((name) => !documented.includes(name)),
      [],
    );
  });
});
