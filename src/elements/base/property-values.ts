import type { ComplexAttributeConverter, PropertyDeclaration } from '@lit/reactive-element';

/** Converts the value of a property; returns `undefined` if it is not usable. */
type Read = (value: unknown) => unknown;

/** Attribute converter that converts property values, too. */
export interface PropertyConverter extends ComplexAttributeConverter {
  read: Read;
}

/**
 * Returns the converter of a property: its own, or the one for its Lit `type`, text by default; none if the property
 * accepts anything.
 */
function readerOf({ type, attribute, converter }: PropertyDeclaration<unknown, unknown>): Read | undefined {
  const own = (converter as Partial<PropertyConverter> | undefined)?.read;
  if (own) return own;
  if (type === Boolean) return Boolean;
  if (type === Number) return numberOf;
  if (type === String || (!type && !converter && attribute !== false)) return textOf;
  return undefined;
}

/**
 * Wraps the accessors of a property so that it only takes values of its type. Values may come from JSON and be
 * anything; others are treated as not set.
 */
export function typed(
  accessors: PropertyDescriptor,
  options: PropertyDeclaration<unknown, unknown>,
): PropertyDescriptor {
  const read = readerOf(options);
  if (!read) return accessors;
  return {
    ...accessors,
    set(value: unknown) {
      accessors.set!.call(this, attempt(() => read(value)) ?? undefined);
    },
  };
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  // URLs may be `URL` objects, and names may be a list.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- What is said of other objects is none.
  const text = value === null || value === undefined ? undefined : String(value);
  return text?.startsWith('[object ') ? undefined : text;
}

/** Converter for names, in a string or a list. */
export const names: PropertyConverter = {
  read: (value) => (typeof value === 'string' || Array.isArray(value) ? textOf(value) : undefined),
};

function numberOf(value: unknown): number | undefined {
  const isNumber =
    ['number', 'bigint'].includes(typeof value) || (typeof value === 'string' && value.trim() !== '');
  const number = isNumber ? Number(value) : NaN;
  return Number.isNaN(number) ? undefined : number;
}
