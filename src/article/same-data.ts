import { limits } from './limits.js';

type Values = Record<string, unknown>;

/** Number of objects compared so far: where parts are shared, each may occur in endlessly many places. */
let compared = 0;

/**
 * Whether two values contain the same plain data. A value that throws, is infinite or is not plain data equals only
 * itself.
 */
export function isSameData(one: unknown, other: unknown): boolean {
  compared = 0;
  try {
    return holdSame(one, other);
  } catch {
    return false;
  }
}

function holdSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || compared++ > limits.items) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) if (!holdSame(one[index], other[index])) return false;
    return true;
  }
  return isPlain(one) && isPlain(other) && haveSameFields(one as Values, other as Values);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

function haveSameFields(one: Values, other: Values): boolean {
  for (const name in one) if (!holdSame(one[name], other[name])) return false;
  for (const name in other) if (!(name in one)) return false;
  return true;
}
