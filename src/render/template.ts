import { escapedAttribute } from './escape.js';

/** A gap of a template. */
export interface Gap {
  kind: 'text' | 'attribute' | 'boolean' | 'dropped';
  /** Number of values that it takes. */
  takes: number;
  /** Markup of an attribute around its values. */
  around: string[];
}

/** A compiled template: the markup before each gap and after the last. */
export interface Compiled {
  markup: string[];
  gaps: Gap[];
}

/** Purpose of markup. */
export interface Purpose {
  /** Names of attributes to omit. */
  omitted?: RegExp;
  /** Cache of compiled templates. */
  known: WeakMap<TemplateStringsArray, Compiled>;
}

/** Markup for shadow roots. */
export const forElements: Purpose = { known: new WeakMap() };

const attributeInMarkup = /\s+([\w-]+)=(?:"[^"]*"|[^\s">]+)/g;

/** Compiles a template, once. */
export function compiled(strings: TemplateStringsArray, { known, omitted }: Purpose): Compiled {
  let template = known.get(strings);
  if (!template) known.set(strings, (template = compile(strings, omitted)));
  return template;
}

/** An attribute whose value begins with a gap. */
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

/** Collapses white space, which only serves readers of the source. */
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
