// The files for script tags: each by itself, with what it shares with others.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cdnEntries, importsOf, withImports } from '../../scripts/cdn-files.js';
import { tags } from './consumer.js';

describe('the files for script tags', () => {
  it('are one for all elements, as a module and as a classic script, and one for each', () => {
    assert.deepEqual(
      cdnEntries().sort(),
      ['article-elements', 'article-elements.classic', ...tags].map((name) => `cdn/${name}.js`).sort(),
    );
  });

  for (const entry of ['article-elements', ...tags].map((name) => `cdn/${name}.js`)) {
    it(`${entry} names all that it waits for, so that nothing is asked for only after something else`, () => {
      assert.deepEqual(new Set([entry, ...importsOf(entry)]), new Set(withImports(entry)));
    });
  }
});
