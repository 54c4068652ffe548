// Checks that custom-elements.json is valid, that the package exports the types it names, and that no public thing is
// without words: elements and what they have, and whatever the package exports.
import { validateCem } from '@wc-toolkit/cem-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { basesOf, checker, exportsOf, membersOf, ownDeclaration, sources } from './manifest/program.js';
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
const hasWords = (symbol) => symbol.getDocumentationComment(checker).length > 0;
const at = (symbol) => relative('.', ownDeclaration(symbol).getSourceFile().fileName);

/** The kind of a block says itself; what has the name of an element is that. */
const needsWords = (member) => member.name !== '_type' && !member.name.includes('-');

const documented = new Set();
for (const key of Object.keys(sources)) {
  for (const [name, symbol] of exportsOf(key)) {
    if (documented.has(symbol) || !ownDeclaration(symbol)) continue;
    documented.add(symbol);
    if (!hasWords(symbol)) problems.push(`${at(symbol)}: ${name} has no doc comment`);
    const isInherited = (member) => basesOf(symbol).some((base) => base.getProperty(member.name));
    for (const member of membersOf(symbol).filter(needsWords)) {
      if (!hasWords(member) && !isInherited(member))
        problems.push(`${at(symbol)}: ${name}.${member.name} has no doc comment`);
    }
  }
}

const exported = exportsOf('.');
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
else console.log(`${elements.length} elements, and ${documented.size} exports: valid and documented.`);
