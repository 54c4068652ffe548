import { serialize } from '../render/serialize.js';
import { write } from './patch.js';

const said = new WeakMap<Element, string>();

export type Say = typeof say;

/**
 * Renders into a live region, which templates leave empty. Does not render the same content again, so that it is not
 * announced twice.
 */
export function say(place: Element, template: unknown): void {
  const markup = serialize(template);
  if (markup === (said.get(place) ?? '')) return;
  write(place, template);
  said.set(place, markup);
}
