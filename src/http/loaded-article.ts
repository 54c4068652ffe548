import { hasContent } from '../article/visibility.js';
import { withheldAt, type Withheld } from '../article/withheld.js';
import { isBytes, textOfBytes, type Bytes } from '../article/bytes.js';
import { parseJson } from '../article/json.js';
import { parseArticle, type ParsedArticle } from '../article/parse.js';
import type { LoadedArticle } from './article-handler.options.js';

/** An article that `load` gave, and why it may not be shown, if it may not. */
export interface ReadArticle {
  parsed: ParsedArticle;
  withheld: Withheld | undefined;
}

/** Returns the article that `load` gave, with its date and tag; `undefined` when there is none. */
export function holderOf(loaded: unknown): LoadedArticle | undefined {
  if (loaded === undefined || loaded === null) return undefined;
  return typeof loaded === 'object' && 'article' in loaded ? loaded : { article: loaded };
}

/**
 * Reads an article that `load` gave: an object, or JSON text of one, perhaps in bytes; `undefined` when it is null.
 *
 * @throws {TypeError} If it is anything else, which must not be shown: of what is no article, nobody knows the terms.
 */
export function readArticle(given: unknown, now: number): ReadArticle | undefined {
  const article = typeof given === 'string' || isBytes(given) ? valueOf(given) : given;
  if (article === undefined || article === null) return undefined;
  if (typeof article !== 'object' || Array.isArray(article))
    throw new TypeError(`\`load\` gave no article, but this: ${kindOf(article)}`);
  const parsed = parseArticle(article);
  const withheld = withheldAt(parsed.article, now);
  if (!withheld && !hasContent(parsed.article))
    throw new TypeError(`\`load\` gave no article, or one with nothing to show: ${kindOf(article)}`);
  return { parsed, withheld };
}

/** The value of JSON text, also of text in JSON. */
function valueOf(text: string | Bytes): unknown {
  try {
    let value: unknown = isBytes(text) ? textOfBytes(text) : text;
    while (typeof value === 'string') value = parseJson(value);
    return value;
  } catch {
    // The engine’s own message quotes the text.
    throw new TypeError('`load` gave a text that is no article in JSON');
  }
}

/** The name that the language has for a kind of value, such as `Uint8Array`. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
