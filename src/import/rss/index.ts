import { Parser } from 'htmlparser2';
import { ImportError } from '../import-error.js';
import type { ImportedArticle } from '../importer.js';
import { fromJsonFeed, type JsonFeedOptions } from '../json-feed/index.js';
import { isBytes, textOfBytes } from '../../article/bytes.js';
import { compact, type Values } from '../tree/values.js';

/** Longest feed that is read, in UTF-16 code units. */
const longest = 50_000_000;

/** Elements that begin an item. */
const items = /^(?:item|entry)$/;

/**
 * Makes an article of an item of an RSS or Atom feed: of `content:encoded` or `content`, and where there is none, of its summary.
 *
 * @throws {ImportError} If the source is no text, or has no such item.
 */
export function fromRss(source: unknown, options: JsonFeedOptions = {}): ImportedArticle {
  const xml = isBytes(source) ? textOfBytes(source) : source;
  if (typeof xml !== 'string' || xml.length > longest)
    throw new ImportError('A feed is a text, and this is none, or too long.');
  const feed = feedOf(xml);
  const { article, report } = fromJsonFeed(feed, options);
  return { article, report: { ...report, format: 'rss' } };
}

/** The same feed as a JSON Feed. */
function feedOf(xml: string): Values {
  const feed: Values = { items: [] };
  let into = feed;
  let words = '';
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (items.test(name))
          (feed.items as Values[]).push((into = { tags: [], authors: [], attachments: [] }));
        else element(into, name, attributes, open.at(-1));
        open.push(name);
        words = '';
      },
      ontext: (text) => void (words += text),
      onclosetag(name) {
        open.pop();
        if (items.test(name)) into = feed;
        else said(into, name, words.trim(), open.at(-1));
        words = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return feed;
}

/** Elements that say something by their attributes. */
function element(into: Values, name: string, attributes: Record<string, string>, parent?: string): void {
  const { href, rel = 'alternate', url, term, label, type } = attributes;
  if (name === 'link' && href && rel === 'alternate')
    into[parent === 'feed' ? 'home_page_url' : 'url'] ??= href;
  if (name === 'category' && term) (into.tags as string[] | undefined)?.push(label ?? term);
  if (name === 'enclosure' && url)
    (into.attachments as Values[] | undefined)?.push(
      compact({ url, mime_type: type, size_in_bytes: attributes.length }),
    );
  if (
    (name === 'media:content' || name === 'media:thumbnail') &&
    url &&
    /^image|^$/.test(attributes.medium ?? type ?? '')
  )
    into.image ??= url;
  if (attributes['xml:lang']) into.language ??= attributes['xml:lang'];
}

/** Elements that say something by their text. */
function said(into: Values, name: string, words: string, parent?: string): void {
  if (!words) return;
  const isItem = Array.isArray(into.tags);
  const authors = into.authors as Values[] | undefined;
  if (parent === 'image' || parent === 'source' || parent === 'media:group') return;
  if (name === 'title') into.title ??= words;
  else if (name === 'link') into[isItem ? 'url' : 'home_page_url'] ??= words;
  else if (name === 'guid' || name === 'id') into.id ??= words;
  else if (name === 'language' || name === 'dc:language') into.language ??= words;
  else if (!isItem) return;
  else if (name === 'content:encoded' || name === 'content') into.content_html = words;
  else if (name === 'description' || name === 'summary') summary(into, words);
  else if (name === 'pubDate' || name === 'published' || name === 'dc:date')
    into.date_published ??= isoDate(words);
  else if (name === 'updated') into.date_modified ??= isoDate(words);
  else if (name === 'dc:creator' || (name === 'name' && parent === 'author')) authors?.push({ name: words });
  else if (name === 'author') authors?.push({ name: /\(([^)]+)\)/.exec(words)?.[1] ?? words });
  else if (name === 'category') (into.tags as string[]).push(words);
}

/** A summary: plain text under the headline, or the only text that there is. */
function summary(into: Values, words: string): void {
  if (/<\w/.test(words)) into.content_html ??= words;
  else into.summary ??= words;
}

/** A date of RFC 822 as ISO 8601; others as they are. */
function isoDate(words: string): string {
  const time = /^\d{4}-/.test(words) ? NaN : Date.parse(words);
  return Number.isNaN(time) ? words : new Date(time).toISOString();
}
