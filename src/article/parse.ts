import { isBytes, textOfBytes } from './bytes.js';
import { parseJson } from './json.js';
import { Memory, type Trust } from './parser/memory.js';
import type { Problem } from './problem.js';
import { foreignFormat } from './parser/foreign-format.js';
import { Reader } from './parser/parser.js';
import type { Article } from './types.js';

/** An article, and what was wrong with it. */
export interface ParsedArticle {
  /** The best article that can be shown. A required text that is missing is empty. */
  article: Article;
  /** Deviations from the format, in reading order; empty for a valid article. */
  problems: Problem[];
}

/** What has been returned, and need not be read again. */
const returned = new WeakSet<object>();

const isReturned = (input: unknown): input is ParsedArticle =>
  typeof input === 'object' && input !== null && returned.has(input);

/**
 * Makes an article of anything: the one door through which untrusted data enters. It never throws. What can be shown is
 * kept, what cannot is reported; addresses in what it returns are safe to use. A string is taken as JSON text, and so are bytes,
 * in UTF-8 or UTF-16.
 *
 * A result can be passed on wherever an article is taken, and is not parsed again.
 */
export function parseArticle(input: unknown): ParsedArticle {
  if (isReturned(input)) return input;
  const parsed = parsedBy(new Reader(), input);
  returned.add(parsed);
  return parsed;
}

/** An article, with what must be known of it to read one anew that is almost the same. */
export interface Reading extends ParsedArticle {
  memory: Memory;
  /** Whether something in it was taken to hold the same as before since it is the same object. */
  trustedObjects: boolean;
}

/**
 * As {@link parseArticle}, of an article that has been read before: its parts that have not changed are the same objects
 * again.
 *
 * @param trust Whether what is the same object as before is taken to hold the same still, or is compared to the last letter.
 */
export function readAgain(input: unknown, last?: Reading, trust: Trust = 'letters'): Reading {
  const memory = new Memory();
  const reader = new Reader(memory, last && { memory: last.memory, trust });
  const { article, problems } = isReturned(input) ? input : parsedBy(reader, input);
  return { article, problems, memory, trustedObjects: reader.trustedObjects };
}

function parsedBy(reader: Reader, input: unknown): ParsedArticle {
  const given = articleLike(input, reader);
  const article = reader.article(given.value) as unknown as Article;
  const format = foreignFormat(given.from);
  return { article, problems: format ? [foreign(format)] : reader.log.finish() };
}

const foreign = (format: string): Problem => ({
  path: '',
  code: 'foreign-format',
  message: `Looks like ${format}, which is no article JSON: \`article-elements/import\` makes an article of it. What could be read is shown.`,
});

/** What is read as an article, and the document that it comes from. */
interface Given {
  value: unknown;
  from?: unknown;
}

function articleLike(input: unknown, reader: Reader): Given {
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
  if (isArray(input)) {
    reader.log.report('not-an-article', 'A list instead of an article; shown as its body.');
    return { value: { sections: foreignFormat(input) ? input : [{ body: input }] }, from: input };
  }
  if (typeof input === 'object' && input !== null) return { value: input, from: input };
  reader.log.report('not-an-article', 'There is no article.');
  return { value: {} };
}

/** As `Array.isArray`, which throws on a revoked proxy. */
function isArray(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A part of an article, and what was wrong with it. */
export interface ParsedPart<Name extends keyof Article> {
  value: Article[Name] | undefined;
  problems: Problem[];
}

/** Makes one part of an article, such as its `highlights`, of anything, as {@link parseArticle} does with the whole. */
export function parsePart<Name extends keyof Article>(name: Name, input: unknown): ParsedPart<Name> {
  const reader = new Reader();
  const value = input === undefined || input === null ? undefined : reader.part(name, input);
  return { value: value as Article[Name] | undefined, problems: reader.log.finish() };
}
