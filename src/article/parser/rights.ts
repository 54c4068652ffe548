import type { FullField } from './compiled-schema.js';
import type { Values } from './json.js';

/** Strictest values, used for rights that are set and cannot be parsed. */
export const strictest: Values = {
  syndication: 0,
  status: 'withheld',
  embargoed: 'unknown',
  expires: 'unknown',
  robots: 'noindex',
  syndicate: false,
};

/** Strictest value of a field that could not be parsed, if the field is a right and is set. */
export function rightTaken({ oneOf }: FullField, source: Values, name: string): unknown {
  if (!Object.hasOwn(strictest, name)) return undefined;
  const isTerms = name === 'syndication';
  try {
    const value = source[name];
    const meant = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (oneOf?.includes(meant)) return meant;
    if (isTerms ? !mayBeTerms(meant) : isNothing(meant)) return undefined;
  } catch {
    // A value that throws counts as set.
  }
  return isTerms ? { attribution: '', status: 'withheld' } : strictest[name];
}

/** Whether a value is empty, as databases and forms write it. */
export const isNothing = (value: unknown): boolean => (value ?? false) === false || value === '';

/** Whether a value in place of terms may contain some, as text or in a list. */
const mayBeTerms = (value: unknown): boolean =>
  Array.isArray(value) ? value.flat(9).length > 0 : !!value && ['object', 'string'].includes(typeof value);

/** Merges two sets of terms into the stricter ones: the later embargo, the earlier expiry, the status that hides. */
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
