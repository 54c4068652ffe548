// The bundle's Trusted Types policy has a name of its own; a Lit in which it is not found is not built with.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/setup.js';

/** The bundle's code, with Lit's own changed by `change`. */
async function bundle(change) {
  const otherLit = {
    name: 'other-lit',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/lit-html/lit-html.js') ? { code: change(code), map: null } : undefined,
  };
  const [{ output }] = await build({
    root,
    logLevel: 'silent',
    plugins: [otherLit],
    build: { write: false, sourcemap: false },
  });
  return output.map(({ code }) => code).join('\n');
}

describe('the bundle', () => {
  it('makes one policy, of its own name', async () => {
    const code = await bundle((lit) => lit);
    assert.deepEqual(code.match(/createPolicy\(.*?,/g), ['createPolicy(`article-elements`,']);
  });

  for (const [what, change] of Object.entries({
    'writes its policy in another way': (lit) =>
      lit.replace('{createHTML:t=>t}', '{createHTML:t=>String(t)}'),
    'has another name for it': (lit) => lit.replace('"lit-html",{', '"lit",{'),
    'has two of them': (lit) => `${lit}\n(s=>s.createPolicy("lit-html",{createHTML:t=>t}))(trustedTypes);`,
  })) {
    it(`is not built with a Lit that ${what}`, () =>
      assert.rejects(bundle(change), /Lit's Trusted Types policy was found [02] times, not once/));
  }
});
