// Generates data for editors in dist/, from custom-elements.json: custom data for VS Code and web-types for JetBrains.
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { mkdirSync, writeFileSync } from 'node:fs';
import { byName, elements, manifest, parts, states, tokens } from './elements.js';

const write = (name, data) => writeFileSync(`dist/${name}.json`, JSON.stringify(data, null, 2));

/** Puts blank lines around horizontal rules, which would make the line above a heading. */
const ruled = (text) => text.replace(/\n+---\s*$/, '').replace(/\n+---\n+/, '\n\n---\n\n');

/** Types for hints: unions of literals in full, all others by name; attributes of other types are strings. */
const choice = /^('[^']*'|true|false|undefined|number|string|boolean|[\s|])+$/;
const shortType = ({ type, parsedType }) =>
  [parsedType, type].find((given) => given && choice.test(given.text));

const short = structuredClone(manifest);
for (const { attributes = [], members } of short.modules.flatMap(({ declarations }) => declarations)) {
  for (const attribute of attributes) attribute.type = shortType(attribute) ?? { text: 'string' };
  for (const member of members) member.type = shortType(member) ?? member.type;
}
const options = {
  hideLogs: true,
  typesSrc: 'type',
  descriptionSrc: 'description',
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
};

/** VS Code adds `="…"` to the names of attributes, except those with the value set `v`. */
const html = JSON.parse(getVsCodeHtmlCustomData(short, options));
for (const tag of html.tags) {
  tag.description = ruled(tag.description);
  const { attributes } = elements.find(({ tagName }) => tagName === tag.name);
  const switches = attributes.filter(({ type }) => type.text === 'boolean').map(({ name }) => name);
  tag.attributes = tag.attributes.map(({ values, ...attribute }) => ({
    ...attribute,
    ...(switches.includes(attribute.name) ? { valueSet: 'v' } : { values }),
  }));
}

/** In style sheets, VS Code needs Markdown to be marked as such. */
const markdown = (value) => ({ kind: 'markdown', value });
const values = (text) => text.split(' | ').map((name) => ({ name }));
const css = {
  version: 1.1,
  properties: tokens.map(({ name, description, default: initial, type: { text } }) => ({
    name,
    description: markdown(`${description}\n\nDefault: \`${initial}\``),
    ...(text.includes('<') ? { syntax: text } : { values: values(text) }),
    ...(text === '<color>' && { restrictions: ['color'] }),
  })),
  pseudoClasses: states.map(({ name }) => ({ name: `:state(${name})` })),
  pseudoElements: parts.map(({ name, description }) => ({
    name: `::part(${name})`,
    description: markdown(description),
  })),
};

/** JetBrains' editors need the language of the types, and reject empty links. */
const webTypes = JSON.parse(getWebTypesData(short, { ...options, packageJson: false }));
webTypes['js-types-syntax'] = 'typescript';
for (const element of webTypes.contributions.html.elements) {
  element.description = ruled(element.description);
  if (!element['doc-url']) delete element['doc-url'];
}
const { css: styles } = webTypes.contributions;
for (const kind of Object.keys(styles)) styles[kind] = byName(styles[kind]);

mkdirSync('dist', { recursive: true });
write('vscode.html-custom-data', html);
write('vscode.css-custom-data', css);
write('web-types', webTypes);
