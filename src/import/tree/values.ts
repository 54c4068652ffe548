import { isObject, type Values } from '../../article/parser/json.js';

export { isObject, type Values };

/** An object, or one without fields in place of anything else. */
export const object = (value: unknown): Values => (isObject(value) ? value : {});

/** A list, or an empty one in place of anything else. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The objects in a list. */
export const objects = (value: unknown): Values[] => list(value).filter(isObject);

/** A text that is not blank, or a number as text. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** A text or a number as text; empty for anything else. */
export const string = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The first of some values that is a text. */
export function firstText(...values: unknown[]): string | undefined {
  for (const value of values) {
    const found = text(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number, also as text such as `640` or `640px`. */
export function number(value: unknown): number | undefined {
  const found =
    typeof value === 'string' && /^\s*-?[\d.]+\s*(?:px)?\s*$/.test(value) ? parseFloat(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** A number above zero, such as a width. */
export function size(value: unknown): number | undefined {
  const found = number(value);
  return found !== undefined && found > 0 ? found : undefined;
}

/** The object without fields that say nothing. */
export function compact<Fields extends Values>(fields: Fields): Fields {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as Fields;
}
