// What the package and its guide say about the files for script tags.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cdnEntries, withImports } from '../../scripts/cdn-files.js';
import { root } from '../../scripts/setup.js';

const integrity = JSON.parse(readFileSync(join(root, 'cdn/integrity.json'), 'utf8'));

describe('integrity.json', () => {
  it('has the hash of every script, also of those that scripts import', () => {
    const files = cdnEntries().flatMap((entry) => withImports(entry));
    for (const file of new Set(files)) {
      const hash = createHash('sha384')
        .update(readFileSync(join(root, file)))
        .digest('base64');
      assert.equal(integrity[file.replace('cdn/', '')], `sha384-${hash}`, file);
    }
  });
});

const guide = readFileSync(join(root, 'docs/script-tag.md'), 'utf8');

describe('the import map in the guide', () => {
  it('names the versions that the package is made for', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...guide.matchAll(/\/npm\/((?:@[\w-]+\/)?[\w-]+)@([\d.]+)\//g)];
    assert.ok(named.length > 6);
    for (const [, name, wanted] of named) {
      const isOurs = name === 'article-elements';
      const file = join(root, 'node_modules', name, 'package.json');
      assert.equal(wanted, isOurs ? version : JSON.parse(readFileSync(file, 'utf8')).version, name);
    }
  });
});
