// Generates llms.txt, a summary of the API for language models, from custom-elements.json and the schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { elements, parts, tokens } from './elements.js';

const { description, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const { definitions } = JSON.parse(readFileSync('article.schema.json', 'utf8'));

const entryPoints = Object.keys(exports)
  .filter((key) => exports[key])
  .map((key) => `\`${key.replace('.', 'article-elements')}\``);

const line = (text = '') => text.replace(/\s+/g, ' ').trim();
const lines = (entries, text) => entries.map((entry) => `- ${text(entry)}\n`).join('');
const list = (title, entries, text) => (entries.length ? `${title}:\n${lines(entries, text)}\n` : '');
const named = ({ name, description }) => `\`${name || '(default)'}\`: ${line(description)}`;
const method = ({ name, description }) => `\`${name}()\`: ${line(description)}`;
const event = ({ name, type, description }) => `\`${name}\` (${type.text}): ${line(description)}`;
const token = ({ name, type, default: initial, description }) =>
  `\`${name}\` (${type.text}, default \`${initial}\`): ${line(description)}`;

function field({ name, type, parsedType, attribute, description, readonly }) {
  const text = (/^['(]/.test(type.text) ? parsedType : type).text.replace(' | undefined', '');
  const note = [text, attribute && `attribute \`${attribute}\``, readonly && 'read only'];
  return `\`${name}\` (${note.filter(Boolean).join(', ')}): ${line(description)}`;
}

/** Whether all elements have a member, so that it is listed once. */
const isShared = ({ inheritedFrom }) => /^(?:Article|Base)Element$/.test(inheritedFrom?.name);
const ofKind = (members, wanted) => members.filter(({ kind }) => kind === wanted);

function section({ tagName, description, members, events, slots, cssStates, cssParts }) {
  const own = members.filter((member) => !isShared(member));
  return [
    `### <${tagName}>\n\n${line(description)}\n\n`,
    list('Properties', ofKind(own, 'field'), field),
    list('Methods', ofKind(own, 'method'), method),
    list('Events', events, event),
    list('Slots', slots, named),
    list('States, for `:state()` in style sheets', cssStates, named),
    cssParts.length ? `Parts: ${cssParts.map(({ name }) => `\`${name}\``).join(' ')}\n\n` : '',
  ].join('');
}

/** Formats a type of the schema in TypeScript syntax. */
function typeText({ $ref, const: only, enum: choices, anyOf, type, items = {} }) {
  if ($ref) return $ref.split('/').at(-1);
  if (only !== undefined) return JSON.stringify(only);
  if (choices) return choices.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf) return anyOf.map(typeText).join(' | ');
  return type === 'array' ? `Array<${typeText(items)}>` : [type ?? 'any'].flat().join(' | ');
}

function definition([name, schema]) {
  const { description, properties, required = [] } = schema;
  const text = line(description);
  if (!properties) return `### ${name}\n\n${`${text} \`${typeText(schema)}\``.trim()}\n\n`;
  const property = ([key, of]) =>
    `\`${key}${required.includes(key) ? '' : '?'}: ${typeText(of)}\` ${line(of.description)}`.trim();
  return `### ${name}\n\n${text && `${text}\n\n`}${lines(Object.entries(properties), property)}\n`;
}

const text = `# article-elements

> ${description}

Custom elements, built with Lit. Page styles do not affect the article, except through the tokens and parts below.
Any JSON is accepted; invalid data is ignored and listed in \`problems\`.

\`\`\`html
<script type="module" src="/article-elements/cdn/article-elements.js"></script>
<article-view src="https://news.example/articles/harbour.json" heading-level="2"></article-view>
\`\`\`

\`\`\`js
import 'article-elements/define'; // registers all elements; 'article-elements/elements/share-bar/define' registers one
import { parseArticle } from 'article-elements'; // registers nothing
import { renderArticle, renderPage } from 'article-elements/server'; // return HTML strings, on any runtime
\`\`\`

Entry points: ${entryPoints.join(' ')}. \`elements/<tag>\` exports the class of an element,
\`elements/<tag>/define\` registers it.

## Elements

${list('All elements have', ofKind(elements[0].members.filter(isShared), 'field'), field)}${elements.map(section).join('')}## Tokens

${lines(tokens, token)}
## Parts

${lines(parts, named)}
## Article JSON, version 1

An article is an \`Article\` object. Rich text is a string, in which a blank line starts a paragraph, or an array of blocks.

${Object.entries(definitions).map(definition).join('')}`;

writeFileSync('llms.txt', `${text.trimEnd()}\n`);
