// The elements of custom-elements.json, as what is generated from them needs them.
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

export const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const declarations = manifest.modules.flatMap((module) =>
  module.declarations.map((declaration) => ({ ...declaration, module: module.path })),
);

/** By tag; with `properties`, those of its members that a page can set. */
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

/** One entry for each name: elements share their tokens and parts. */
export const byName = (entries) => [...new Map(entries.map((entry) => [entry.name, entry])).values()];

export const tokens = byName(elements.flatMap(({ cssProperties }) => cssProperties));
export const states = byName(elements.flatMap(({ cssStates }) => cssStates));
export const parts = byName(elements.flatMap(({ cssParts }) => cssParts));

/** A doc comment of one paragraph. */
export const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

/** Writes a file in the house's style. */
export async function write(file, text) {
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  writeFileSync(file, await prettier.format(text, options));
}
