/** Wrappers of inline scripts: HTML comments and CDATA sections, optionally inside a JavaScript comment. */
const wrapping = String.raw`(?:\/[/*][ >]?)?(?:<!--|-->|<!\[CDATA\[|<!\]\]>|\]\]>)(?:\/\/>?| ?\*\/)?`;

/**
 * White space that JSON does not allow, byte order and direction marks, end-of-file characters; U+FFFD replaces NUL in
 * HTML.
 */
const blank = String.raw`[^\S \t\n\r]|[\0\x1a\x85\xad\u200b-\u200f\u202a-\u202e\u2060\ufffd]`;

/** An escape, a quotation mark, or text to blank. Has no repetitions, so that matching takes linear time. */
const tokens = new RegExp(String.raw`\\[^]|"|${wrapping}|${blank}`, 'g');

/**
 * Returns JSON text of the same length, with blanks in place of anything that editors, systems and pages add around its
 * values.
 */
export function blankedJson(text: string): string {
  let isString = false;
  return text.replace(tokens, (token) => {
    if (token === '"') isString = !isString;
    return isString || token === '"' || token[0] === '\\' ? token : ' '.repeat(token.length);
  });
}

/**
 * Parses JSON text as found in files and pages.
 *
 * @throws {SyntaxError} If the text is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(blankedJson(text));
  }
}
