/**
 * Path with one character per byte, since file names need not be UTF-8. The functions of `node:path` handle its
 * separators and dots correctly.
 */
export type RawPath = string;

export const rawPath = (path: string): RawPath => Buffer.from(path).toString('latin1');

/** Path for the functions of `node:fs`. */
export const bytesOf = (path: RawPath): Buffer => Buffer.from(path, 'latin1');

/** Path for messages. */
export const nameOfPath = (path: RawPath): string => bytesOf(path).toString();
