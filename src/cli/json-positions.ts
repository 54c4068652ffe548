/** A place in a text, counted from 1 as editors do; a column is a UTF-16 code unit. */
export interface Position {
  line: number;
  column: number;
}

/** What is wrong with a text that should be JSON, and where. */
export class JsonSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: Position,
  ) {
    super(message);
  }
}

/** Where a value begins, and the values in it by key or index. */
interface Place {
  offset: number;
  inside?: Map<string, Place>;
}

/** A list or object that has not ended yet. */
interface Open {
  inside: Map<string, Place>;
  end: ']' | '}';
}

const space = /[ \t\n\r]*/y;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** What a message quotes of a text that is wrong. */
const word = /[\w.+-]{1,20}|./suy;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Finds values in JSON by their JSON Pointers. Of a pointer that leads to nothing, the nearest value that there is around
 * it is meant; of keys that are there twice, the last, as `JSON.parse` has it.
 *
 * @throws {JsonSyntaxError} If the text is not JSON.
 */
export function positionsIn(text: string): (pointer: string) => Position {
  const root = placesIn(text);
  const lines = lineStarts(text);
  return (pointer) => {
    let place = root;
    for (const step of pointer.split('/').slice(1)) {
      const next = place.inside?.get(step.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (!next) break;
      place = next;
    }
    return positionOf(place.offset, lines);
  };
}

/** Reads without recursion, since JSON may be nested deeper than the stack. */
function placesIn(text: string): Place {
  const open: Open[] = [];
  let offset = 0;

  const fail = (message: string, at = offset): never => {
    throw new JsonSyntaxError(message, positionOf(at, lineStarts(text)));
  };
  const unexpected = (expected: string): never => {
    word.lastIndex = offset;
    const found = word.exec(text)?.[0];
    return fail(`Expected ${expected}, ${found ? `found \`${found}\`` : 'but the text ends here'}.`);
  };
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const isThere = pattern.test(text);
    if (isThere) offset = pattern.lastIndex;
    return isThere;
  };
  const skipCharacter = (character: string): boolean => {
    const isThere = text[offset] === character;
    if (isThere) offset++;
    return isThere;
  };
  const skipString = (): void => {
    const start = offset++;
    while (!skipCharacter('"')) {
      if (offset >= text.length || text[offset] === '\n' || text[offset] === '\r')
        fail('This text has no closing quotation mark.', start);
      else if (text[offset]! < ' ') fail('A control character in text must be written as an escape.');
      else if (text[offset] !== '\\') offset++;
      else if (!skip(escape)) fail('There is no such escape.');
    }
  };
  /** Goes to the next value in `parent`, and answers with its key. */
  const nextKey = ({ inside, end }: Open): string => {
    skip(space);
    if (end === ']') return String(inside.size);
    const start = offset;
    if (text[offset] !== '"') unexpected('a name in double quotation marks');
    skipString();
    const name = JSON.parse(text.slice(start, offset)) as string;
    skip(space);
    if (!skipCharacter(':')) unexpected('a colon');
    skip(space);
    return name;
  };

  skip(space);
  const root: Place = { offset };
  let place = root;
  for (;;) {
    const first = text[offset];
    if (first === '{' || first === '[') {
      offset++;
      place.inside = new Map();
      open.push({ inside: place.inside, end: first === '{' ? '}' : ']' });
    } else if (first === '"') skipString();
    else if (!skip(scalar)) unexpected('a value');

    let isFirst = place.inside !== undefined;
    skip(space);
    while (open.length && skipCharacter(open.at(-1)!.end)) {
      open.pop();
      isFirst = false;
      skip(space);
    }
    const parent = open.at(-1);
    if (!parent) break;
    if (!isFirst && !skipCharacter(',')) unexpected(`a comma or \`${parent.end}\``);
    const key = nextKey(parent);
    place = { offset };
    parent.inside.set(key, place);
  }
  if (offset < text.length) unexpected('nothing more');
  return root;
}

const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
];

function positionOf(offset: number, lines: number[]): Position {
  let line = 1;
  for (let beyond = lines.length; line < beyond;) {
    const middle = (line + beyond + 1) >> 1;
    if (lines[middle - 1]! <= offset) line = middle;
    else beyond = middle - 1;
  }
  return { line, column: offset - lines[line - 1]! + 1 };
}
