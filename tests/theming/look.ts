import type { LitElement } from 'lit';
import { extendedStyles } from '../../src/render/blocks/extended.styles.js';

/** One thing that is seen, and what its look is made of. */
export interface Seen {
  node: Element;
  name: string;
  /** Left, top, width and height, from the element's corner; pseudo-elements do not tell theirs. */
  place?: number[];
  style: Record<string, string>;
}

/** States that a test can put the whole element into by rewriting its styles: nothing touched, or everything. */
export type State = 'rest' | 'touched';

const focusable = ':is(a, button, input, textarea, [tabindex])';
const rewritten: Record<State, (css: string) => string> = {
  rest: (css) => css,
  // Selectors of the same specificity that hold of everything that could be pointed at, or focused.
  touched: (css) => css.replaceAll(':hover', ':not(.untouched)').replaceAll(':focus-visible', focusable),
};

/** Puts an element into a state. */
export function touch(element: LitElement, state: State): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  // The styles of all kinds of blocks, also of those that are loaded when an element has one.
  element.shadowRoot!.adoptedStyleSheets = [...elementStyles, extendedStyles].map((style) => {
    const sheet = new CSSStyleSheet();
    const { cssText } = style as { cssText: string };
    // What is out of view is looked at, too.
    sheet.replaceSync(rewritten[state](cssText.replaceAll('content-visibility: auto', '')));
    return sheet;
  });
}

const ofText = [
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'text-transform',
  'text-align',
];
const sides = ['top', 'right', 'bottom', 'left'];
const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

const isClear = (color: string): boolean => /^(transparent|rgba\(0, 0, 0, 0\))$/.test(color);

/** What can be seen of a box: properties that paint nothing are left out. */
function boxStyle(computed: CSSStyleDeclaration): Record<string, string> {
  const of = (property: string): string => computed.getPropertyValue(property);
  const style: Record<string, string> = { 'box-shadow': of('box-shadow') };
  if (!isClear(of('background-color'))) style['background-color'] = of('background-color');
  if (of('background-image') !== 'none') style['background-image'] = of('background-image');
  for (const side of sides) {
    if (parseFloat(of(`border-${side}-width`)))
      style[`border-${side}`] = of(`border-${side}-width`) + of(`border-${side}-color`);
  }
  if (of('outline-style') !== 'none') style['outline'] = of('outline-width') + of('outline-color');
  if (Object.keys(style).length > 1)
    for (const corner of corners) style[`border-${corner}-radius`] = of(`border-${corner}-radius`);
  return style;
}

function textStyle(computed: CSSStyleDeclaration): Record<string, string> {
  const of = (property: string): string => computed.getPropertyValue(property);
  const style = Object.fromEntries(ofText.map((property) => [property, of(property)]));
  if (of('text-decoration-line') !== 'none') style['text-decoration-color'] = of('text-decoration-color');
  return style;
}

const hasWords = (node: Element): boolean =>
  node.matches('input:not([type=checkbox]), textarea') ||
  [...node.childNodes].some((child) => child instanceof Text && child.data.trim());

function* seenOf(node: Element, origin: DOMRect): Generator<Seen> {
  const computed = getComputedStyle(node);
  const { x, y, width, height } = node.getBoundingClientRect();
  const name = [node.localName, ...node.classList].join('.');
  const place = [x - origin.x, y - origin.y, width, height];
  const style: Seen['style'] = { ...boxStyle(computed), ...(hasWords(node) && textStyle(computed)) };
  if (node instanceof SVGElement) style['stroke'] = computed.stroke;
  if (node instanceof HTMLImageElement)
    style['border-top-left-radius'] = computed.getPropertyValue('border-top-left-radius');
  if (node instanceof HTMLInputElement) style['accent-color'] = computed.getPropertyValue('accent-color');
  if (node.matches('.root, input, textarea')) style['color-scheme'] = computed.colorScheme;
  yield { node, name, place, style };
  for (const pseudo of ['::before', '::after']) {
    const inner = getComputedStyle(node, pseudo);
    if (/^(none|normal|)$/.test(inner.content)) continue;
    const words = inner.content !== '""' && textStyle(inner);
    yield { node, name: name + pseudo, style: { ...boxStyle(inner), ...words } };
  }
}

/** All that is seen of an element, in the order of its tree. Nothing is seen of what is only for assistive technology. */
export function lookOf(element: LitElement): Seen[] {
  const origin = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((node) => node.getClientRects().length && !node.closest('.unseen'))
    .flatMap((node) => [...seenOf(node, origin)]);
}

/** Browsers round lengths as they like. */
const samePlace = (one: number[] = [], other: number[] = []): boolean =>
  one.every((length, index) => Math.abs(length - other[index]!) < 1);

/** What is seen otherwise in one look than in another, in words. */
export function differences(before: Seen[], after: Seen[]): string[] {
  return before.flatMap(({ name, place, style }, index) => {
    const other = after[index]!;
    const [was, is] = [style, other.style].map((look) => JSON.stringify(look));
    if (was !== is) return [`${name} ${was} → ${is}`];
    return samePlace(place, other.place) ? [] : [`${name} ${place?.join()} → ${other.place?.join()}`];
  });
}
