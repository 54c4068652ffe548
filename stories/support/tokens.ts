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

/** `article-view` has all tokens and all parts. */
const { cssProperties = [], cssParts = [] } = elements.find(({ tagName }) => tagName === 'article-view')!;
export { cssProperties as tokens, cssParts as parts };

const tagsOf = (declarations: Declaration[]): string[] => declarations.map(({ tagName }) => tagName);

/** Elements that render something. */
const visible = elements.filter(({ cssProperties }) => cssProperties?.length);

/** Returns the elements with a token or part, or those without, whichever are fewer. */
export function elementsWith(name: string): { allBut: boolean; tags: string[] } {
  const have = visible.filter(({ cssProperties: tokens = [], cssParts: parts = [] }) =>
    [...tokens, ...parts].some((entry) => entry.name === name),
  );
  const others = visible.filter((element) => !have.includes(element));
  return others.length < have.length
    ? { allBut: true, tags: tagsOf(others) }
    : { allBut: false, tags: tagsOf(have) };
}

/** Returns a token's value at any position on the page: the one that is set there, or its default. */
export function valueOf({ name, default: fallback }: Token): string {
  const other = cssProperties.find((token) => fallback === `var(${token.name})`);
  return `var(${name}, ${other ? valueOf(other) : fallback})`;
}
