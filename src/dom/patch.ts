import { changeText } from './patch-text.js';
import { nothing } from '../render/html.js';
import { areSame, templateOf, type Piece } from '../render/node.js';
import { serialize } from '../render/serialize.js';
import { trusted } from './trusted-types.js';

/** Fills a place with what the serializer makes of a template: nothing else comes into the document as a string. */
export function write(place: Element | ShadowRoot, template: unknown): void {
  fill(place, serialize(template));
}

function fill(place: Element | ShadowRoot, markup: string): void {
  const context = (place as Partial<ShadowRoot>).host ?? (place as Element);
  if (context.closest('form')) return place.replaceChildren(parsed(place, markup));
  // eslint-disable-next-line no-restricted-syntax -- All of it is escaped, by the serializer.
  place.innerHTML = trusted(markup);
}

/** Parses in a template: in a form, also in a shadow root there, the parser leaves other forms out. */
function parsed({ ownerDocument }: Node, markup: string): DocumentFragment {
  const template = ownerDocument!.createElement('template');
  fill(template, markup);
  return template.content;
}

/**
 * Makes `after` of `before`, which are the last things in a place, and touches nothing else: what the reader has selected
 * or opened in what has not changed stays so. Answers with the pieces that are there then.
 */
export function rewrite(place: Element, before: Piece[], after: Piece[]): Piece[] {
  const start = lengthOfSame(before, after, (index) => index);
  const rest = Math.min(before.length, after.length) - start;
  const end = Math.min(
    rest,
    lengthOfSame(before, after, (index, { length }) => length - 1 - index),
  );
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  let next: Element | null | undefined = place.children[place.children.length - shownIn(before.slice(start))];
  for (let index = 0; index < fresh.length; index++) {
    const piece = fresh[index]!;
    const former = old[index];
    const element: Element | undefined = former?.isShown ? next! : undefined;
    if (element) next = element.nextElementSibling;
    if (former) exchange(place, element, next, former, piece);
    else insert(place, next, templateOf(piece));
  }
  for (const { isShown } of old.slice(fresh.length)) {
    if (!isShown) continue;
    const element: Element = next!;
    next = element.nextElementSibling;
    element.remove();
  }
  return [...before.slice(0, start), ...fresh, ...before.slice(before.length - end)];
}

/** How many pieces are the same, at the places that `at` tells. */
function lengthOfSame(
  before: Piece[],
  after: Piece[],
  at: (index: number, pieces: Piece[]) => number,
): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && isSame(before[at(length, before)]!, after[at(length, after)]!)) length++;
  return length;
}

const isSame = (one: Piece, other: Piece): boolean => one === other || areSame(one.of, other.of);

const shownIn = (pieces: Piece[]): number => pieces.filter(({ isShown }) => isShown).length;

/** Puts one piece in the place of another. */
function exchange(
  place: Element,
  element: Element | undefined,
  next: Element | null | undefined,
  before: Piece,
  after: Piece,
): void {
  const inner = element && before.inner?.();
  const wanted = inner && after.inner?.();
  if (wanted && areSame(inner.rest, wanted.rest)) {
    after.isShown = true;
    const pieces = rewrite(element, inner.pieces, wanted.pieces);
    after.inner = () => ({ rest: wanted.rest, pieces });
    return;
  }
  const template = templateOf(after);
  if (!element) insert(place, next, template);
  else if (template === nothing) element.remove();
  else {
    const markup = serialize(template);
    const former = serialize(before.template());
    if (markup === former) return;
    if (after.isLive) element.replaceWith(elementOf(place, markup));
    else if (!changeText(element, former, markup)) adapt(element, elementOf(place, markup), element);
  }
}

function insert(place: Element, next: Element | null | undefined, template: unknown): void {
  if (template !== nothing) place.insertBefore(elementOf(place, serialize(template)), next ?? null);
}

/** Makes of an element, which was written as `before`, what is written as `after`. What scripts did to it stays. */
export function change(element: Element, before: string, after: string): void {
  if (before === after || changeText(element, before, after)) return;
  adapt(element, elementOf(element, after), elementOf(element, before));
}

const elementOf = (place: Element, markup: string): Element => parsed(place, markup).firstElementChild!;

/** Changes in an element what is not the same in `before` and in `wanted`, and keeps all nodes that are. */
function adapt(element: Element, wanted: Element, before: Element): void {
  if (element.localName !== wanted.localName) {
    element.replaceWith(wanted);
    return;
  }
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
}

function adaptNode(node: ChildNode, wanted: ChildNode | undefined, before: ChildNode): void {
  if (!wanted) node.remove();
  else if (before.isEqualNode(wanted)) return;
  else if (node instanceof Element && wanted instanceof Element && before instanceof Element)
    adapt(node, wanted, before);
  else if (node instanceof Text && wanted instanceof Text) node.data = wanted.data;
  else node.replaceWith(wanted);
}
