import { isoDay } from '../date.js';
import { limits } from '../limits.js';
import { blockTypeOf } from './aliases.js';
import { isObject, type Values } from './json.js';

/** A step on the path from a value to a text in it. */
interface Step {
  readonly from: Step | undefined;
  readonly step: string | number;
  readonly depth: number;
}

/** Maximum length of a path; deeper text is reported at that depth. */
const deepest = 64;

/** Text that was found: a string, or a block of a known type in its original form. */
export interface Piece {
  steps: (string | number)[];
  words: string | Values;
}

/** Maximum number of objects searched, and of texts found. */
const mostObjects = 1_000_000;

/** Names of fields whose strings are always text for readers. */
const wordy =
  /^(?:alt|answers?|attribution|body|byline|caption|cells?|children|code|content|copy|description|headers?|heading|headline|html|labels?|message|name|options?|paragraphs?|question|quote|rendered|rows?|sub(?:title|heading)|summary|text|title|values?)$/i;

/** Names of fields whose strings are for programs. */
const technical =
  /^(?:[_@$].*|align\w*|class(?:es|name)?|colou?r|created\w*|direction|dir|format|hash|icon|id|key|kind|lang(?:uage)?|layout|locale|marks|mime\w*|mode|modified\w*|node_?[tT]ype|provider|ref|size|slug|status|style|theme|type|updated\w*|uuid|variant|version|.*(?:_i|I|_re|Re)[df]|.*[uU]r[il]|href|src(?:set)?|sha\d*)$/;

/** URLs, and identifiers of letters and digits. */
const forPrograms =
  /^(?:[a-z][a-z\d+.-]*:\/\/\S*|(?:data|mailto|tel|urn|javascript):\S*|\/\S*|#\S*|\.\.?\/\S*|www\.\S+|(?=\S*\d)(?=\S*[a-z])[\w-]{8,})$/i;

/** Names of lists of spans and inline objects. */
const inline = /^(?:children|content|nodes|spans|inlines)$/;

/**
 * Finds the text in a value of any shape, in order. Used to render content that the format does not know.
 *
 * @param keys Fields to read. Default: all.
 * @param isText Whether to reduce known blocks to their text, too.
 */
export function piecesIn(value: unknown, keys?: readonly string[], isText = false): Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<unknown>();
  const pending: { value: unknown; at: Step | undefined; name: string }[] = [];
  const put = (list: [string | number, unknown][], at: Step | undefined, name?: string): void => {
    for (const [step, value] of list.reverse()) {
      const depth = (at?.depth ?? 0) + 1;
      pending.push({
        value,
        at: depth > deepest ? at : { from: at, step, depth },
        name: name ?? String(step),
      });
    }
  };
  const found = (words: string | Values, at: Step | undefined): void => {
    pieces.push({ steps: stepsTo(at), words });
  };
  put(keys && isData(value as object) ? entries(value, keys) : [], undefined);
  if (!keys) pending.push({ value, at: undefined, name: 'text' });
  while (pending.length && seen.size < mostObjects && pieces.length < mostObjects) {
    const { value, at, name } = pending.pop()!;
    if (typeof value === 'string' || typeof value === 'number') {
      if (isWords(value, name)) found(String(value), at);
      continue;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    try {
      if (!isData(value)) continue;
      if (Array.isArray(value)) {
        const text =
          inline.test(name) && value.slice(0, limits.listLength).some(isRun) ? textOfRuns(value) : undefined;
        if (text !== undefined) found(text, at);
        else put(items(value), at, name);
      } else if (!isText && at && blockTypeOf((value as Values)._type)) {
        found(value as Values, at);
      } else if (isRun(value)) {
        found(textOf(value), at);
      } else put(entries(value), at);
    } catch {
      // A value that throws has no text.
    }
  }
  return pieces.filter(({ words }) => typeof words !== 'string' || words.trim());
}

/** Text in a value of any shape; parts are separated by blank lines. */
export const wordsIn = (value: unknown): string =>
  piecesIn(value, undefined, true)
    .map(({ words }) => (words as string).trim())
    .join('\n\n');

export const hasWords = (value: unknown): boolean => wordsIn(value) !== '';

/** Whether an object may be JSON data. The window, elements and other objects of a page contain no text for readers. */
const isData = (value: object): boolean =>
  Array.isArray(value) || /^\[object (?:Object|Module)\]$/.test(Object.prototype.toString.call(value));

function isWords(value: string | number, name: string): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && wordy.test(name);
  if (!value.trim() || technical.test(name)) return false;
  return wordy.test(name) || !(forPrograms.test(value.trim()) || isoDay(value));
}

type Entry = [string | number, unknown];

/** Entries of an object that are not for programs, in order. A getter that throws hides only its own field. */
function entries(value: unknown, keys: readonly string[] = Object.keys(value as object)): Entry[] {
  return keys.flatMap((key): Entry[] => {
    try {
      const part = (value as Values)[key];
      return technical.test(key) && key !== 'marks' && !hasText(part) ? [] : [[key, part]];
    } catch {
      return [];
    }
  });
}

const items = (list: unknown[]): Entry[] =>
  list.slice(0, limits.listLength).map((item, index): Entry => [index, item]);

/**
 * Whether a value is a run of text, such as a span of Portable Text or a leaf of an editor's tree, without other
 * content.
 */
function isRun(value: unknown): value is Values {
  if (!isObject(value)) return false;
  const { _type, type = _type, nodeType = type, text, value: literal } = value;
  const words = typeof text === 'string' ? text : literal;
  if (typeof words !== 'string' || ![undefined, 'text', 'span'].includes(nodeType as string)) return false;
  return Object.entries(value).every(([key, part]) => {
    if (part === words) return true;
    if (key === 'marks' && Array.isArray(part) && part.some(hasText)) return false;
    return technical.test(key) || (typeof part !== 'string' && (nodeType || typeof part !== 'object'));
  });
}

/** Whether a value in place of a mark or a name has text. */
const hasText = (mark: unknown): boolean => isObject(mark) && ('text' in mark || 'children' in mark);

const textOf = ({ text, value }: Values): string => (typeof text === 'string' ? text : (value as string));

/** Text of runs and of objects among them, such as links around runs. */
const textOfRuns = (list: unknown[]): string =>
  items(list)
    .map(([, item]) => {
      if (typeof item === 'string') return item;
      return isRun(item)
        ? textOf(item)
        : piecesIn(item, undefined, true)
            .map(({ words }) => words as string)
            .join(' ');
    })
    .join('');

function stepsTo(at: Step | undefined): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let step = at; step; step = step.from) steps.push(step.step);
  return steps.reverse();
}
