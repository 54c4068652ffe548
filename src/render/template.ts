import { escapedAttribute } from './escape.js';

/** What stands in a gap of a template. */
export interface Gap {
  kind: 'text' | 'attribute' | 'boolean' | 'dropped';
  /** How many values it takes. */
  takes: number;
  /** The markup of an attribute around its values. */
  around: string[];
}

/** A template, taken apart: the markup before each gap and after the last. */
export interface Compiled {
  markup: string[];
  gaps: Gap[];
}

/** What markup is for. */
export interface Purpose {
  /** Names of attributes that are left out. */
  omitted?: RegExp;
  /** Templates that are taken apart already. */
  known: WeakMap<TemplateStringsArray, Compiled>;
}

/** A shadow root. */
export const forElements: Purpose = { known: new WeakMap() };

const attributeInMarkup = /\s+([\w-]+)=(?:"[^"]*"|[^\s">]+)/g;

/** Takes a template apart, once. */
export function compiled(strings: TemplateStringsArray, { known, omitted }: Purpose): Compiled {
  let template = known.get(strings);
  if (!template) known.set(strings, (template = compile(strings, omitted)));
  return template;
}

/** An attribute that a gap is the beginning of. */
const unfinished = /\s+([.?@]?)([\w:-]+)=("?)([^"]*)$/;

function compile(strings: TemplateStringsArray, omitted: RegExp | undefined): Compiled {
  const markup: string[] = [];
  const gaps: Gap[] = [];
  let inTag = false;
  let open: Gap | undefined;
  for (let index = 0; index < strings.length; index++) {
    let rest = strings[index]!;
    if (open) {
      const end = rest.indexOf('"');
      const words = escapedAttribute(collapsed(end < 0 ? rest : rest.slice(0, end)));
      open.around.push(end < 0 ? words : `${words}"`);
      if (end < 0) {
        open.takes++;
        continue;
      }
      rest = rest.slice(end + 1);
      open = undefined;
    }
    inTag = endsInTag(rest, inTag);
    const isLast = index === strings.length - 1;
    const attribute = inTag && !isLast ? unfinished.exec(rest) : null;
    const before = collapsed(attribute ? rest.slice(0, attribute.index) : rest);
    markup.push(omitted ? withoutAttributes(before, omitted) : before);
    if (isLast) break;
    if (!attribute) {
      gaps.push({ kind: 'text', takes: 1, around: [] });
      continue;
    }
    const [, sign, name = '', quote, begun = ''] = attribute;
    const gap = attributeGap(omitted?.test(name) ? '.' : sign, name, begun);
    gaps.push(gap);
    if (quote) open = gap;
    else gap.around.push('"');
  }
  return { markup, gaps };
}

function attributeGap(sign: string | undefined, name: string, begun: string): Gap {
  if (sign === '.' || sign === '@') return { kind: 'dropped', takes: 1, around: [] };
  if (sign === '?') return { kind: 'boolean', takes: 1, around: [` ${name}`] };
  return { kind: 'attribute', takes: 1, around: [` ${name}="${escapedAttribute(collapsed(begun))}`] };
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
