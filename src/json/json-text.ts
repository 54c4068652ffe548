import { blankedJson, parseJson as parse } from '../article/json.js';
import { printParseErrorCode, visit } from 'jsonc-parser';

/** A stretch of a text in UTF-16 code units, and where it begins as editors count: from 1. */
export interface Stretch {
  from: number;
  to: number;
  line: number;
  column: number;
}

/** Where a value is, the name in front of it, and the values in it by name or index. */
export interface Place {
  value: Stretch;
  key?: Stretch;
  inside?: Map<string, Place>;
}

/** Fault in a text that should be JSON, and where it is. */
export class JsonSyntaxError extends Error {
  constructor(
    message: string,
    readonly at: Stretch,
  ) {
    super(message);
  }
}

/**
 * The value that JSON text stands for.
 *
 * @throws {JsonSyntaxError} If it stands for none.
 */
export function parseJson(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    // Each engine has other words, and not every one says where it stopped.
    const { document, error: known } = scan(blankedJson(text));
    throw known ?? new JsonSyntaxError((error as Error).message, document.value);
  }
}

/**
 * Finds values in JSON by their JSON Pointers. Of a pointer that leads to nothing, the nearest value that there is around
 * it is meant; of names that are there twice, the last, as `JSON.parse` has it.
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

/** Every value of a text, in a list of one, and the first error. */
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
    // JSON may be nested deeper than the parser's stack: what is known by then is around the rest.
  }
  return { document, error };
}

/** Returns what a message says of the text at the place of an error. */
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
      return `Expected nothing more, ${found}.`;
    case 'InvalidSymbol':
      return `Expected a value or text in double quotation marks, ${found}.`;
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'JSON has no comments.';
    case 'UnexpectedEndOfString':
      return 'This text has no closing quotation mark.';
    case 'UnexpectedEndOfNumber':
      return 'This number lacks its last digits.';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'There is no such escape in JSON. A backslash is `\\\\`.';
    case 'InvalidCharacter':
      return 'A control character in text must be written as an escape.';
    default:
      return `Expected a value, ${found}.`;
  }
}
