import type { HtmlElement, HtmlNode } from './tree.js';

/** A set of names, written in one line. */
export const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const isElement = (node: HtmlNode | undefined): node is HtmlElement => node?.type === 'element';

export const elementsIn = (parent: HtmlElement): HtmlElement[] => parent.children.filter(isElement);

/** The value of an attribute, without spaces around it; `undefined` if it is empty. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  Object.hasOwn(element.attributes, name) ? element.attributes[name]!.trim() || undefined : undefined;

export const hasAttribute = (element: HtmlElement, name: string): boolean =>
  Object.hasOwn(element.attributes, name);

/** The first of these attributes that has a value. */
export function firstAttribute(element: HtmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = attribute(element, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A number of pixels, such as `640` or `640px`. */
export function pixels(text: string | undefined): number | undefined {
  const number = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(text ?? '')?.[1];
  return number && Number(number) > 0 ? Number(number) : undefined;
}

export const classesOf = (element: HtmlElement): string[] => attribute(element, 'class')?.split(/\s+/) ?? [];

/** Whether one of the element's classes is of this name, or of this pattern as a whole. */
export const hasClass = (element: HtmlElement, name: string | RegExp): boolean =>
  classesOf(element).some((own) => (typeof name === 'string' ? own === name : name.test(own)));

type Test = (element: HtmlElement) => boolean;

/** All elements inside an element that pass a test, in reading order; none inside one another. */
export function findAll(parent: HtmlElement, test: Test): HtmlElement[] {
  return elementsIn(parent).flatMap((child) => (test(child) ? [child] : findAll(child, test)));
}

/** The first element inside an element that passes a test. */
export function find(parent: HtmlElement, test: Test): HtmlElement | undefined {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

export const named =
  (...names: string[]): Test =>
  ({ name }) =>
    names.includes(name);

export const withClass =
  (name: string | RegExp): Test =>
  (element) =>
    hasClass(element, name);

/** Elements whose content is nothing that is read. */
export const silent = setOf(
  'script style template link meta base title head noframes noembed param source track',
);

/** All text in a node that readers see, with its white space; pictures by their words. */
export function textOf(node: HtmlNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('');
}

function collect(node: HtmlNode, parts: string[]): void {
  if (node.type === 'text') parts.push(node.text);
  if (node.type !== 'element' || silent.has(node.name)) return;
  const isLine = lines.has(node.name) || apart.test(node.name) || /button/.test(node.attributes.class ?? '');
  if (isLine) parts.push('\n');
  if (node.name === 'img') parts.push(` ${node.attributes.alt ?? ''} `);
  for (const child of node.children) collect(child, parts);
  if (isLine) parts.push('\n');
}

/** Elements that stand on lines of their own, which end the words before. */
export const lines = setOf(
  'address article aside blockquote body br button caption center col colgroup dd details dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav noscript ol optgroup option p pre search ' +
    'section select summary table tbody td textarea tfoot th thead tr ul video audio object embed canvas',
);

/** Elements in lines whose words are not parts of those before them. */
const apart = /^(?:rt|math|svg)$/;

/** The text of a node in one line. */
export const lineOf = (node: HtmlNode): string => textOf(node).replace(/\s+/g, ' ').trim();
