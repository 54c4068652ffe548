import { isBytes, textOfBytes } from './bytes.js';
import { parseJson } from './json.js';
import { limits } from './limits.js';
import type { Problem } from './problem.js';
import { isFailure } from './parser/document.js';
import { foreignFormat } from './parser/foreign-format.js';
import { isObject, type Values } from './parser/json.js';
import { ArticleParser } from './parser/parser.js';
import type { Article } from './types.js';

/** An article, and its problems. */
export interface ParsedArticle {
  /** The article, with everything that could be used. A required text that is missing is empty. */
  article: Article;
  /** Deviations from the format, in reading order; empty for a valid article. */
  problems: Problem[];
}

/** Results, which are not parsed again when they are passed as input. */
const returned = new WeakSet<object>();

const isReturned = (input: unknown): input is ParsedArticle =>
  typeof input === 'object' && input !== null && returned.has(input);

/**
 * Parses an article from any value. All untrusted data enters here. Never throws: keeps everything that can be
 * rendered, and reports the rest. URLs in the result are safe to use. A string is parsed as JSON text, as are bytes in
 * UTF-8 or UTF-16.
 *
 * A result can be passed wherever an article is accepted, and is not parsed again.
 */
export function parseArticle(input: unknown): ParsedArticle {
  if (isReturned(input)) return input;
  const parsed = parsedBy(new ArticleParser(), input);
  returned.add(parsed);
  return parsed;
}

/**
 * Like {@link parseArticle}, but reuses the results of sections, blocks and other fields that are the same objects as
 * in a previously parsed article. Changes in such an object are not noticed.
 */
export const parseCached = (input: unknown): ParsedArticle =>
  isReturned(input) ? input : parsedBy(new ArticleParser(true), input);

function parsedBy(reader: ArticleParser, input: unknown): ParsedArticle {
  const given = articleLike(input, reader);
  const article = reader.article(given.value, given.from) as unknown as Article;
  const format = reader.isDocument && foreignFormat(given.from);
  const problems = reader.log.finish();
  return { article, problems: format ? [foreign(format), ...reader.rightsProblems] : problems };
}

const foreign = (format: string): Problem => ({
  path: '',
  code: 'foreign-format',
  message: `Looks like ${format}, which is no article JSON: \`article-elements/import\` makes an article of it. What could be read is shown.`,
});

/** Value to parse as an article, and the document that contains it. */
interface Given {
  value: Values;
  from?: object;
}

function articleLike(input: unknown, reader: ArticleParser): Given {
  if (typeof input === 'string') {
    try {
      return articleLike(parseJson(input), reader);
    } catch {
      reader.log.report('not-an-article', 'Neither an article nor JSON; shown as plain text.');
      return { value: { sections: [{ body: input }] } };
    }
  }
  if (isBytes(input)) {
    try {
      return articleLike(textOfBytes(input), reader);
    } catch {
      reader.log.report('not-an-article', 'Bytes that are no UTF-8 text; they were left out.');
      return { value: {} };
    }
  }
  if (isArray(input)) return listLike(input, reader);
  if (typeof input === 'object' && input !== null) return { value: input as Values, from: input };
  reader.log.report('not-an-article', 'There is no article.');
  return { value: {} };
}

/** Whether a list contains an error of a service. Returns `false` for a list that throws. */
function holdsFailure(list: unknown[]): boolean {
  try {
    return list.slice(0, limits.listLength).some((item) => isObject(item) && isFailure(item));
  } catch {
    return false;
  }
}

function listLike(list: unknown[], reader: ArticleParser): Given {
  if (holdsFailure(list)) {
    reader.log.report('not-an-article', 'A list of errors instead of an article; nothing of it is shown.');
    return { value: {} };
  }
  reader.log.report('not-an-article', 'A list instead of an article; shown as its body.');
  return foreignFormat(list)
    ? { value: { sections: list }, from: list }
    : { value: { sections: [{ body: list }] } };
}

/** Like `Array.isArray`, which throws for a revoked proxy. */
function isArray(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A part of an article, and its problems. */
export interface ParsedPart<Name extends keyof Article> {
  value: Article[Name] | undefined;
  problems: Problem[];
}

/** Parses one part of an article, such as its `highlights`, from any value, like {@link parseArticle}. */
export function parsePart<Name extends keyof Article>(name: Name, input: unknown): ParsedPart<Name> {
  const reader = new ArticleParser();
  const value = input === undefined || input === null ? undefined : reader.part(name, input);
  return { value: value as Article[Name] | undefined, problems: reader.log.finish() };
}
