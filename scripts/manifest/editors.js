// Writes into dist/ what editors read: custom data for VS Code and web-types for JetBrains, from custom-elements.json.
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { mkdirSync, writeFileSync } from 'node:fs';
import { elements, manifest } from './elements.js';

const choice = /^('[^']*'|true|false|undefined|number|string|boolean|[\s|])+$/;

/** Types as a hint wants them: choices spelled out, all others by name; as attributes, those are text. */
function withShortTypes(value, key) {
  if (Array.isArray(value)) return value.map((item) => withShortTypes(item, key));
  if (value === null || typeof value !== 'object') return value;
  const { parsedType, ...rest } = value;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([name, of]) => [name, withShortTypes(of, name)]),
  );
  const type = [parsedType, rest.type].find((given) => given && choice.test(given.text));
  if (type) return { ...inner, type };
  return key === 'attributes' ? { ...inner, type: { text: 'string' } } : inner;
}

const short = withShortTypes(manifest);
const options = {
  hideLogs: true,
  typesSrc: 'type',
  descriptionSrc: 'description',
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
};

/** One entry for each name: elements share their tokens and parts. */
const byName = (entries) => [...new Map(entries.map((entry) => [entry.name, entry])).values()];

const tokens = elements.flatMap(({ cssProperties }) => cssProperties);
const parts = elements.flatMap(({ cssParts }) => cssParts);

const property = ({ name, description, default: initial, type: { text } }) => ({
  name,
  description: `${description}\n\nDefault: \`${initial}\``,
  ...(text.includes('<')
    ? { syntax: text }
    : { values: text.split(' | ').map((value) => ({ name: value })) }),
  ...(text === '<color>' && { restrictions: ['color'] }),
});

const css = {
  version: 1.1,
  properties: byName(tokens).map(property),
  pseudoElements: byName(parts).map(({ name, description }) => ({ name: `::part(${name})`, description })),
};

mkdirSync('dist', { recursive: true });
writeFileSync('dist/vscode.html-custom-data.json', getVsCodeHtmlCustomData(short, options));
writeFileSync('dist/vscode.css-custom-data.json', JSON.stringify(css, null, 2));
writeFileSync('dist/web-types.json', getWebTypesData(short, { ...options, packageJson: false }));
