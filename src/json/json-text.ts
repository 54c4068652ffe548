import { blankedJson, parseJson as parse } from '../article/json.js';
import { printParseErrorCode, visit } from 'jsonc-parser';

/** Range of a text in UTF-16 code units, with its line and column, counted from 1 as in editors. */
export interface Stretch {
  from: number;
  to: number;
  line: number;
  column: number;
}

/** Position of a value, its key, and the values in it by name or index. */
export interface Place {
  value: Stretch;
  key?: Stretch;
  inside?: Map<string, Place>;
}

/** Syntax error in JSON, with its position. */
export class JsonSyntaxError extends Error {
  constructor(
    message: string,
    readonly at: Stretch,
  ) {
    super(message);
  }
}

/**
 * Parses JSON text.
 *
 * @throws {JsonSyntaxError} If the text is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    // Messages differ between engines, and not all contain the position.
    const { document, error: known } = scan(blankedJson(text));
    throw known ?? new JsonSyntaxError((error as Error).message, document.value);
  }
}

/**
 * Finds values in JSON by their JSON Pointers. A pointer without a value resolves to the nearest ancestor; a duplicate
 * key to the last one, as in `JSON.parse`.
 */
export function placesIn(text: string): (pointer: string) => Place {
  const { document } = scan(blankedJson(text));
  return (pointer) => {
    let place = document.inside?.get('0') ?? document;
    for (const step of pointer.split('/').slice(1)) {
      const next = place.inside?.get(step.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (!next) break;
      place = next;
    }
    return place;
  };
}

type At = [offset: number, length: number, line: number, column: number];

const stretch = (...[from, length, line, column]: At): Stretch => ({
  from,
  to: from + length,
  line: line + 1,
  column: column + 1,
});

/** Scans a text for all values, and its first error. */
function scan(text: string): { document: Place; error?: JsonSyntaxError } {
  const document: Place = { value: stretch(0, 0, 0, 0), inside: new Map() };
  const open = [document];
  let name: string | undefined;
  let key: Stretch | undefined;
  let error: JsonSyntaxError | undefined;

  const add = (at: At, inside?: Map<string, Place>): Place => {
    const siblings = open.at(-1)!.inside!;
    const place = { value: stretch(...at), key, inside };
    siblings.set(name ?? String(siblings.size), place);
    name = key = undefined;
    return place;
  };
  const begin = (...at: At): void => void open.push(add(at, new Map()));
  const end = (offset: number, length: number): void => void (open.pop()!.value.to = offset + length);

  try {
    visit(
      text,
      {
        onObjectBegin: begin,
        onArrayBegin: begin,
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty(property, ...[offset, length, line, column]) {
          name = property;
          key = stretch(offset, length, line, column);
        },
        onLiteralValue: (_, offset, length, line, column) => void add([offset, length, line, column]),
        onError(code, ...at) {
          const bracket = text[open.at(-1)!.value.from] === '{' ? '}' : ']';
          error ??= new JsonSyntaxError(
            message(printParseErrorCode(code), quoted(text, at), bracket),
            stretch(...at),
          );
        },
      },
      { disallowComments: true },
    );
  } catch {
    // JSON may be nested deeper than the parser's stack; the values found so far contain the rest.
  }
  return { document, error };
}

/** Quotes the text at the position of an error. */
const quoted = (text: string, [offset, length]: At): string =>
  length ? `found \`${text.slice(offset, offset + Math.min(length, 20))}\`` : 'but the text ends here';

function message(code: ReturnType<typeof printParseErrorCode>, found: string, bracket: string): string {
  switch (code) {
    case 'PropertyNameExpected':
      return `Expected a name in double quotation marks, ${found}.`;
    case 'ColonExpected':
      return `Expected a colon, ${found}.`;
    case 'CommaExpected':
      return `Expected a comma or \`${bracket}\`, ${found}.`;
    case 'CloseBraceExpected':
      return `Expected \`}\`, ${found}.`;
    case 'CloseBracketExpected':
      return `Expected \`]\`, ${found}.`;
    case 'EndOfFileExpected':
      return `Expected the end of the file, ${found}.`;
    case 'InvalidSymbol':
      return `Expected a value or a string in double quotation marks, ${found}.`;
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'JSON cannot contain comments.';
    case 'UnexpectedEndOfString':
      return 'This string has no closing quotation mark.';
    case 'UnexpectedEndOfNumber':
      return 'This number is incomplete.';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'JSON has no such escape. Write a backslash as `\\\\`.';
    case 'InvalidCharacter':
      return 'Control characters in strings must be escaped.';
    default:
      return `Expected a value, ${found}.`;
  }
}
