// Elements of custom-elements.json, prepared for the generators.
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

export const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const declarations = manifest.modules.flatMap((module) =>
  module.declarations.map((declaration) => ({ ...declaration, module: module.path })),
);

/** Elements, sorted by tag. `properties`: fields that a page can set. */
export const elements = declarations
  .filter(({ tagName }) => tagName)
  .map((element) => ({
    attributes: [],
    events: [],
    slots: [],
    cssStates: [],
    ...element,
    properties: element.members.filter(({ kind, readonly }) => kind === 'field' && !readonly),
  }))
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** Removes duplicate names: elements share tokens and parts. */
export const byName = (entries) => [...new Map(entries.map((entry) => [entry.name, entry])).values()];

export const tokens = byName(elements.flatMap(({ cssProperties }) => cssProperties));
export const states = byName(elements.flatMap(({ cssStates }) => cssStates));
export const parts = byName(elements.flatMap(({ cssParts }) => cssParts));

/** Formats a doc comment of one paragraph. */
export const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

/** Writes a file, formatted with Prettier. */
export async function write(file, text) {
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  writeFileSync(file, await prettier.format(text, options));
}
