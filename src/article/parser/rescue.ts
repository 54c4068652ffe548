import { isoDay } from '../date.js';
import { limits } from '../limits.js';
import { blockTypeOf } from './aliases.js';
import { isObject, type Values } from './json.js';

/** A step of the way from the value in which words are looked for to a piece of them. */
interface Step {
  readonly from: Step | undefined;
  readonly step: string | number;
  readonly depth: number;
}

/** Steps in a path: what is deeper is reported at that depth. */
const deepest = 64;

/** Words that were found: a text, or a block of a known kind as it was given. */
export interface Piece {
  steps: (string | number)[];
  words: string | Values;
}

/** Objects in which words are looked for, and pieces that are found. */
const mostObjects = 1_000_000;

/** Names of fields whose texts are words, whatever they look like. */
const wordy =
  /^(?:alt|answers?|attribution|body|byline|caption|cells?|children|code|content|copy|description|headers?|heading|headline|html|labels?|message|name|options?|paragraphs?|question|quote|rendered|rows?|sub(?:title|heading)|summary|text|title|values?)$/i;

/** Names of fields whose texts are for programs. */
const technical =
  /^(?:[_@$].*|align\w*|class(?:es|name)?|colou?r|created\w*|direction|dir|format|hash|icon|id|key|kind|lang(?:uage)?|layout|locale|marks|mime\w*|mode|modified\w*|node_?[tT]ype|provider|ref|size|slug|status|style|theme|type|updated\w*|uuid|variant|version|.*(?:_i|I|_re|Re)[df]|.*[uU]r[il]|href|src(?:set)?|sha\d*)$/;

/** Addresses, and identifiers of letters and digits. */
const forPrograms =
  /^(?:[a-z][a-z\d+.-]*:\/\/\S*|(?:data|mailto|tel|urn|javascript):\S*|\/\S*|#\S*|\.\.?\/\S*|www\.\S+|(?=\S*\d)(?=\S*[a-z])[\w-]{8,})$/i;

/** Names of lists that hold runs of text and what stands between them. */
const inline = /^(?:children|content|nodes|spans|inlines)$/;

/**
 * Words in a value of any shape, in the order in which they stand there: what is shown of what the format does not know.
 *
 * @param keys Fields to look at; all, if not given.
 * @param isText Whether blocks are taken apart as all else is.
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
      // What throws has no words for us.
    }
  }
  return pieces.filter(({ words }) => typeof words !== 'string' || words.trim());
}

/** Words in a value of any shape; those of different parts are set apart by a blank line. */
export const wordsIn = (value: unknown): string =>
  piecesIn(value, undefined, true)
    .map(({ words }) => (words as string).trim())
    .join('\n\n');

export const hasWords = (value: unknown): boolean => wordsIn(value) !== '';

/** Whether an object may be of JSON: the window, elements and whatever else a page is made of have no words for us. */
const isData = (value: object): boolean =>
  Array.isArray(value) || /^\[object (?:Object|Module)\]$/.test(Object.prototype.toString.call(value));

function isWords(value: string | number, name: string): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && wordy.test(name);
  if (!value.trim() || technical.test(name)) return false;
  return wordy.test(name) || !(forPrograms.test(value.trim()) || isoDay(value));
}

type Entry = [string | number, unknown];

/** Fields of an object that are not for programs, in their order. A getter that throws hides its own field alone. */
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

/** Whether something is a run of text, as a span of Portable Text or a leaf of an editor's tree, and says nothing else. */
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

/** Whether something in place of a mark or a name has a text. */
const hasText = (mark: unknown): boolean => isObject(mark) && ('text' in mark || 'children' in mark);

const textOf = ({ text, value }: Values): string => (typeof text === 'string' ? text : (value as string));

/** The text of runs and of what stands between them, such as links around runs. */
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
