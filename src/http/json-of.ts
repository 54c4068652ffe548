import { isTooLarge } from '../article/fingerprint.js';
import { shapes } from '../article/schema.generated.js';
import type { Article } from '../article/types.js';

/** Names of the fields with objects of the format, from which unknown fields can be removed. */
const containers = new Set<string>(
  Object.values(shapes).flatMap(({ fields }) =>
    Object.entries(fields)
      .filter(([, field]) => 'of' in field || 'list' in field)
      .map(([name]) => name),
  ),
);

/** Maximum depth for removing fields one by one: deeper than any article of the format. */
const deepest = 64;

/** Serializes an article to JSON. Unknown fields may hold anything; those that are circular or throw are left out. */
export function jsonOf(article: Article): string {
  return jsonOrNothing(article) ?? JSON.stringify(writable(article, new Set(), 0));
}

/** Returns `undefined` if serialization throws, or for values that JSON cannot express. */
function jsonOrNothing(value: unknown): string | undefined {
  try {
    return isTooLarge(value) ? undefined : JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/**
 * Returns a serializable value itself, or a copy of its serializable parts. `seen` holds the objects copied so far,
 * which breaks cycles.
 */
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
