// Links between the documents lead somewhere: to a file that is there, and to a heading in it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.js';
import { anchorOf, documents, textOf } from './documents.js';

const withoutCode = (text) => text.replace(/^```[^]*?^```$/gm, '');

const anchorsIn = (path) =>
  [...withoutCode(textOf(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));

function isDead(from, to) {
  const [path, anchor] = to.split('#');
  const target = path ? join(dirname(from), path) : from;
  if (!existsSync(join(root, target))) return true;
  return Boolean(anchor) && !anchorsIn(target).includes(anchor);
}

describe('links', () => {
  for (const path of documents) {
    it(`in ${path} lead somewhere`, () => {
      const links = [...withoutCode(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to);
      const own = links.filter((to) => !/^[a-z]+:/.test(to));
      assert.deepEqual(
        own.filter((to) => isDead(path, to)),
        [],
      );
    });
  }

  it('from the guides’ overview lead to every guide to a framework', () => {
    const overview = textOf('docs/frameworks.md');
    const guides = documents.filter((path) => path.startsWith('docs/frameworks/'));
    assert.deepEqual(
      guides.filter((path) => !overview.includes(`](${path.replace('docs/', '')})`)),
      [],
    );
  });
});
