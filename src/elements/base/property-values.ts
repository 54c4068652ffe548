import type { ComplexAttributeConverter, PropertyDeclaration } from '@lit/reactive-element';

/** Reads the value of a property; `undefined` for what cannot be taken. */
type Read = (value: unknown) => unknown;

/** A converter that reads what a property is set to as well. */
export interface PropertyConverter extends ComplexAttributeConverter {
  read: Read;
}

/** The reader of a property: its own, or that of the type that Lit is told, text by default; none where a property takes anything. */
function readerOf({ type, attribute, converter }: PropertyDeclaration<unknown, unknown>): Read | undefined {
  const own = (converter as Partial<PropertyConverter> | undefined)?.read;
  if (own) return own;
  if (type === Boolean) return Boolean;
  if (type === Number) return numberOf;
  if (type === String || (!type && !converter && attribute !== false)) return textOf;
  return undefined;
}

/**
 * A property's accessors that take values of its type only: what is set may have come out of JSON, and be anything. All else is
 * as if it were not set.
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
  // An address may be a `URL`, and names may stand in a list.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- What is said of other objects is none.
  const text = value === null || value === undefined ? undefined : String(value);
  return text?.startsWith('[object ') ? undefined : text;
}

/** Names, in a text or a list. */
export const names: PropertyConverter = {
  read: (value) => (typeof value === 'string' || Array.isArray(value) ? textOf(value) : undefined),
};

function numberOf(value: unknown): number | undefined {
  const isNumber =
    ['number', 'bigint'].includes(typeof value) || (typeof value === 'string' && value.trim() !== '');
  const number = isNumber ? Number(value) : NaN;
  return Number.isNaN(number) ? undefined : number;
}
