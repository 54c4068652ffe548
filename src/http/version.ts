/**
 * Version of the package, part of each `ETag`, since another version may render the same article differently. A test
 * compares it with `package.json`.
 */
export const version = '0.1.0';
