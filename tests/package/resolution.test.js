// Rule: whatever is exported is found by every way that packages are found in: by `exports`, and by those who only know `main`
// and folders (TypeScript's node10, eslint-plugin-import, Browserify).
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import resolve from 'resolve';
import ts from 'typescript';
import { defaultFile } from '../../scripts/entry-points.js';
import { createConsumer, entryPoints, targets } from './consumer.js';

let consumer;
before(() => (consumer = createConsumer()));
after(() => consumer?.remove());

/** The file that `exports` names for an entry point. */
const fileOf = (name) => join(consumer.home, defaultFile(targets.get(name)));

/** As eslint-import-resolver-node asks it. */
const options = { extensions: ['.mjs', '.js', '.json', '.node'] };

describe('the resolver of eslint-plugin-import and Browserify', () => {
  for (const name of entryPoints) {
    it(`finds ${name}`, () => {
      assert.equal(resolve.sync(name, { ...options, basedir: consumer.folder }), fileOf(name));
    });
  }
});

describe('TypeScript', () => {
  for (const [name, module] of [
    ['node10', ts.ModuleKind.CommonJS],
    ['node16', ts.ModuleKind.Node16],
    ['nodenext', ts.ModuleKind.NodeNext],
    ['bundler', ts.ModuleKind.ESNext],
  ]) {
    it(`finds whatever is imported for what it does, style sheets too, with moduleResolution ${name}`, () => {
      const file = join(consumer.folder, `imports-${name}.mts`);
      const imported = entryPoints.filter((entry) => !entry.endsWith('.json'));
      writeFileSync(file, imported.map((entry) => `import '${entry}';\n`).join(''));
      const program = ts.createProgram([file], {
        module,
        moduleResolution:
          ts.ModuleResolutionKind[
            { node10: 'Node10', node16: 'Node16', nodenext: 'NodeNext', bundler: 'Bundler' }[name]
          ],
        target: ts.ScriptTarget.ES2022,
        ignoreDeprecations: '6.0',
        noUncheckedSideEffectImports: true,
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
      });
      const errors = ts.getPreEmitDiagnostics(program);
      assert.deepEqual(
        errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
        [],
      );
    });
  }
});
