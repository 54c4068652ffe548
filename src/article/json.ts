/** Wrappers of inline scripts: HTML comments and XML's CDATA, maybe inside a JavaScript comment. */
const wrapping = String.raw`(?:\/[/*][ >]?)?(?:<!--|-->|<!\[CDATA\[|<!\]\]>|\]\]>)(?:\/\/>?| ?\*\/)?`;

/** White space that JSON does not know, marks of byte order and direction, ends of files; U+FFFD is HTML's NUL. */
const blank = String.raw`[^\S \t\n\r]|[\0\x1a\x85\xad\u200b-\u200f\u202a-\u202e\u2060\ufffd]`;

/** An escape, a quotation mark, or what may be blank: no repetitions, so that no text takes longer than its length. */
const tokens = new RegExp(String.raw`\\[^]|"|${wrapping}|${blank}`, 'g');

/** JSON text of the same length, with blanks in place of what editors, systems and pages put around its values. */
export function blankedJson(text: string): string {
  let isString = false;
  return text.replace(tokens, (token) => {
    if (token === '"') isString = !isString;
    return isString || token === '"' || token[0] === '\\' ? token : ' '.repeat(token.length);
  });
}

/**
 * The value of JSON text, as it comes out of files and pages.
 *
 * @throws {SyntaxError} If it is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(blankedJson(text));
  }
}
