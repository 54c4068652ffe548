/** What stands in a gap of a template: text, or an attribute, whose value may hold several gaps and words around them. */
export type Gap =
  | { kind: 'text' }
  | { kind: 'attribute' | 'boolean' | 'dropped'; name: string; words: [string, ...string[]] };

/** A template, taken apart: the markup before each gap and after the last. */
export interface Compiled {
  markup: string[];
  gaps: Gap[];
}

/** Attributes that mean nothing outside of the library's styles and scripts. */
const presentational = /^(?:class|part|tabindex|data-[\w-]+)$/;
const presentationalInMarkup = /\s(?:class|part|tabindex|data-[\w-]+)=(?:"[^"]*"|[^\s">]+)/g;

const cache = new WeakMap<TemplateStringsArray, Compiled>();
const lightCache = new WeakMap<TemplateStringsArray, Compiled>();

/** Takes a template apart, once. `light` leaves out what only styles and scripts need. */
export function compiled(strings: TemplateStringsArray, light: boolean): Compiled {
  const known = light ? lightCache : cache;
  let template = known.get(strings);
  if (!template) known.set(strings, (template = compile(strings, light)));
  return template;
}

/** An attribute that a gap is the beginning of. */
const unfinished = /\s+([.?@]?)([\w:-]+)=("?)([^"]*)$/;

function compile(strings: TemplateStringsArray, light: boolean): Compiled {
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
    markup.push(light ? before.replace(presentationalInMarkup, '') : before);
    if (isLast) break;
    if (!attribute) {
      gaps.push({ kind: 'text' });
      continue;
    }
    const [, sign, name = '', quote, begun = ''] = attribute;
    const words: [string, ...string[]] = [collapsed(begun)];
    const isDropped = sign === '.' || sign === '@' || (light && presentational.test(name));
    gaps.push({ kind: isDropped ? 'dropped' : sign === '?' ? 'boolean' : 'attribute', name, words });
    if (quote) quoted = words;
  }
  return { markup, gaps };
}

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
