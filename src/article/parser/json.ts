export type Values = Record<string, unknown>;

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Type of a value in the terms of JSON. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Returns the value of a field; `undefined` if reading it throws. */
export function fieldOf(source: object, name: string): unknown {
  try {
    return (source as Values)[name];
  } catch {
    return undefined;
  }
}
