import { parseArticle } from '../src/index.js';
import { JsonSyntaxError, parseJson, placesIn, type Place, type Stretch } from '../src/json/json-text.js';

/** Something wrong with the text, and where. */
export interface Finding {
  severity: 'error' | 'warning';
  /** Kind of problem: a code of `parseArticle`, or `syntax`. */
  code: string;
  /** JSON Pointer; absent for what is not JSON. */
  path?: string;
  message: string;
  /** What to mark in the text. */
  range: Stretch;
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
    const value = parseJson(text);
    const placeOf = placesIn(text);
    const findings = parseArticle(value).problems.map(({ path, code, message }): Finding => {
      return { severity: 'warning', code, path, message, range: marked(text, placeOf(path), code) };
    });
    return { article: { value }, findings };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { message, at } = error;
    const range = { ...at, to: Math.min(at.from + 1, text.length) };
    return { findings: [{ severity: 'error', code: 'syntax', message, range }] };
  }
}

/** A whole object underlined would drown what is wrong in it: its key or its bracket stands for it. */
function marked(text: string, { value, key }: Place, code: string): Stretch {
  const isContainer = '{['.includes(text.charAt(value.from));
  if (key && (isContainer || code === 'unknown-field')) return key;
  return isContainer ? { ...value, to: value.from + 1 } : value;
}
