import manifest from '../../custom-elements.json';

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

const elements = (manifest.modules as { declarations: Declaration[] }[]).flatMap(
  ({ declarations }) => declarations,
);

/** The whole article has every token and every part. */
const { cssProperties = [], cssParts = [] } = elements.find(({ tagName }) => tagName === 'article-view')!;
export { cssProperties as tokens, cssParts as parts };

const tagsOf = (declarations: Declaration[]): string[] => declarations.map(({ tagName }) => tagName);

/** The elements that show something. */
const visible = elements.filter(({ cssProperties }) => cssProperties?.length);

/** Which elements have a token or part: those, or those that have it not where they are fewer. */
export function elementsWith(name: string): { allBut: boolean; tags: string[] } {
  const have = visible.filter(({ cssProperties: tokens = [], cssParts: parts = [] }) =>
    [...tokens, ...parts].some((entry) => entry.name === name),
  );
  const others = visible.filter((element) => !have.includes(element));
  return others.length < have.length
    ? { allBut: true, tags: tagsOf(others) }
    : { allBut: false, tags: tagsOf(have) };
}

/** A token's value, in any place on the page: what is set there, or else its default. */
export function valueOf({ name, default: fallback }: Token): string {
  const other = cssProperties.find((token) => fallback === `var(${token.name})`);
  return `var(${name}, ${other ? valueOf(other) : fallback})`;
}
