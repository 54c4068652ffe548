import { limits } from '../limits.js';
import type { Cost } from './budget.js';

/** What is known of a value that has been read. */
interface Known {
  /** What it was made of. */
  given: unknown;
  /** What it takes, if it was read without problems: read again, the same data would give the same. */
  cost?: Cost;
  /** What is known of values inside it. */
  inside?: Memory;
}

/** Whether what is the same object as before is taken to hold the same still, or is compared to the last letter. */
export type Trust = 'objects' | 'letters';

/** What has been read, and what it was made of. */
export class Memory {
  readonly #known = new Map<unknown, Known>();

  remember(value: unknown, known: Known): void {
    if (isObject(value)) this.#known.set(value, known);
  }

  /** What is known of `former`, if `given` is the same data as it was made of, and it was read without problems. */
  recall(given: unknown, former: unknown, trust: Trust): (Known & { cost: Cost }) | undefined {
    const known = this.#known.get(former);
    if (!known?.cost) return undefined;
    const isTrusted = trust === 'objects' && known.given === given;
    return isTrusted || isSame(given, former) ? (known as Known & { cost: Cost }) : undefined;
  }

  /** What is known of values inside `former`. */
  inside(former: unknown): Memory | undefined {
    return this.#known.get(former)?.inside;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Objects that have been compared: in what shares its parts, each may stand in endlessly many places. */
let compared = 0;

/** Whether two values hold the same data, to the last letter. What throws or does not end is not the same as anything. */
export function isSame(one: unknown, other: unknown): boolean {
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
  return !Array.isArray(other) && haveSameFields(one as Fields, other as Fields);
}

type Fields = Record<string, unknown>;

function haveSameFields(one: Fields, other: Fields): boolean {
  for (const name in one) if (!holdSame(one[name], other[name])) return false;
  for (const name in other) if (!(name in one)) return false;
  return true;
}
