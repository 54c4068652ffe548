// Rule: bundlers other than Vite, which says less, take every entry point without a word, for browsers and for servers. Rollup
// warns of modules that import each other in a circle, of imports that lead nowhere, and of exports that nobody sees.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { createConsumer, entryPoints, manifest, tags } from './consumer.js';

const modules = entryPoints.filter((name) => !/\.(js(on)?|css)$/.test(name));

let consumer;
before(() => (consumer = createConsumer()));
after(() => consumer?.remove());

/** For servers of React, Rollup says so of the client components of every library. */
const isKnown = ({ code, message }) => code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use client"');

/** What Rollup warns of when it bundles a module. */
async function warningsOf(input, browser, external) {
  const warnings = [];
  const bundle = await rollup({
    input,
    external,
    plugins: [nodeResolve({ browser })],
    onwarn: (warning) => warnings.push(warning),
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  assert.ok(output.length > 0);
  return warnings.filter((warning) => !isKnown(warning)).map(({ message }) => message);
}

describe('Rollup', () => {
  for (const name of modules) {
    it(`bundles ${name} without a warning`, async () => {
      const input = join(consumer.folder, 'entry.js');
      writeFileSync(input, `import * as entry from '${name}';\nconsole.log(entry);\n`);
      // For servers, all elements at once are enough.
      for (const browser of tags.some((tag) => name.includes(tag)) ? [true] : [true, false])
        assert.deepEqual(await warningsOf(input, browser, ['react', '@lit/react', /^node:/]), []);
    });
  }

  it('bundles the command line without a warning', async () => {
    const input = join(consumer.home, manifest.bin[manifest.name]);
    const { dependencies } = manifest;
    const external = [/^node:/, ...Object.keys(dependencies)];
    assert.deepEqual(await warningsOf(input, false, external), []);
  });
});
