import { newTabChoices, type NewTab } from './context.js';

/** Level of a heading as a page sets it: a whole number from 1 to 6. `undefined` for anything else, which means the default. */
export function headingLevelOf(value: unknown): number | undefined {
  const isNumber = ['number', 'bigint'].includes(typeof value) || (typeof value === 'string' && value.trim());
  const level = isNumber ? Number(value) : 0;
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
}

/** Which links open in a new tab, as a page sets it. `undefined` for anything else, which means the default. */
export const newTabOf = (value: unknown): NewTab | undefined =>
  newTabChoices.find((choice) => choice === value);
