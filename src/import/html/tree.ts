import { Parser } from 'htmlparser2';
import { ImportError } from '../import-error.js';

/** A piece of markup. `start` is its offset in the source. */
export type HtmlNode = HtmlElement | HtmlText | HtmlComment;

export interface HtmlElement {
  type: 'element';
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  parent: HtmlElement | undefined;
  /** The element before it in its parent. */
  previous: HtmlElement | undefined;
  start: number;
}

export interface HtmlText {
  type: 'text';
  text: string;
  start: number;
}

export interface HtmlComment {
  type: 'comment';
  text: string;
  start: number;
}

/** Markup as a tree, and what is nested deeper than any article. */
export interface HtmlTree {
  root: HtmlElement;
  /** Text from where the parser gave up, and its offset. */
  rest?: { text: string; start: number };
}

/** Longest markup that is read, in UTF-16 code units. */
const longest = 50_000_000;

/** How many elements may be open. Browsers stop at 512. */
const mostOpen = 512;

/** How much is read before depth is looked at again, in UTF-16 code units. */
const piece = 4096;

/** How deep elements are nodes of their own. What is in deeper ones belongs to the last of them. */
const deepest = 200;

/**
 * Parses markup, in time linear in its length.
 *
 * @throws {ImportError} If it is too long.
 */
export function parseHtml(html: string): HtmlTree {
  if (html.length > longest) throw new ImportError(`Longer than ${longest} characters, which no article is.`);
  const root: HtmlElement = element('#root', {}, undefined, 0);
  const open: HtmlElement[] = [root];
  const lastIn = new WeakMap<HtmlElement, HtmlElement>();
  let depth = 0;
  const add = (node: HtmlNode): void => void open.at(-1)!.children.push(node);
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (depth > deepest) return;
      const parent = open.at(-1)!;
      const child = element(name, attributes, parent, parser.startIndex);
      child.previous = lastIn.get(parent);
      lastIn.set(parent, child);
      add(child);
      open.push(child);
    },
    onclosetag() {
      if (depth-- <= deepest) open.pop();
    },
    ontext(text) {
      const last = open.at(-1)!.children.at(-1);
      if (last?.type === 'text') last.text += text;
      else add({ type: 'text', text, start: parser.startIndex });
    },
    oncomment(text) {
      add({ type: 'comment', text, start: parser.startIndex });
    },
  });
  let at = 0;
  for (; at < html.length && depth <= mostOpen; at += piece) {
    // A parser's, not a document's: it makes no markup.
    // eslint-disable-next-line no-restricted-syntax
    parser.write(html.slice(at, at + piece));
  }
  if (depth > mostOpen) return { root, rest: { text: html.slice(at).replace(/<[^<>]*>?/g, ' '), start: at } };
  parser.end();
  return { root };
}

const element = (
  name: string,
  attributes: Record<string, string>,
  parent: HtmlElement | undefined,
  start: number,
): HtmlElement => ({ type: 'element', name, attributes, children: [], parent, previous: undefined, start });
