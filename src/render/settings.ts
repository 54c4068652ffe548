import { newTabChoices, type NewTab } from './context.js';

/**
 * Validates a heading level set by a page: an integer from 1 to 6. Returns `undefined` for any other value, which means
 * the default.
 */
export function headingLevelOf(value: unknown): number | undefined {
  const isNumber = ['number', 'bigint'].includes(typeof value) || (typeof value === 'string' && value.trim());
  const level = isNumber ? Number(value) : 0;
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
}

/** Validates `new-tab` set by a page. Returns `undefined` for any other value, which means the default. */
export const newTabOf = (value: unknown): NewTab | undefined =>
  newTabChoices.find((choice) => choice === value);
