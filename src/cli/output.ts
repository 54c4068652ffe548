/* eslint-disable no-restricted-syntax -- The rule against `write` is for pages. */

/** Writes the result. */
export const stdout = (text: string): void => void process.stdout.write(text);

/** Writes messages. */
export const stderr = (text: string): void => void process.stderr.write(text);
