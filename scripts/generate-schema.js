// Writes article.schema.json (published) and src/article/schema.generated.ts (what parseArticle reads by) from src/article/types.ts.
import { createGenerator } from 'ts-json-schema-generator';
import { write } from './manifest/elements.js';

/** Formats that only `parseArticle` understands, and what a validator reads in their place: nothing, where none is named. */
const formats = { link: 'uri-reference', image: 'uri-reference', media: 'uri-reference' };

const generated = createGenerator({
  path: 'src/article/types.ts',
  type: 'Article',
  tsconfig: 'tsconfig.json',
  additionalProperties: true,
  topRef: true,
  extraTags: ['shorthand', 'metadata', 'otherwise'],
  skipTypeCheck: true,
}).createSchema('Article');

/** Leaves out what only `parseArticle` understands, which a validator would reject or misread. JSON drops what is undefined. */
function published(key, value) {
  if (key === 'shorthand' || key === 'metadata' || key === 'otherwise') return undefined;
  if (typeof value !== 'string') return value;
  if (key === 'format') return formats[value];
  return key === 'description' ? value.replace(/\s*\n\s*/g, ' ') : value;
}

/** Portable Text as its tools store it: with `null` for what is not said, and without children where there are none. */
function asStored({ properties, required, ...definition }) {
  const nullable = Object.entries(properties).map(([key, of]) => {
    const isOptional = key === 'children' || !required.includes(key);
    return [key, isOptional ? { anyOf: [of, { type: 'null' }], description: of.description } : of];
  });
  const stillRequired = required.filter((key) => key !== 'children');
  return { ...definition, properties: Object.fromEntries(nullable), required: stillRequired };
}

const { TextBlock, Span, CustomBlock } = generated.definitions;
const definitions = {
  ...generated.definitions,
  TextBlock: asStored(TextBlock),
  Span: asStored(Span),
  // Without it, nothing is shown where the block is not known.
  CustomBlock: { ...CustomBlock, required: [...CustomBlock.required, 'fallback'] },
};

const names = {
  $schema: generated.$schema,
  $id: 'urn:article-elements:article:1',
  title: 'Article JSON, version 1',
};
await write('article.schema.json', JSON.stringify({ ...names, ...generated, definitions }, published));

/** One field in the reader's terms: what it must be, and what else is asked of it. JSON drops what is undefined. */
function field(
  { $ref, type, items, enum: oneOf, const: only, format, metadata, otherwise, ...limits },
  required,
) {
  const rest = { format, metadata, otherwise, required };
  const target = $ref && generated.definitions[$ref.replace('#/definitions/', '')];
  if (target?.type === 'string') return field(target, required);
  if ($ref) return { of: $ref.replace('#/definitions/', ''), ...rest };
  if (type === 'array') return { list: field(items), ...rest };
  if (oneOf) return { oneOf, ...rest };
  if (only !== undefined) return { oneOf: [only], ...rest };
  if (type !== 'integer' && type !== 'number') return { is: type ?? 'unknown', ...rest };
  const { exclusiveMinimum: above, minimum: min, maximum: max } = limits;
  return { is: 'number', whole: type === 'integer' || undefined, above, min, max, ...rest };
}

const shape = ({ shorthand, properties, required = [] }) => ({
  shorthand,
  fields: Object.fromEntries(
    Object.entries(properties).map(([key, of]) => [key, field(of, required.includes(key) || undefined)]),
  ),
});
const objects = Object.entries(generated.definitions).filter(([, { type }]) => type === 'object');
const shapes = Object.fromEntries(objects.map(([name, definition]) => [name, shape(definition)]));

/** Members of a union that are told apart by `_type`, and the names of their types. One whose `_type` is a pattern has no row. */
function membersOf(union) {
  const members = generated.definitions[union].anyOf.map(({ $ref }) => $ref.replace('#/definitions/', ''));
  const rows = members.map((name) => [generated.definitions[name].properties._type.const, name]);
  return Object.fromEntries(rows.filter(([type]) => type !== undefined));
}

await write(
  'src/article/schema.generated.ts',
  `// Written by \`npm run generate\` from types.ts. Do not edit.
import type { Shape } from './schema.js';

export const shapes = ${JSON.stringify(shapes)} as const satisfies Record<string, Shape>;

/** Blocks by \`_type\`. */
export const blockTypes = ${JSON.stringify(membersOf('Block'))} as const;

/** Text and the objects among it by \`_type\`. */
export const inlineTypes = ${JSON.stringify(membersOf('Inline'))} as const;

/** Main media by \`_type\`. */
export const mediaTypes = ${JSON.stringify(membersOf('MainMedia'))} as const;

/** Annotations by \`_type\`. */
export const annotationTypes = ${JSON.stringify(membersOf('MarkDef'))} as const;
`,
);
