import { serialize } from '../render/serialize.js';
import { write } from './patch.js';

const announced = new WeakMap<Element, string>();

export type Announce = typeof announce;

/**
 * Renders into a live region, which templates leave empty. Does not render the same content again, so that it is not
 * announced twice.
 */
export function announce(place: Element, template: unknown): void {
  const markup = serialize(template);
  if (markup === (announced.get(place) ?? '')) return;
  write(place, template);
  announced.set(place, markup);
}
