import type { FullField } from './compiled-schema.js';
import type { Values } from './json.js';

/** Values of rights that are there and cannot be understood: the strictest. */
export const strictest: Values = {
  syndication: 0,
  status: 'withheld',
  embargoed: 'unknown',
  expires: 'unknown',
  robots: 'noindex',
  syndicate: false,
};

/** Value of a field that could not be read, if the field is a right and says something. */
export function rightTaken({ oneOf }: FullField, source: Values, name: string): unknown {
  if (!Object.hasOwn(strictest, name)) return undefined;
  const isTerms = name === 'syndication';
  try {
    const value = source[name];
    const meant = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (oneOf?.includes(meant)) return meant;
    if (isTerms ? !mayBeTerms(meant) : isNothing(meant)) return undefined;
  } catch {
    // What throws says something, too.
  }
  return isTerms ? { attribution: '', status: 'withheld' } : strictest[name];
}

/** Values that databases and forms write into empty fields. */
export const isNothing = (value: unknown): boolean => (value ?? false) === false || value === '';

/** Tells whether a value in the place of terms may hold some: as text, or in a list. */
const mayBeTerms = (value: unknown): boolean =>
  Array.isArray(value) ? value.flat(9).length > 0 : !!value && ['object', 'string'].includes(typeof value);

/** The terms of which each holds as its stricter value of two: the later embargo, the earlier end, the status that hides. */
export function strictestOf(some: Values | undefined, others: Values): Values {
  const terms: Values = { attribution: '', ...some };
  for (const [name, value] of Object.entries(others)) {
    const known = terms[name];
    if (known === undefined || isStricter(name, value, known)) terms[name] = value;
  }
  return terms;
}

function isStricter(name: string, value: unknown, known: unknown): boolean {
  if (name === 'status') return known === 'usable';
  const [time, knownTime] = [Date.parse(String(value)), Date.parse(String(known))];
  if (Number.isNaN(knownTime)) return false;
  return Number.isNaN(time) || (name === 'embargoed' ? time > knownTime : time < knownTime);
}
