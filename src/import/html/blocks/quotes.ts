import type { Block } from '../../../article/types.js';
import {
  attribute,
  classesOf,
  elementsIn,
  find,
  hasClass,
  isElement,
  lineOf,
  named,
  textOf,
} from '../nodes.js';
import type { HtmlReader } from '../reader.js';
import type { HtmlElement, HtmlNode } from '../tree.js';
import { plainOf } from './rich-text.js';

/** A quotation, with the source that stands at its end or in the caption of its figure. */
export function quote(element: HtmlElement, reader: HtmlReader, caption?: HtmlElement): Block[] {
  const source = caption ?? sourceIn(element);
  const body = reader.blocksOf(element.children.filter((child) => child !== source));
  if (!body.length) return source ? reader.blocksOf(source.children) : [];
  const attribution =
    source && reader.lineOf(withoutDash(source.name === 'cite' ? source : unwrapped(source)));
  const cite = reader.address(element, 'link', 'cite');
  return [
    reader.hold({
      _type: 'quote',
      body,
      ...(attribution && { attribution: plainOf([attribution]) }),
      ...(cite && { cite }),
    }),
  ];
}

/** The element that names the source of a quotation: the last, a `cite` or `footer`. */
function sourceIn(element: HtmlElement): HtmlElement | undefined {
  const last = element.children.filter((child) => child.type !== 'text' || child.text.trim()).at(-1);
  if (!isElement(last)) return undefined;
  if (last.name === 'cite' || last.name === 'footer') return last;
  // A paragraph with nothing in it but the source.
  const inner =
    last.name === 'p' ? last.children.filter((child) => child.type !== 'text' || child.text.trim()) : [];
  return inner.length === 1 &&
    isElement(inner[0]) &&
    inner[0].name === 'cite' &&
    elementsIn(element).length > 1
    ? last
    : undefined;
}

/** A `cite` that is all there is in an element says no more than the element. */
function unwrapped(element: HtmlElement): HtmlElement {
  const filled = element.children.filter((child) => child.type !== 'text' || child.text.trim());
  const [only] = filled;
  return filled.length === 1 && isElement(only) && /^(?:cite|p)$/.test(only.name) ? unwrapped(only) : element;
}

/** The nodes without the dash that begins a line which names a source. */
function withoutDash({ children }: HtmlElement): HtmlNode[] {
  const [first, ...others] = children;
  if (first?.type !== 'text') return children;
  return [{ ...first, text: first.text.replace(/^\s*(?:[—–―-]+|~)\s*/, '') }, ...others];
}

/** A line set large. What is in it becomes plain text. */
export function pullQuote(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const inner = element.name === 'blockquote' ? element : find(element, named('blockquote'));
  const outer = inner ?? element;
  const source = sourceIn(outer) ?? find(element, named('cite', 'figcaption'));
  const words = outer.children.filter((child) => child !== source);
  const text = words.map(textOf).join('').replace(/\s+/g, ' ').trim();
  if (!text) return undefined;
  if (words.some((child) => isElement(child) && find(child, named('a', 'em', 'strong', 'i', 'b'))))
    reader.degrade(element, 'pullQuote', 'Its words are plain text: links and marks are gone.');
  const attribution = source && lineOf(source).replace(/^[—–―-]+\s*/, '');
  return [
    reader.hold({ _type: 'pullQuote', text: withoutQuotes(text), ...(attribution && { attribution }) }),
  ];
}

const withoutQuotes = (text: string): string => /^[“"„«](.*)[”"“»]$/s.exec(text)?.[1]?.trim() ?? text;

/** A poem. */
export function verse(element: HtmlElement, reader: HtmlReader): Block[] {
  const block = reader.preformattedOf(trimmed(element));
  return block ? [reader.hold({ _type: 'verse', body: [block] })] : [];
}

/** Code, or other text whose spaces are kept. */
export function listing(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const code = find(element, named('code'));
  const language = languageOf(element) ?? (code && languageOf(code));
  const isCode =
    code ?? language ?? hasClass(element, /^(?:wp-block-code|prettyprint|crayon.*|EnlighterJSRAW)$/);
  if (!isCode) {
    const block = reader.preformattedOf(trimmed(element));
    return block ? [reader.hold({ _type: 'preformatted', body: [block] })] : [];
  }
  const text = trimmed(element).map(sourceText).join('');
  if (!text.trim()) return [];
  const filename = attribute(element, 'data-filename') ?? attribute(element, 'title');
  return [
    reader.hold({ _type: 'code', code: text, ...(language && { language }), ...(filename && { filename }) }),
  ];
}

function languageOf(element: HtmlElement): string | undefined {
  const named =
    attribute(element, 'data-enlighter-language') ??
    attribute(element, 'data-lang') ??
    attribute(element, 'lang');
  const classes = classesOf(element);
  const own = classes.map((name) => /^(?:lang(?:uage)?-|brush:?)([\w+#-]+);?$/.exec(name)?.[1]).find(Boolean);
  const brush = classes.findIndex((name) => name === 'brush:');
  return own ?? classes[brush < 0 ? -1 : brush + 1]?.replace(/;$/, '') ?? named;
}

const sourceText = (node: HtmlNode): string => {
  if (node.type === 'text') return node.text;
  if (node.type === 'comment') return '';
  return node.name === 'br' ? '\n' : node.children.map(sourceText).join('');
};

/** The children without the line end after the tag, which HTML leaves out, and those before its end. */
function trimmed({ children }: HtmlElement): HtmlNode[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const text = index === 0 ? child.text.replace(/^\r?\n/, '') : child.text;
    return { ...child, text: index === children.length - 1 ? text.trimEnd() : text };
  });
}
