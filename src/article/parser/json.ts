export type Values = Record<string, unknown>;

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value's kind in JSON's words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The value of a field; nothing where reading it throws. */
export function fieldOf(source: object, name: string): unknown {
  try {
    return (source as Values)[name];
  } catch {
    return undefined;
  }
}
