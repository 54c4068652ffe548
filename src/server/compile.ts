/** What stands in a gap of a template: text, or an attribute, whose value may hold several gaps and words around them. */
export type Gap =
  | { kind: 'text' }
  | { kind: 'attribute' | 'boolean' | 'dropped'; name: string; words: [string, ...string[]] };

/** A template, taken apart: the markup before each gap and after the last. */
export interface Compiled {
  markup: string[];
  gaps: Gap[];
}

/**
 * What markup is for. `element`: a shadow root. `plain`: readers of markup; it has nothing that only styles and scripts need.
 * `copy`: the same beside a shadow root, where its `id`s would stand twice.
 */
export type Purpose = 'element' | 'plain' | 'copy';

/** Names of attributes that are left out. */
const omitted: Record<Purpose, RegExp | undefined> = {
  element: undefined,
  plain: /^(?:class|part|tabindex|data-[\w-]+)$/,
  copy: /^(?:class|part|tabindex|data-[\w-]+|id)$/,
};

const attributeInMarkup = /\s+([\w-]+)=(?:"[^"]*"|[^\s">]+)/g;

const caches: Record<Purpose, WeakMap<TemplateStringsArray, Compiled>> = {
  element: new WeakMap(),
  plain: new WeakMap(),
  copy: new WeakMap(),
};

/** Takes a template apart, once. */
export function compiled(strings: TemplateStringsArray, purpose: Purpose): Compiled {
  const known = caches[purpose];
  let template = known.get(strings);
  if (!template) known.set(strings, (template = compile(strings, omitted[purpose])));
  return template;
}

/** An attribute that a gap is the beginning of. */
const unfinished = /\s+([.?@]?)([\w:-]+)=("?)([^"]*)$/;

function compile(strings: TemplateStringsArray, omitted: RegExp | undefined): Compiled {
  const markup: string[] = [];
  const gaps: Gap[] = [];
  let inTag = false;
  let quoted: string[] | undefined;
  for (const [index, string] of strings.entries()) {
    let rest = string;
    if (quoted) {
      const end = rest.indexOf('"');
      quoted.push(collapsed(end < 0 ? rest : rest.slice(0, end)));
      if (end < 0) continue;
      rest = rest.slice(end + 1);
      quoted = undefined;
    }
    inTag = endsInTag(rest, inTag);
    const isLast = index === strings.length - 1;
    const attribute = inTag && !isLast ? unfinished.exec(rest) : null;
    const before = collapsed(attribute ? rest.slice(0, attribute.index) : rest);
    markup.push(omitted ? withoutAttributes(before, omitted) : before);
    if (isLast) break;
    if (!attribute) {
      gaps.push({ kind: 'text' });
      continue;
    }
    const [, sign, name = '', quote, begun = ''] = attribute;
    const words: [string, ...string[]] = [collapsed(begun)];
    const isDropped = sign === '.' || sign === '@' || omitted?.test(name);
    gaps.push({ kind: isDropped ? 'dropped' : sign === '?' ? 'boolean' : 'attribute', name, words });
    if (quote) quoted = words;
  }
  return { markup, gaps };
}

const withoutAttributes = (markup: string, omitted: RegExp): string =>
  markup.replace(attributeInMarkup, (attribute, name: string) => (omitted.test(name) ? '' : attribute));

/** White space in markup is for those who read the source. */
const collapsed = (markup: string): string => markup.replace(/\s+/g, ' ');

/** Whether markup ends inside a tag. */
function endsInTag(markup: string, inTag: boolean): boolean {
  let inQuotes = false;
  for (const character of markup) {
    if (inTag && character === '"') inQuotes = !inQuotes;
    else if (!inQuotes && character === '<') inTag = true;
    else if (!inQuotes && character === '>') inTag = false;
  }
  return inTag;
}
