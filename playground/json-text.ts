/** A stretch of text, in UTF-16 units from its start. */
export interface Range {
  from: number;
  to: number;
}

/** Where a value stands in JSON text, and the key in front of it. */
export interface Place {
  value: Range;
  key?: Range;
}

/** Where JSON text breaks its own rules, in words for its author. */
export class JsonTextError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** A parsed JSON text that still knows where each value came from; `places` goes by JSON Pointer. */
export interface JsonText {
  value: unknown;
  places: ReadonlyMap<string, Place>;
}

/** Reads JSON text. Throws a {@link JsonTextError}, which says more than the browsers' own and the same in each. */
export function readJson(text: string): JsonText {
  let value: unknown;
  let failure: Error | undefined;
  try {
    value = JSON.parse(text);
  } catch (error) {
    failure = error as Error;
  }
  const scanner = new Scanner(text);
  try {
    scanner.scan();
  } catch (error) {
    // What the browser takes is right, even if the scanner gave up on it (on very deep nesting, for one).
    if (failure) throw error instanceof JsonTextError ? error : new JsonTextError(failure.message, 0);
  }
  if (failure) throw new JsonTextError(failure.message, 0);
  return { value, places: scanner.places };
}

/** Where a JSON Pointer leads, or, if nothing is there, the nearest thing around it. */
export function placeOf(pointer: string, places: ReadonlyMap<string, Place>): Place | undefined {
  for (let path = pointer; path; path = path.slice(0, path.lastIndexOf('/'))) {
    const place = places.get(path);
    if (place) return place;
  }
  return places.get('');
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainCharacters = /[^"\\\p{Cc}]+|\x7f|[\x80-\x9f]/uy;
const word = /[\p{L}\p{N}_$.+-]+/uy;
const words = new Set(['true', 'false', 'null']);

class Scanner {
  readonly places = new Map<string, Place>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): void {
    this.#space();
    if (this.#at === this.#text.length) this.#fail('There is no JSON yet.');
    this.#value('', undefined);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('The JSON has ended, but more text follows.');
  }

  #next(): string {
    return this.#text.charAt(this.#at);
  }

  #fail(message: string, offset = this.#at): never {
    throw new JsonTextError(message, offset);
  }

  #space(): void {
    while (this.#next() && ' \t\n\r'.includes(this.#next())) this.#at++;
    if (/^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2))) this.#fail('JSON has no comments.');
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += taken.length;
    return taken;
  }

  #value(path: string, key: Range | undefined): void {
    const from = this.#at;
    const place: Place = { value: { from, to: from }, key };
    // Set first, so that the map is in the order of the text.
    this.places.set(path, place);
    if (this.#next() === '{') this.#object(path);
    else if (this.#next() === '[') this.#list(path);
    else if (this.#next() === '"') this.#string();
    else if (!this.#take(number)) this.#word();
    place.value.to = this.#at;
  }

  #word(): void {
    const from = this.#at;
    const taken = this.#take(word);
    if (words.has(taken)) return;
    if (this.#text.charAt(from) === "'") this.#fail('Text stands in double quotes: ".', from);
    if (!taken)
      this.#fail(this.#next() ? `A value is expected, not ${this.#next()}.` : 'The text ends too early.');
    this.#fail(`${taken.slice(0, 30)} is not a JSON value; text stands in double quotes.`, from);
  }

  #object(path: string): void {
    this.#items('}', () => {
      const from = this.#at;
      if (this.#next() !== '"')
        this.#fail(this.#next() ? 'A key in double quotes is expected.' : 'The } is missing.');
      const key = this.#string();
      const range = { from, to: this.#at };
      this.#space();
      if (this.#next() !== ':') this.#fail('A colon is expected behind the key.');
      this.#at++;
      this.#space();
      this.#value(`${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, range);
    });
  }

  #list(path: string): void {
    let index = 0;
    this.#items(']', () => this.#value(`${path}/${index++}`, undefined));
  }

  /** What stands between brackets, with commas in between. */
  #items(end: string, readItem: () => void): void {
    this.#at++;
    this.#space();
    if (this.#next() === end) {
      this.#at++;
      return;
    }
    for (;;) {
      readItem();
      this.#space();
      if (this.#next() === end) break;
      if (!this.#next()) this.#fail(`The text ends before ${end}.`);
      if (this.#next() !== ',') this.#fail(`A comma or ${end} is expected, not ${this.#next()}.`);
      const comma = this.#at++;
      this.#space();
      if (this.#next() === end) this.#fail(`No comma may stand before ${end}.`, comma);
    }
    this.#at++;
  }

  #string(): string {
    const from = this.#at++;
    for (;;) {
      if (this.#take(plainCharacters)) continue;
      if (this.#next() === '"') break;
      if (this.#next() === '\\') this.#escape();
      else if (!this.#next()) this.#fail('The text that begins here has no closing quote.', from);
      else if (this.#next() === '\n' || this.#next() === '\r') {
        this.#fail('A line ends inside the quotes: is the closing quote missing? A line break is \\n.');
      } else this.#fail('A control character inside text; a tab is written \\t.');
    }
    this.#at++;
    return JSON.parse(this.#text.slice(from, this.#at)) as string;
  }

  #escape(): void {
    const escape = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.#text.slice(this.#at, this.#at + 6));
    if (!escape)
      this.#fail(`${this.#text.slice(this.#at, this.#at + 2)} is not an escape; a backslash is \\\\.`);
    this.#at += escape[0].length;
  }
}
