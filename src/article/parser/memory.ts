import { limits } from '../limits.js';
import type { Cost } from './budget.js';

/** A parsed value, its input and its cost. */
export interface Known extends Cost {
  /** Input that it was made of. */
  given: unknown;
  value: unknown;
  /** Whether it was read without problems: read again, the same data would give the same. */
  isSound: boolean;
  /** Known blocks of a section. */
  inside: Known[] | undefined;
  /** Number of the last reading that has it. */
  takenBy: number;
}

/** Whether what is the same object as before is taken to hold the same still, or is compared to the last letter. */
export type Trust = 'objects' | 'letters';

/** Parsed values of an article, for parsing its next version. */
export class Memory {
  readonly fields = new Map<string, Known>();
  readonly sections: Known[] = [];
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

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
