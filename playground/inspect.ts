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
  const positionOf = positions(text);
  try {
    const { value, places } = readJson(text);
    const findings = parseArticle(value).problems.map(({ path, code, message }): Finding => {
      const range = marked(text, placeOf(path, places), code);
      return { severity: 'warning', code, path, message, range, ...positionOf(range.from) };
    });
    return { article: { value }, findings };
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const { message, offset } = error;
    const range = { from: offset, to: Math.min(offset + 1, text.length) };
    return {
      findings: [{ severity: 'error', code: 'syntax', message, range, ...positionOf(offset) }],
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

/** Answers a function that says at which line and column an offset is, both from 1. */
function positions(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let line = 0;
    for (let beyond = starts.length; beyond - line > 1;) {
      const middle = (line + beyond) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else beyond = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
