import { isBytes, textOfBytes } from '../../article/bytes.js';
import { parseJson } from '../../article/json.js';
import { wordsIn } from '../../article/parser/rescue.js';
import { ImportError } from '../import-error.js';
import type { ImportLog } from '../report.js';

/** Lists and objects inside one another. */
const deepest = 250;

/** Lists and objects in a source: more than an article may have entries. */
const mostValues = 500_000;

/** Where a list or object stands: in another, under a name or number. */
interface Place {
  parent: object | undefined;
  step: string | number;
}

/**
 * A source as plain data: a tree without cycles, getters and prototypes, of bounded depth and size, so that importers may walk it
 * freely. Each list and object of it knows its place.
 */
export class Source {
  readonly root: unknown;
  readonly #places = new WeakMap<object, Place>();
  readonly #log: ImportLog;
  readonly #tooDeep = new Set<unknown>();
  readonly #tooMany = new Set<unknown>();
  #values = 0;

  /** @throws {ImportError} If text or bytes are no JSON. */
  constructor(given: unknown, log: ImportLog) {
    this.#log = log;
    this.root = this.#copy(valueOf(given), undefined, '', new Set());
    this.#report(this.#tooDeep, `More than ${deepest} lists and objects inside one another.`);
    this.#report(this.#tooMany, `More than ${mostValues} lists and objects.`);
  }

  /** The JSON Pointer of a list or object of the source, or of a field in it. */
  pointer(node: object, ...fields: (string | number)[]): string {
    const steps = [...fields].reverse();
    for (let place = this.#places.get(node); place?.parent; place = this.#places.get(place.parent)) {
      steps.push(place.step);
    }
    return steps
      .reverse()
      .map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`)
      .join('');
  }

  #copy(value: unknown, parent: object | undefined, step: string | number, around: Set<object>): unknown {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
    if (this.#values++ > mostValues) return void this.#tooMany.add(value);
    if (around.size > deepest) return void this.#tooDeep.add(value);
    if (around.has(value)) return undefined;
    around.add(value);
    try {
      if (Object.prototype.toString.call(value) === '[object Date]') return new Date(value as Date).toJSON();
      const copy: object = Array.isArray(value) ? [] : {};
      this.#places.set(copy, { parent, step });
      for (const [key, part] of fieldsOf(value)) {
        (copy as Record<string | number, unknown>)[key] = this.#copy(part, copy, key, around);
      }
      return copy;
    } catch {
      return undefined;
    } finally {
      around.delete(value);
    }
  }

  #report(dropped: Set<unknown>, reason: string): void {
    if (dropped.size)
      this.#log.lose({
        path: '',
        kind: 'value',
        reason,
        text: wordsIn(Object.fromEntries([...dropped].entries())),
      });
  }
}

/** Entries of a list, or fields of an object without those that throw. */
function* fieldsOf(value: object): Iterable<[string | number, unknown]> {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) yield [index, value[index]];
    return;
  }
  for (const key of Object.keys(value)) {
    if (key === '__proto__') continue;
    try {
      yield [key, (value as Record<string, unknown>)[key]];
    } catch {
      // A getter that throws hides its own field alone.
    }
  }
}

function valueOf(given: unknown): unknown {
  try {
    if (isBytes(given)) return valueOf(textOfBytes(given));
    return typeof given === 'string' ? parseJson(given) : given;
  } catch (cause) {
    throw new ImportError('The source is no JSON.', { cause });
  }
}
