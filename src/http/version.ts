/** Version of the package: another one may render the same article differently. A test compares it with `package.json`. */
export const version = '0.1.0';
