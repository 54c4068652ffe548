import type { Piece } from '../render/node.js';

/** In place of the index of a piece that was not there before. */
export const none = -1;

/**
 * Indices of the pieces in `before` that become those in `after`, or `none`: those with the same key and, between two that have found
 * each other, those whose keys are made of content that has changed.
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

/** Where the longest ascending run in a list of numbers is: what stays there, while all others move, moves least. */
export function longestRun(numbers: readonly number[]): Set<number> {
  /** By length, the index of the lowest number that a run of that length can end with. */
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
