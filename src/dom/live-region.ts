import { serialize } from '../render/serialize.js';
import { write } from './patch.js';

const said = new WeakMap<Element, string>();

export type Say = typeof say;

/** Fills a place that a template leaves empty. What stands there already is not written, and announced, anew. */
export function say(place: Element, template: unknown): void {
  const markup = serialize(template);
  if (markup === (said.get(place) ?? '')) return;
  write(place, template);
  said.set(place, markup);
}
