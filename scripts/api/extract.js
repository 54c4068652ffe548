// The package's interface as a flat list: what there is, and of what type. Releases are compared by it.
import { readFileSync } from 'node:fs';
import { elements } from '../manifest/elements.js';
import { exportsOf, membersOf, ownDeclaration, sources, textOf } from './program.js';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const typeOf = ({ type, parsedType }) => (/^['(]/.test(type?.text) ? parsedType : type)?.text ?? '';

function elementEntries({ tagName, members, attributes, events, slots, cssParts, cssProperties }) {
  const of = (kind, entries, text) =>
    entries.map((entry) => [`${kind} ${tagName} ${entry.name || '(default)'}`, text(entry)]);
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  const parameters = ({ parameters = [] }) =>
    parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type?.text}`).join(', ');
  return [
    [`element ${tagName}`, ''],
    ...of('attribute', attributes, typeOf),
    ...of('property', fields, (field) => `${field.readonly ? 'readonly ' : ''}${typeOf(field)}`),
    ...of(
      'default',
      fields.filter((field) => field.default && !field.readonly),
      (field) => field.default,
    ),
    ...of('method', methods, (method) => `(${parameters(method)})`),
    ...of('event', events, ({ type }) => type.text),
    ...of('slot', slots, () => ''),
    ...of('part', cssParts, () => ''),
    ...of('token', cssProperties, ({ type }) => type.text),
    ...of('default', cssProperties, (token) => token.default),
  ];
}

/** A type of the format, in one line. */
function schemaText({ $ref, const: value, enum: choices, anyOf, type, items }) {
  if ($ref) return $ref.split('/').at(-1);
  if (value !== undefined) return JSON.stringify(value);
  if (choices)
    return choices
      .map((choice) => JSON.stringify(choice))
      .sort()
      .join(' | ');
  if (anyOf) return anyOf.map(schemaText).sort().join(' | ');
  return type === 'array' ? `Array<${schemaText(items ?? {})}>` : [type ?? 'any'].flat().join(' | ');
}

function formatEntries([name, { properties, required = [], ...schema }]) {
  if (!properties) return [[`format ${name}`, schemaText(schema)]];
  const fields = Object.entries(properties).map(([key, of]) => [
    `format ${name}.${key}`,
    `${required.includes(key) ? '' : 'optional '}${schemaText(of)}`,
  ]);
  return [[`format ${name}`, ''], ...fields];
}

/** Elements' members are told by the manifest, and blocks' by the format. */
const isTold = (symbol) => {
  const file = ownDeclaration(symbol)?.getSourceFile().fileName ?? '';
  return /\/src\/(article\/types\.|types\/)/.test(file) || elements.some(({ name }) => name === symbol.name);
};

function exportEntries(key) {
  return [...exportsOf(key)].flatMap(([name, symbol]) => {
    const members = isTold(symbol) ? [] : membersOf(symbol);
    const own = `export ${key} ${name}`;
    return [
      [own, isTold(symbol) ? '' : textOf(symbol)],
      ...members.map((member) => [`${own}.${member.name}`, textOf(member)]),
    ];
  });
}

/** The interface as it is now. */
export function extract() {
  const { exports, bin, engines, peerDependencies } = read('package.json');
  const { definitions } = read('article.schema.json');
  const entries = [
    ...Object.keys(exports).map((key) => [`entry ${key}`, '']),
    ...Object.keys(bin).map((name) => [`command ${name}`, '']),
    ...Object.entries({ ...engines, ...peerDependencies }).map(([name, range]) => [`needs ${name}`, range]),
    ...elements.flatMap(elementEntries),
    ...Object.entries(definitions).flatMap(formatEntries),
    ...Object.keys(sources)
      .filter(
        (key) =>
          !/^\.\/(types\/|define$)|\/define$/.test(key) &&
          !elements.some(({ tagName }) => key === `./${tagName}`),
      )
      .flatMap(exportEntries),
  ];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
