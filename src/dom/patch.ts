import { replaceContent } from './declarative-shadow-root.js';
import { longestRun, partnersOf } from './keyed.js';
import { changeText } from './patch-text.js';
import { nothing } from '../render/html.js';
import { areSame, isShown, templateOf, Templates, type Piece } from '../render/node.js';
import { serialize } from '../render/serialize.js';
import { trusted } from './trusted-types.js';

/** Writes a serialized template into a container. No other strings are written into the document as markup. */
export function write(place: Element | ShadowRoot, template: unknown): void {
  fill(place, serialize(template));
}

function fill(place: Element | ShadowRoot, markup: string): void {
  const context = (place as Partial<ShadowRoot>).host ?? (place as Element);
  if (context.closest('form')) return place.replaceChildren(parsed(place, markup));
  // eslint-disable-next-line no-restricted-syntax -- All of it is escaped, by the serializer.
  place.innerHTML = trusted(markup);
}

/** Parses markup in a `<template>`: within a form, even in a shadow root there, the parser drops nested forms. */
function parsed({ ownerDocument }: Node, markup: string): DocumentFragment {
  const template = ownerDocument!.createElement('template');
  fill(template, markup);
  return template.content;
}

/**
 * Updates the whole content of a container from `before` to `after`. Unchanged nodes are kept and not touched, so that
 * selection, opened details and playing media stay.
 */
export function patchChildren(place: Element, before: readonly Piece[], after: readonly Piece[]): void {
  const elements = childrenOf(place);
  // Children were added or removed by others, so elements can no longer be matched.
  if (elements.length !== countShown(before))
    return replaceContent(place.getRootNode() as ShadowRoot, () => write(place, new Templates(after)));
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before[start]!, after[start]!)) start++;
  let end = 0;
  while (end < most - start && isSame(before.at(-1 - end)!, after.at(-1 - end)!)) end++;
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);

  let at = countShown(before.slice(0, start));
  const oldElements = old.map((piece) => (isShown(piece) ? elements[at++] : undefined));
  let next: Element | undefined = elements[at];

  const partners = partnersOf(old, fresh);
  const left = new Set(partners);
  oldElements.forEach((element, index) => left.has(index) || element?.remove());
  const unmoved = longestRun(partners);
  for (let index = fresh.length - 1; index >= 0; index--) {
    const partner = partners[index]!;
    const element = patchChild(place, oldElements[partner], old[partner], fresh[index]!);
    if (!element) continue;
    if (!unmoved.has(index) || !place.contains(element)) insert(place, element, next);
    next = element;
  }
  for (const stretch of stretchesIn(place)) if (!stretch.firstElementChild) stretch.remove();
}

const isSame = (one: Piece, other: Piece): boolean => one === other || areSame(one.of, other.of);

const countShown = (pieces: readonly Piece[]): number => pieces.filter(isShown).length;

/** Chunks of a long section. Nodes that were added later may be between them. */
const stretchesIn = (place: Element): Element[] =>
  place.matches('.section') ? [...place.children].filter(isStretch) : [];

const isStretch = (element: Element): boolean => element.matches('div.prose');

function childrenOf(place: Element): ArrayLike<Element> {
  if (!stretchesIn(place).length) return place.children;
  return [...place.children].flatMap((child) => (isStretch(child) ? [...child.children] : child));
}

function insert(place: Element, element: Element, next: Element | undefined): void {
  const around = next?.parentElement;
  const isFirst = around && around !== place && around.firstElementChild === next;
  const before = isFirst ? around : (next ?? null);
  const parent = before?.parentElement ?? place;
  // Keeps playing media and focus.
  if (place.contains(element) && 'moveBefore' in parent) parent.moveBefore(element, before);
  else parent.insertBefore(element, before);
}

/** Updates one node to another. Returns its element, if it has one. */
function patchChild(
  place: Element,
  element: Element | undefined,
  before: Piece | undefined,
  after: Piece,
): Element | undefined {
  if (element && before && isSame(before, after)) return element;
  const inner = element && before?.inner?.();
  const wanted = inner && after.inner?.();
  if (wanted && areSame(inner.rest, wanted.rest)) {
    patchChildren(element, inner.pieces, wanted.pieces);
    return element;
  }
  const template = templateOf(after);
  if (template === nothing) {
    element?.remove();
    return undefined;
  }
  const markup = serialize(template);
  if (!element) return elementOf(place, markup);
  const former = serialize(before!.template());
  if (markup === former || (!after.isLive && changeText(element, former, markup))) return element;
  const fresh = elementOf(place, markup);
  if (!after.isLive && adapt(element, fresh, element)) return element;
  element.replaceWith(fresh);
  return fresh;
}

/** Updates an element from markup `before` to `after`. Keeps changes that scripts have made. */
export function change(element: Element, before: string, after: string): void {
  if (before === after || changeText(element, before, after)) return;
  const wanted = elementOf(element, after);
  if (!adapt(element, wanted, elementOf(element, before))) element.replaceWith(wanted);
}

const elementOf = (place: Element, markup: string): Element => parsed(place, markup).firstElementChild!;

/**
 * Applies the differences between `before` and `wanted` to an element, and keeps all nodes that are equal. Returns
 * whether it did: elements of another name cannot be updated.
 */
function adapt(element: Element, wanted: Element, before: Element): boolean {
  if (element.localName !== wanted.localName) return false;
  for (const name of before.getAttributeNames())
    if (!wanted.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (before.getAttribute(name) !== value) element.setAttribute(name, value);
  const nodes = [...element.childNodes];
  const old = [...before.childNodes];
  const fresh = [...wanted.childNodes];
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start]!.isEqualNode(fresh[start]!)) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end)!.isEqualNode(fresh.at(-1 - end)!)) end++;
  const gone = nodes.slice(start, nodes.length - end);
  const come = fresh.slice(start, fresh.length - end);
  const next = nodes[nodes.length - end] ?? null;
  gone.forEach((node, index) => adaptNode(node, come[index], old[start + index]!));
  for (const node of come.slice(gone.length)) element.insertBefore(node, next);
  return true;
}

function adaptNode(node: ChildNode, wanted: ChildNode | undefined, before: ChildNode): void {
  if (!wanted) node.remove();
  else if (before.isEqualNode(wanted)) return;
  else if (node instanceof Text && wanted instanceof Text) node.data = wanted.data;
  else if (!canAdapt(node, wanted, before)) node.replaceWith(wanted);
}

const canAdapt = (node: Node, wanted: Node, before: Node): boolean =>
  node instanceof Element &&
  wanted instanceof Element &&
  before instanceof Element &&
  adapt(node, wanted, before);
