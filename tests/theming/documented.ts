import manifest from '../../custom-elements.json' with { type: 'json' };

/** A token, as custom-elements.json documents it. */
export interface Token {
  name: string;
  description: string;
  default: string;
  type: { text: string };
}

interface Declaration {
  tagName: string;
  cssProperties?: Token[];
  cssParts?: { name: string; description: string }[];
}

const modules = manifest.modules as { declarations: Declaration[] }[];

/** What is documented of each element: its tag, tokens and parts. */
export const elements = modules
  .flatMap(({ declarations }) => declarations)
  .map(({ tagName, cssProperties = [], cssParts = [] }) => ({ tagName, cssProperties, cssParts }));

const byName = <Entry extends { name: string }>(entries: Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.name, entry])).values(),
];

/** Every token there is. */
export const tokens = byName(elements.flatMap(({ cssProperties }) => cssProperties));
export const tokenNames = tokens.map(({ name }) => name);

/** Every part there is. */
export const partNames = byName(elements.flatMap(({ cssParts }) => cssParts)).map(({ name }) => name);
