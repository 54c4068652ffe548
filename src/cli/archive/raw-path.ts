/**
 * A path with a character for each of its bytes, since names on a disk need not be UTF-8. What `node:path` does with
 * separators and dots is right for it, too.
 */
export type RawPath = string;

export const rawPath = (path: string): RawPath => Buffer.from(path).toString('latin1');

/** The path as the functions of `node:fs` take it. */
export const bytesOf = (path: RawPath): Buffer => Buffer.from(path, 'latin1');

/** The path as messages name it. */
export const nameOfPath = (path: RawPath): string => bytesOf(path).toString();
