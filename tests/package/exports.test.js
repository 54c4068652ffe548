// Rule: a pattern in `exports` leads to what is documented, and not to the modules behind it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join, posix } from 'node:path';
import { createConsumer, manifest, tags, targets } from './consumer.js';

let consumer;
before(() => (consumer = createConsumer()));
after(() => consumer?.remove());

const specifiers = (names) => names.map((name) => posix.join(manifest.name, name));

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

describe('exports', () => {
  it('has few entries, of which patterns stand for the elements, typings, themes and files for script tags', () => {
    const keys = Object.keys(manifest.exports).filter((key) => manifest.exports[key]);
    assert.ok(keys.length <= 16, `${keys.length} entries`);
    const reached = [...targets.keys()];
    assert.deepEqual(found(reached), reached);
    const expected = [
      ...tags.flatMap((tag) => [`elements/${tag}`, `elements/${tag}/define`, `cdn/${tag}.js`]),
      ...['react', 'preact', 'solid', 'svelte', 'vue'].map((name) => `jsx/${name}`),
      ...['themes/magazine.css', 'themes/modern.css', 'cdn/article-elements.js', 'cdn/integrity.json'],
      ...['article.schema.json', 'custom-elements.json', 'dist/web-types.json', 'package.json'],
    ];
    assert.deepEqual(
      specifiers(expected).filter((name) => !reached.includes(name)),
      [],
    );
  });

  it('leads to no other module of dist/', () => {
    const dist = join(consumer.home, 'dist');
    const modules = readdirSync(dist, { recursive: true })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.js'));
    const guesses = modules.flatMap((path) => {
      const bare = path.replace(/\.js$/, '');
      return [path, bare, `dist/${path}`, `dist/${bare}`, bare.replace(/\/index$/, '')];
    });
    const short = tags.flatMap((tag) => [tag, `${tag}/define`]);
    const asked = [
      ...[...guesses, ...short].map((name) => posix.join(manifest.name, name)),
      ...specifiers([
        'elements/base',
        'elements/base/define',
        'jsx/props',
        'jsx/elements',
        'jsx/frameworks/vue',
      ]),
      ...specifiers([
        'elements/share-bar/share-bar',
        'elements/share-bar/../share-bar',
        'themes/magazine.css.d.ts',
      ]),
    ];
    assert.deepEqual(
      found([...new Set(asked)]).filter((name) => !targets.has(name)),
      [],
    );
  });
});
