// Writes llms.txt, the interface in brief for language models and those in a hurry, from custom-elements.json and the schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { elements } from './elements.js';

const { description, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const { definitions } = JSON.parse(readFileSync('article.schema.json', 'utf8'));

const tagNames = elements.map(({ tagName }) => tagName);
const entryPoints = Object.keys(exports)
  .filter((key) => !tagNames.includes(key.split('/')[1]))
  .map((key) => key.replace('.', 'article-elements'));

const line = (text) => text.replace(/\s+/g, ' ').trim();
const list = (title, entries) =>
  entries.length ? [`${title}:`, ...entries.map((entry) => `- ${entry}`), ''] : [];

/** What all elements have is said once. */
const isShared = ({ inheritedFrom }) => inheritedFrom?.name === 'ArticleElement';

const typeName = ({ type, parsedType }) =>
  (/^['(]/.test(type.text) ? parsedType : type).text.replace(' | undefined', '');

function field(member) {
  const { name, attribute, description, readonly } = member;
  const note = [typeName(member), attribute && `attribute \`${attribute}\``, readonly && 'read only'];
  return `\`${name}\` (${note.filter(Boolean).join(', ')}): ${line(description)}`;
}

const fields = (members) => members.filter(({ kind }) => kind === 'field').map(field);
const named = ({ name, description }) => `\`${name || '(default)'}\`: ${line(description)}`;

function section({ tagName, description, members, events, slots, cssParts }) {
  const own = members.filter((member) => !isShared(member));
  const methods = own.filter(({ kind }) => kind === 'method');
  return [
    `### <${tagName}>`,
    '',
    line(description),
    '',
    ...list('Properties', fields(own)),
    ...list(
      'Methods',
      methods.map(({ name, description }) => `\`${name}()\`: ${line(description)}`),
    ),
    ...list(
      'Events',
      events.map(({ name, type, description }) => `\`${name}\` (${type.text}): ${line(description)}`),
    ),
    ...list('Slots', slots.map(named)),
    ...(cssParts.length ? [`Parts: ${cssParts.map(({ name }) => `\`${name}\``).join(' ')}`, ''] : []),
  ];
}

/** A type of the format, as briefly as TypeScript says it. */
function typeText(schema) {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' | ');
  if (schema.type === 'array') return `Array<${typeText(schema.items ?? {})}>`;
  return [schema.type ?? 'any'].flat().join(' | ');
}

function definition([name, schema]) {
  const { properties, required = [] } = schema;
  if (!properties)
    return [`### ${name}`, '', `${line(schema.description ?? '')} \`${typeText(schema)}\``.trim(), ''];
  const entries = Object.entries(properties).map(
    ([key, of]) =>
      `\`${key}${required.includes(key) ? '' : '?'}: ${typeText(of)}\`${of.description ? ` ${line(of.description)}` : ''}`,
  );
  return [
    `### ${name}`,
    '',
    ...(schema.description ? [line(schema.description), ''] : []),
    ...entries.map((entry) => `- ${entry}`),
    '',
  ];
}

const tokens = new Map(
  elements.flatMap(({ cssProperties }) => cssProperties.map((token) => [token.name, token])),
);
const parts = new Map(elements.flatMap(({ cssParts }) => cssParts.map((part) => [part.name, part])));

const text = [
  '# article-elements',
  '',
  `> ${description}`,
  '',
  'Custom elements, made with Lit. They keep the page out of the article: only the tokens and parts below reach inside.',
  'Any JSON is taken; what cannot be shown is left out and listed in `problems`.',
  '',
  '```html',
  '<script type="module" src="/article-elements/cdn/article-elements.js"></script>',
  '<article-view src="https://news.example/articles/harbour.json" heading-level="2"></article-view>',
  '```',
  '',
  '```js',
  "import 'article-elements/define'; // registers all elements; 'article-elements/share-bar/define' just one",
  "import { parseArticle } from 'article-elements'; // registers nothing",
  "import { renderArticle, renderPage } from 'article-elements/server'; // HTML as text, on any runtime",
  '```',
  '',
  `Entry points: ${entryPoints.map((key) => `\`${key}\``).join(' ')}; for each element also \`article-elements/<tag>\`, its`,
  'class, and `article-elements/<tag>/define`.',
  '',
  '## Elements',
  '',
  ...list('All elements have', fields(elements[0].members.filter(isShared))),
  ...elements.flatMap(section),
  '## Tokens',
  '',
  ...[...tokens.values()].map(
    ({ name, type, default: initial, description }) =>
      `- \`${name}\` (${type.text}, default \`${initial}\`): ${line(description)}`,
  ),
  '',
  '## Parts',
  '',
  ...[...parts.values()].map(named).map((entry) => `- ${entry}`),
  '',
  '## Article JSON, version 1',
  '',
  'The whole is an `Article`. A rich text is a string, in which a blank line starts a paragraph, or a list of blocks.',
  '',
  ...Object.entries(definitions).flatMap(definition),
];

writeFileSync('llms.txt', `${text.join('\n').trimEnd()}\n`);
