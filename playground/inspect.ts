import { parseArticle } from '../src/index.js';
import { JsonTextError, placeOf, readJson, type Place, type Range } from './json-text.js';

/** Something wrong with the text, and where. */
export interface Finding {
  severity: 'error' | 'warning';
  /** Kind of problem: a code of `parseArticle`, or `syntax`. */
  code: string;
  /** JSON Pointer; absent for what is not JSON. */
  path?: string;
  message: string;
  /** What to mark in the text. */
  range: Range;
  line: number;
  column: number;
}

/** What the text in the editor amounts to. */
export interface Inspection {
  /** The article as it stands there, unchecked; absent when the text is not JSON. */
  article?: { value: unknown };
  findings: Finding[];
}

/** Reads the text as article JSON and finds what is wrong with it, in the order in which it is reported. */
export function inspect(text: string): Inspection {
  try {
    const { value, places } = readJson(text);
    const findings = parseArticle(value).problems.map(({ path, code, message }): Finding => {
      const range = marked(text, placeOf(path, places), code);
      return { severity: 'warning', code, path, message, range, ...position(text, range.from) };
    });
    return { article: { value }, findings };
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const { message, offset } = error;
    const range = { from: offset, to: Math.min(offset + 1, text.length) };
    return {
      findings: [{ severity: 'error', code: 'syntax', message, range, ...position(text, offset) }],
    };
  }
}

/** A whole object underlined would drown what is wrong in it: its key or its bracket stands for it. */
function marked(text: string, place: Place | undefined, code: string): Range {
  if (!place) return { from: 0, to: 0 };
  const { value, key } = place;
  const isContainer = '{['.includes(text.charAt(value.from));
  if (key && (isContainer || code === 'unknown-field')) return key;
  return isContainer ? { from: value.from, to: value.from + 1 } : value;
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
