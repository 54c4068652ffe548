// The bundle's only Trusted Types policy has a name of its own: Lit's, which other scripts may have taken, is not in it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/setup.js';

describe('the bundle', () => {
  it('makes one policy, of its own name', async () => {
    const [{ output }] = await build({ root, logLevel: 'silent', build: { write: false, sourcemap: false } });
    const code = output.map(({ code }) => code).join('\n');
    assert.deepEqual(code.match(/createPolicy\(.*?,/g), ['createPolicy(`article-elements`,']);
  });
});
