// Rule: whatever can be left out can be `undefined`, for apps that compile with exactOptionalPropertyTypes. A consumer is written
// that gives `undefined` to every optional property of every type that the package exports, and of the types within.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { createConsumer, entryPoints, manifest } from '../package/consumer.js';

const modules = entryPoints.filter((name) => !/\.(js(on)?|css)$/.test(name));
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

let consumer;
let file;
before(() => {
  consumer = createConsumer();
  file = join(consumer.folder, 'consumer.ts');
});
after(() => consumer?.remove());

/** Compiles a module of the consumer's. */
function compile(code) {
  writeFileSync(file, code);
  const program = ts.createProgram([file], options);
  const errors = ts.getPreEmitDiagnostics(program);
  return {
    program,
    errors: errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  };
}

const imports = modules.map((name, index) => `import type * as m${index} from '${name}';\n`).join('');

/** The names of the optional properties that the package declares, by the type that has them. */
function optionalProperties(program) {
  const checker = program.getTypeChecker();
  const found = new Map();
  const seen = new Set();
  // Of a property whose name is computed, such as a listener's, the compiler knows no declaration.
  const isOurs = ({ declarations }) =>
    !declarations?.length ||
    declarations.some((one) => one.getSourceFile().fileName.includes(`/node_modules/${manifest.name}/`));

  function look(type, name, depth = 0) {
    if (depth && (seen.has(type) || depth > 5)) return;
    seen.add(type);
    const item = type.getNumberIndexType();
    if (item) look(checker.getNonNullableType(item), `NonNullable<${name}[number]>`, depth + 1);
    for (const signature of type.getCallSignatures())
      signature.parameters.forEach((parameter, index) =>
        look(
          checker.getNonNullableType(checker.getTypeOfSymbol(parameter)),
          `NonNullable<Parameters<${name}>[${index}]>`,
          depth + 1,
        ),
      );
    for (const property of type.getProperties().filter(isOurs)) {
      const key = `'${property.name}'`;
      if (property.name.startsWith('__')) continue;
      if (property.flags & ts.SymbolFlags.Optional)
        found.set(name, [...(found.get(name) ?? []), property.name]);
      look(
        checker.getNonNullableType(checker.getTypeOfSymbol(property)),
        `NonNullable<${name}[${key}]>`,
        depth + 1,
      );
    }
  }

  const exported = program
    .getSourceFile(file)
    .statements.filter(ts.isImportDeclaration)
    .flatMap(({ importClause, moduleSpecifier }) =>
      checker.getExportsOfModule(checker.getSymbolAtLocation(moduleSpecifier)).map((symbol) => ({
        name: `${importClause.namedBindings.name.text}.${symbol.name}`,
        symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      })),
    );
  const { Interface, TypeAlias, Class, Function, Variable } = ts.SymbolFlags;
  for (const { name, symbol } of exported) {
    const hasParameters = symbol.declarations.some(({ typeParameters }) => typeParameters?.length);
    if (symbol.flags & (Interface | TypeAlias | Class) && !hasParameters)
      look(checker.getDeclaredTypeOfSymbol(symbol), name);
  }
  for (const { name, symbol } of exported)
    if (symbol.flags & (Function | Variable)) look(checker.getTypeOfSymbol(symbol), `typeof ${name}`);
  return found;
}

/** The properties of a type, each as a statement that sets it to `undefined`. */
const assignments = ([type, names]) =>
  names.map((name) => `({ '${name}': undefined }) satisfies Pick<${type}, '${name}'>;`);

describe('what can be left out', () => {
  let optional;
  before(() => {
    const { program, errors } = compile(imports);
    assert.deepEqual(errors, []);
    optional = optionalProperties(program);
  });

  /** What can be left out of a type that an entry exports, as `undefined`. */
  const allUndefined = (entry, type) => {
    const names = optional.get(`m${modules.indexOf(`${manifest.name}/${entry}`)}.${type}`);
    return `{ ${names.map((name) => `'${name}': undefined`).join(', ')} }`;
  };

  it('can be undefined for TypeScript, with exactOptionalPropertyTypes', () => {
    const all = [...optional].flatMap(assignments);
    assert.ok(all.length > 200, `${all.length} properties were found`);
    for (const known of [
      'dateModified',
      'headingLevel',
      'loadTimeout',
      'jsonLd',
      'new-tab',
      'onReplyFormSubmit',
    ])
      assert.ok(
        all.some((line) => line.includes(`'${known}': undefined`)),
        known,
      );
    assert.deepEqual(compile(imports + all.join('\n')).errors, []);
  });

  it('is left out where it is undefined', () => {
    const index = `m${modules.indexOf(manifest.name)}.Article`;
    const names = optional.get(index);
    assert.ok(names.includes('highlights'));
    const printed = consumer.run(`
      import assert from 'node:assert/strict';
      import { parseArticle } from '${manifest.name}';
      import { renderArticle, renderElement, renderPage } from '${manifest.name}/server';
      import { createArticleHandler } from '${manifest.name}/http';
      const bare = { version: 1, url: 'https://news.example/a', headline: 'Boats', inLanguage: 'en',
        datePublished: '2026-05-04', sections: [{ body: 'They came in.' }] };
      const nothing = Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, undefined]));
      const article = { ...bare, ...nothing, sections: [{ id: undefined, heading: undefined, body: 'They came in.' }] };
      assert.deepEqual(parseArticle(article), parseArticle(bare));
      const page = ${allUndefined('server', 'RenderPageOptions')};
      assert.equal(renderPage(bare, page), renderPage(bare));
      const options = ${allUndefined('server', 'RenderArticleOptions')};
      assert.equal(renderArticle(bare, options), renderArticle(bare));
      assert.equal(renderElement('share-bar', { article: bare, ...options, url: undefined }), renderElement('share-bar', { article: bare }));
      const load = () => bare;
      const answerOf = async (handler) => (await handler(new Request('https://news.example/a'))).text();
      const handler = createArticleHandler({ ...${allUndefined('http', 'ArticleHandlerOptions')}, load });
      assert.equal(await answerOf(handler), await answerOf(createArticleHandler({ load })));
      console.log('the same');
    `);
    assert.equal(printed.trim(), 'the same');
  });
});
