// Checks that custom-elements.json is valid, that the package exports the types it names, and that no public thing is
// without words: elements and what they have, and whatever the package exports.
import { validateCem } from '@wc-toolkit/cem-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import ts from 'typescript';
import { entryPoints, sourceOf } from './entry-points.js';
import { elements, manifest } from './manifest/elements.js';

const problems = [];
const check = (holds, problem) => holds || problems.push(problem);

/** What each element has, by what it is called here; and how templates and styles name some of it. */
const kinds = { members: 'member', attributes: 'attribute', events: 'event', cssStates: 'state' };
const kindsInSource = {
  slots: ['slot', /<slot name="([\w-]+)/g],
  cssParts: ['part', /\bpart="([\w -]+)"/g],
  cssProperties: ['token', /var\((--ae-[\w-]+)/g],
};
for (const [key, [kind]] of Object.entries(kindsInSource)) kinds[key] = kind;

for (const element of elements) {
  const { tagName, description, summary, events, cssProperties } = element;
  check(description && summary, `${tagName} has no description or @summary`);
  for (const [key, kind] of Object.entries(kinds))
    for (const { name, description } of element[key] ?? [])
      check(description, `${tagName}: the ${kind} ${name || '(default)'} has no description`);
  for (const { name, type } of events)
    check(type?.text.endsWith('Event'), `${tagName}: the event ${name} has no class`);
  for (const token of cssProperties)
    check(token.type && token.default, `${tagName}: the token ${token.name} has no type or default`);
}

const source = readdirSync('src/elements', { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src/elements', file), 'utf8'))
  .join('\n');
for (const [key, [kind, pattern]] of Object.entries(kindsInSource)) {
  const documented = elements.flatMap((element) => element[key] ?? []).map(({ name }) => name);
  const isKnown = (name) =>
    documented.some((known) => known === name || (name.endsWith('-') && known.startsWith(name)));
  const names = [...source.matchAll(pattern)].flatMap(([, list]) => list.split(' '));
  for (const name of new Set(names)) check(isKnown(name), `The ${kind} ${name} is not documented`);
}

const entries = entryPoints().flatMap(([, { types }]) => (types ? [posix.normalize(sourceOf(types))] : []));
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const program = ts.createProgram(entries, ts.parseJsonConfigFileContent(config, ts.sys, '.').options);
const checker = program.getTypeChecker();

function exportsOf(file) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return module ? checker.getExportsOfModule(module) : [];
}

/** What a class, interface or object type has of this package. The kind of a block says itself, as does the name of an element. */
function membersOf(symbol) {
  const isPublic = ({ name, valueDeclaration: node }) =>
    isOwn(node) &&
    !(ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) &&
    !/^_type$|^#|-/.test(name);
  const types = [
    symbol.flags & ts.SymbolFlags.Type && checker.getDeclaredTypeOfSymbol(symbol),
    symbol.flags & ts.SymbolFlags.Class && checker.getTypeOfSymbol(symbol),
  ];
  return types.flatMap((type) => (type ? type.getProperties() : [])).filter(isPublic);
}

const isOwn = (node) => node && !node.getSourceFile().fileName.includes('node_modules');

/** Members that a class or interface overrides have the words of what they override. */
const documented = new Set();
for (const exported of new Set(entries.flatMap(exportsOf))) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const node = symbol.declarations?.[0];
  if (documented.has(symbol) || !isOwn(node)) continue;
  documented.add(symbol);
  for (const named of [symbol, ...membersOf(symbol)]) {
    const name = named === symbol ? symbol.name : `${symbol.name}.${named.name}`;
    const file = relative('.', node.getSourceFile().fileName);
    check(named.getDocumentationComment(checker).length, `${file}: ${name} has no doc comment`);
  }
}

const known = new Set(['Error', ...exportsOf('src/index.ts').map(({ name }) => name)]);
for (const { tagName, members, events } of elements)
  for (const { name, type } of [...members, ...events])
    for (const [word] of (type?.text ?? '').replaceAll(/'[^']*'/g, '').matchAll(/\b[A-Z]\w+/g))
      check(known.has(word), `${tagName}: ${name} is a ${word}, which is not exported`);

/** Types are exported by `article-elements`, and so looked for there, above. */
const rules = { manifest: { exportTypes: 'off', typesPath: 'off' } };
try {
  validateCem(manifest, { packageJsonPath: './package.json', cemFileName: 'custom-elements.json', rules });
} catch (error) {
  problems.push(error.message);
}

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(`${elements.length} elements, and ${documented.size} exports: valid and documented.`);
