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

/** Markdown in which a rule is a rule: directly below a line, it makes that line a heading. */
const ruled = (text) => text.replace(/\n+---\s*$/, '').replace(/\n+---\n+/, '\n\n---\n\n');

/** VS Code adds `="…"` to the names of attributes, but for those of the set `v`. */
function forVsCode({ tags, ...data }) {
  const isSwitch = (tag, name) =>
    elements
      .find(({ tagName }) => tagName === tag)
      .attributes.some((attribute) => attribute.name === name && attribute.type.text === 'boolean');
  return {
    ...data,
    tags: tags.map((tag) => ({
      ...tag,
      description: ruled(tag.description),
      attributes: tag.attributes.map(({ values, ...attribute }) => ({
        ...attribute,
        ...(isSwitch(tag.name, attribute.name) ? { valueSet: 'v' } : { values }),
      })),
    })),
  };
}

/** JetBrains' editors read types where they are told of which language, and links where there are some. */
function forJetBrains({ contributions: { html, css }, ...data }) {
  return {
    ...data,
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: html.elements.map(({ 'doc-url': link, ...element }) => ({
          ...element,
          ...(link && { 'doc-url': link }),
          description: ruled(element.description),
        })),
      },
      css: Object.fromEntries(Object.entries(css).map(([kind, entries]) => [kind, byName(entries)])),
    },
  };
}

const tokens = elements.flatMap(({ cssProperties }) => cssProperties);
const parts = elements.flatMap(({ cssParts }) => cssParts);

/** In style sheets, VS Code takes text for plain unless it is told. */
const markdown = (value) => ({ kind: 'markdown', value });

const property = ({ name, description, default: initial, type: { text } }) => ({
  name,
  description: markdown(`${description}\n\nDefault: \`${initial}\``),
  ...(text.includes('<')
    ? { syntax: text }
    : { values: text.split(' | ').map((value) => ({ name: value })) }),
  ...(text === '<color>' && { restrictions: ['color'] }),
});

const css = {
  version: 1.1,
  properties: byName(tokens).map(property),
  pseudoElements: byName(parts).map(({ name, description }) => ({
    name: `::part(${name})`,
    description: markdown(description),
  })),
};

const write = (name, data) => writeFileSync(`dist/${name}.json`, JSON.stringify(data, null, 2));

mkdirSync('dist', { recursive: true });
write('vscode.html-custom-data', forVsCode(JSON.parse(getVsCodeHtmlCustomData(short, options))));
write('vscode.css-custom-data', css);
write('web-types', forJetBrains(JSON.parse(getWebTypesData(short, { ...options, packageJson: false }))));
