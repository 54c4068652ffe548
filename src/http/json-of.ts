import { isTooLarge } from '../article/fingerprint.js';
import { shapes } from '../article/schema.generated.js';
import type { Article } from '../article/types.js';

/** Names of the fields that hold objects of the format, in which others may be left out. */
const containers = new Set<string>(
  Object.values(shapes).flatMap(({ fields }) =>
    Object.entries(fields)
      .filter(([, field]) => 'of' in field || 'list' in field)
      .map(([name]) => name),
  ),
);

/** The deepest that fields are looked for one by one: more than any article of the format is. */
const deepest = 64;

/**
 * An article as JSON. Fields that the format does not know may hold anything: those that cannot be written, since they do not
 * end or throw, are left out.
 */
export function jsonOf(article: Article): string {
  return jsonOrNothing(article) ?? JSON.stringify(writable(article, new Set(), 0));
}

/** `undefined` for what throws, and for what JSON has no words for. */
function jsonOrNothing(value: unknown): string | undefined {
  try {
    return isTooLarge(value) ? undefined : JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** A value as it is, or a copy of what of it can be written. What is in `seen` has been copied, or is being so. */
function writable(value: unknown, seen: Set<object>, depth: number): unknown {
  if (jsonOrNothing(value) !== undefined) return value;
  if (typeof value !== 'object' || value === null || seen.has(value) || depth > deepest) return undefined;
  seen.add(value);
  try {
    if (Array.isArray(value)) return value.map((item) => writable(item, seen, depth + 1));
    return copyOf(value as Record<string, unknown>, seen, depth + 1);
  } catch {
    return undefined;
  }
}

function copyOf(value: Record<string, unknown>, seen: Set<object>, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const field = value[name];
    if (containers.has(name)) copy[name] = writable(field, seen, depth);
    else if (jsonOrNothing(field) !== undefined) copy[name] = field;
  }
  return copy;
}
