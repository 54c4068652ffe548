// Bundlers other than Vite, which says less, take the package without a word.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { createConsumer, manifest } from './consumer.js';

let consumer;
before(() => (consumer = createConsumer()));
after(() => consumer?.remove());

describe('Rollup', () => {
  for (const name of ['define', 'react', 'server']) {
    it(`bundles ${manifest.name}/${name} without a warning`, async () => {
      const input = join(consumer.folder, 'entry.js');
      writeFileSync(input, `export * from '${manifest.name}/${name}';\n`);
      const warnings = [];
      const bundle = await rollup({
        input,
        external: ['react', '@lit/react'],
        plugins: [nodeResolve({ browser: true })],
        onwarn: (warning) => warnings.push(warning),
      });
      const { output } = await bundle.generate({ format: 'es' });
      await bundle.close();
      const length = output.reduce((sum, { code }) => sum + code.length, 0);
      assert.ok(length > 10_000);
      const isKnown = ({ code, ids = [], message }) =>
        // A rich text holds blocks, and a block may hold a rich text.
        (code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('rich-text'))) ||
        // For servers of React, as every library of client components says it.
        (code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use client"'));
      const others = warnings.filter((warning) => !isKnown(warning));
      assert.deepEqual(
        others.map(({ message }) => message),
        [],
      );
    });
  }
});
