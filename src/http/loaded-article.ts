import { hasContent } from '../article/visibility.js';
import { withheldAt, type Withheld } from '../article/withheld.js';
import { isBytes, textOfBytes, type Bytes } from '../article/bytes.js';
import { parseJson } from '../article/json.js';
import { parseArticle, type ParsedArticle } from '../article/parse.js';
import type { LoadedArticle } from './article-handler.options.js';

/** Parsed result of `load`, and the reason why it is withheld, if it is. */
export interface ReadArticle {
  parsed: ParsedArticle;
  withheld: Withheld | undefined;
}

/** Returns the result of `load` with its validators; `undefined` if there is none. */
export function holderOf(loaded: unknown): LoadedArticle | undefined {
  if (loaded === undefined || loaded === null) return undefined;
  return typeof loaded === 'object' && 'article' in loaded ? loaded : { article: loaded };
}

/**
 * Parses the article of a `load` result: an object, or JSON as text or bytes; `undefined` for null.
 *
 * @throws {TypeError} If it is anything else: the terms of use of such a value are unknown, so it must not be shown.
 */
export function readArticle(given: unknown, now: number): ReadArticle | undefined {
  const article = typeof given === 'string' || isBytes(given) ? valueOf(given) : given;
  if (article === undefined || article === null) return undefined;
  if (typeof article !== 'object' || Array.isArray(article))
    throw new TypeError(
      `\`load\` returned a value of type ${kindOf(article)}. Return an article: an object, or JSON as text or bytes.`,
    );
  const parsed = parseArticle(article);
  const withheld = withheldAt(parsed.article, now);
  if (!withheld && !hasContent(parsed.article))
    throw new TypeError(
      `\`load\` returned an object of type ${kindOf(article)} that is not an article, or has no content.`,
    );
  return { parsed, withheld };
}

/** Parses JSON text, even if it is JSON-encoded twice. */
function valueOf(text: string | Bytes): unknown {
  try {
    let value: unknown = isBytes(text) ? textOfBytes(text) : text;
    while (typeof value === 'string') value = parseJson(value);
    return value;
  } catch {
    // The engine's own message would quote the text.
    throw new TypeError('`load` returned text that is not an article in JSON.');
  }
}

/** Returns the built-in type name of a value, such as `Uint8Array`. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
