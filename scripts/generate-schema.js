// Writes article.schema.json (published) and src/article/shapes.ts (what parseArticle reads by) from src/article/types.ts.
import { writeFile } from 'node:fs/promises';
import { createGenerator } from 'ts-json-schema-generator';
import prettier from 'prettier';

const DIALECT = 'http://json-schema.org/draft-07/schema#';
const PUBLISHED_AS = 'urn:article-elements:article:1';

/** Words of the source that only `parseArticle` understands; a validator would reject or misread them. */
const PRIVATE_KEYWORDS = new Set(['shorthand']);
const PRIVATE_FORMATS = new Map([
  ['link', 'uri-reference'],
  ['image', 'uri-reference'],
  ['media', 'uri-reference'],
]);

const generated = createGenerator({
  path: 'src/article/types.ts',
  type: 'Article',
  tsconfig: 'tsconfig.json',
  additionalProperties: true,
  topRef: true,
  extraTags: [...PRIVATE_KEYWORDS],
  skipTypeCheck: true,
}).createSchema('Article');

const published = (node) => {
  if (Array.isArray(node)) return node.map(published);
  if (node === null || typeof node !== 'object') return node;
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (PRIVATE_KEYWORDS.has(key) && typeof value === 'string') continue;
    if (key === 'format' && typeof value === 'string') {
      const standard = PRIVATE_FORMATS.get(value);
      if (standard) out.format = standard;
      continue;
    }
    if (key === 'description' && typeof value === 'string') out.description = value.replace(/\s*\n\s*/g, ' ');
    else out[key] = published(value);
  }
  return out;
};

/** One field in the reader's terms: what it must be, and what else is asked of it. */
const field = (schema, required) => {
  const out = {};
  if (schema.$ref) out.of = schema.$ref.replace('#/definitions/', '');
  else if (schema.type === 'array') out.list = field(schema.items, false);
  else if (schema.enum) out.oneOf = schema.enum;
  else if (schema.const !== undefined) out.oneOf = [schema.const];
  else if (schema.type === 'integer' || schema.type === 'number') {
    out.is = 'number';
    if (schema.type === 'integer') out.whole = true;
    if (schema.exclusiveMinimum !== undefined) out.above = schema.exclusiveMinimum;
    if (schema.minimum !== undefined) out.min = schema.minimum;
    if (schema.maximum !== undefined) out.max = schema.maximum;
  } else out.is = schema.type ?? 'unknown';
  if (schema.format) out.format = schema.format;
  if (required) out.required = true;
  return out;
};

const shapes = {};
for (const [name, definition] of Object.entries(generated.definitions)) {
  if (definition.type !== 'object') continue;
  const fields = {};
  for (const [key, schema] of Object.entries(definition.properties)) {
    fields[key] = field(schema, definition.required?.includes(key));
  }
  shapes[name] = definition.shorthand ? { shorthand: definition.shorthand, fields } : { fields };
}

const format = async (text, path) =>
  prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path });

const schemaFile = 'article.schema.json';
const schema = {
  $schema: DIALECT,
  $id: PUBLISHED_AS,
  title: 'Article JSON, version 1',
  ...published(generated),
};
delete schema.$schema;
await writeFile(schemaFile, await format(JSON.stringify({ $schema: DIALECT, ...schema }), schemaFile));

const shapesFile = 'src/article/shapes.ts';
const code = `// Written by \`npm run generate\` from types.ts. Do not edit.
import type { Shape } from './shape.js';

export const shapes = ${JSON.stringify(shapes)} as const satisfies Record<string, Shape>;
`;
await writeFile(shapesFile, await format(code, shapesFile));
