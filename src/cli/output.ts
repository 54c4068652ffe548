/* eslint-disable no-restricted-syntax -- The rule against `write` is for pages. */

/** Writes what was asked for. */
export const stdout = (text: string): void => void process.stdout.write(text);

/** Writes what is to be said about it. */
export const stderr = (text: string): void => void process.stderr.write(text);
