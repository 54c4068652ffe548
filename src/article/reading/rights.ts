import type { Values } from './values.js';

/** What is made of rights that are not as the format says: what is `meant` where that is plain, or else the strictest. */
const taken: Record<string, (meant: unknown) => unknown> = {
  syndication: (meant) => (saysNothing(meant) ? undefined : { attribution: '', status: 'withheld' }),
  status: (meant) => (meant === 'usable' ? meant : 'withheld'),
  embargoed: () => 'unknown',
  expires: () => 'unknown',
  policy: (meant) => (meant === 'index' || meant === 'canonical' ? meant : 'noindex'),
  syndicate: () => false,
};

/** What a field is taken for that could not be read, if it is one of rights and something stands there. */
export function rightTaken(source: Values, name: string): unknown {
  if (!Object.hasOwn(taken, name)) return undefined;
  try {
    const value = source[name];
    const meant = typeof value === 'string' ? value.trim().toLowerCase() : value;
    return isNothing(meant) ? undefined : taken[name]!(meant);
  } catch {
    return taken[name]!(undefined);
  }
}

/** Whether there are no terms in what stands in their place: neither words, nor anything in a list. */
const saysNothing = (terms: unknown): boolean =>
  Array.isArray(terms) ? !terms.flat(9).length : typeof terms === 'number' || typeof terms === 'boolean';

/** What databases and forms write where nothing is said. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === false || value === '';
