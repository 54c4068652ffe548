import type { Piece } from '../render/node.js';

/** Index of a node that did not exist before. */
export const none = -1;

/**
 * Matches nodes: returns, for each in `after`, its index in `before`, or `none`. Nodes match if they have the same key
 * or, between two matched ones, if their keys are derived from content that has changed.
 */
export function partnersOf(before: readonly Piece[], after: readonly Piece[]): number[] {
  const byKey = new Map<string, number[]>();
  for (let index = before.length - 1; index >= 0; index--) {
    const { key } = before[index]!;
    const same = byKey.get(key);
    if (same) same.push(index);
    else byKey.set(key, [index]);
  }
  const partners = after.map(({ key }) => byKey.get(key)?.pop() ?? none);
  const taken = new Set(partners);
  let next = 0;
  for (let index = 0; index < partners.length; index++) {
    const { kind } = after[index]!;
    if (partners[index] === none && kind && kind === before[next]?.kind && !taken.has(next))
      partners[index] = next;
    next = partners[index] === none ? next : partners[index]! + 1;
  }
  return partners;
}

/**
 * Positions of the longest increasing subsequence. Keeping these in place and moving all others needs the fewest moves.
 */
export function longestRun(numbers: readonly number[]): Set<number> {
  /** By length, the index of the lowest number that a sequence of that length can end with. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (number === none) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  }
  const run = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.add(index);
  return run;
}
