// Checks that custom-elements.json is valid, that the package exports the types it names, and that no public thing is
// without words: elements and what they have, and whatever the package exports.
import { validateCem } from '@wc-toolkit/cem-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { elements, manifest } from './manifest/elements.js';

const problems = [];

/** What each element has, by what it is called here. */
const kinds = {
  members: 'member',
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'token',
};

for (const element of elements) {
  const { tagName } = element;
  if (!element.description || !element.summary) problems.push(`${tagName} has no description or @summary`);
  for (const [key, kind] of Object.entries(kinds)) {
    for (const { name, description } of element[key] ?? []) {
      if (!description) problems.push(`${tagName}: the ${kind} ${name || '(default)'} has no description`);
    }
  }
  for (const { name, type } of element.events) {
    if (!type?.text.endsWith('Event')) problems.push(`${tagName}: the event ${name} has no class`);
  }
  for (const token of element.cssProperties) {
    if (!token.type || !token.default)
      problems.push(`${tagName}: the token ${token.name} has no type or default`);
  }
}

/** Slots, parts and tokens that templates and styles have, and no element documents. */
const inSource = {
  slots: /<slot name="([\w-]+)/g,
  cssParts: /\bpart="([\w -]+)"/g,
  cssProperties: /var\((--ae-[\w-]+)/g,
};
const source = readdirSync('src/elements', { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src/elements', file), 'utf8'))
  .join('\n');
for (const [key, pattern] of Object.entries(inSource)) {
  const documented = elements.flatMap((element) => element[key] ?? []).map(({ name }) => name);
  const isKnown = (name) =>
    documented.some((known) => known === name || (name.endsWith('-') && known.startsWith(name)));
  const names = [...source.matchAll(pattern)].flatMap(([, list]) => list.split(' '));
  for (const name of new Set(names))
    if (!isKnown(name)) problems.push(`The ${kinds[key]} ${name} is not documented`);
}

/** Exports of the package's entry points, and public members of theirs, that have no doc comment. */
const entries = [
  'index',
  'server/index',
  'edge/index',
  'react-server/index',
  'react-server/browser',
  'react/index',
];
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);
const program = ts.createProgram(
  entries.map((name) => `src/${name}.ts`),
  options,
);
const checker = program.getTypeChecker();
const isOurs = (node) => !node.getSourceFile().fileName.includes('node_modules');
const hasWords = (symbol) => symbol.getDocumentationComment(checker).length > 0;
const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
const where = (node) => relative('.', node.getSourceFile().fileName);

function check(symbol) {
  const declaration = symbol.declarations?.find(isOurs);
  if (!declaration) return;
  if (!hasWords(symbol)) problems.push(`${where(declaration)}: ${symbol.name} has no doc comment`);
  if (!ts.isClassDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration)) return;
  for (const member of declaration.members) {
    // The kind of a block says itself; what has the name of an element is that.
    if (!member.name || ts.isStringLiteral(member.name) || member.name.getText() === '_type') continue;
    if (ts.isPrivateIdentifier(member.name) || ts.getCombinedModifierFlags(member) & hidden) continue;
    const known = checker.getSymbolAtLocation(member.name);
    if (known && !hasWords(known) && !isInherited(declaration, known.name))
      problems.push(`${where(declaration)}: ${symbol.name}.${known.name} has no doc comment`);
  }
}

/** Whether a base class says what a member is. */
function isInherited(declaration, name) {
  const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) => types);
  return bases.some((base) => checker.getTypeAtLocation(base).getProperty(name));
}

const seen = new Set();
for (const name of entries) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(`src/${name}.ts`));
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!seen.has(symbol)) check(symbol);
    seen.add(symbol);
  }
}

const exportsOfIndex = checker.getExportsOfModule(
  checker.getSymbolAtLocation(program.getSourceFile('src/index.ts')),
);
const exported = new Set(exportsOfIndex.map(({ name }) => name));
const standard = new Set(['Error']);
for (const { tagName, members, events } of elements) {
  for (const { name, type } of [...members, ...events]) {
    for (const [word] of (type?.text ?? '').replaceAll(/'[^']*'/g, '').matchAll(/\b[A-Z]\w+/g)) {
      if (!exported.has(word) && !standard.has(word))
        problems.push(`${tagName}: ${name} is a ${word}, which is not exported`);
    }
  }
}

/** Types are exported by `article-elements`, and so looked for there, above. */
const rules = { manifest: { exportTypes: 'off', typesPath: 'off' } };

for (const problem of problems) console.error(problem);
try {
  validateCem(manifest, { packageJsonPath: './package.json', cemFileName: 'custom-elements.json', rules });
} catch (error) {
  problems.push(error);
  console.error(error.message);
}
if (problems.length) process.exitCode = 1;
else console.log(`${elements.length} elements, and ${seen.size} exports: valid and documented.`);
