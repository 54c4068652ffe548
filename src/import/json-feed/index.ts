import { ImportError } from '../import-error.js';
import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { figureOf, isVideoFile } from '../tree/blocks.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { paragraph, plain } from '../tree/spans.js';
import { compact, firstText, list, object, objects, text, type Values } from '../tree/values.js';

/** Options of {@link fromJsonFeed}. */
export interface JsonFeedOptions extends ImportOptions {
  /** Which item of a feed: its `id`, or its number from `0`. Default: the first. */
  item?: string | number;
}

/** Fields that readers do not see; `content_text` says again what stands in `content_html`. */
const hidden = /^(?:mime_type|size_in_bytes|duration_in_seconds|date_\w+|avatar|external_url|hubs|expired)$/;

/**
 * Makes an article of an item of a JSON Feed, or of one item of a whole feed.
 *
 * @throws {ImportError} If the source is no JSON, or the feed has no such item.
 */
export function fromJsonFeed(source: unknown, options: JsonFeedOptions = {}): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const feed = object(read.root);
  const isFeed = Array.isArray(feed.items);
  const item = isFeed ? itemOf(objects(feed.items), options.item) : feed;
  if (!item) throw new ImportError('The feed has no such item.');
  const url = firstText(item.url, item.external_url);
  const html = new Html(read, log, url ?? options.defaults?.url);
  const hasMarkup = text(item.content_html) !== undefined;
  const { blocks, fields } = hasMarkup
    ? html.body(item, 'content_html')
    : { blocks: paragraphsOf(item.content_text), fields: {} };
  if (!hasMarkup) log.hold(blocks.length);
  return finishJsonImport({
    format: 'json-feed',
    source: read,
    root: hasMarkup ? { ...item, content_text: undefined } : item,
    log,
    draft: { ...fields, ...fieldsOf(item, isFeed ? feed : {}) },
    body: [...blocks, ...attachmentsOf(item, blocks)],
    fields: { hidden, html: /^content_html$/ },
    options,
  });
}

const itemOf = (items: Values[], which: string | number = 0): Values | undefined =>
  typeof which === 'number' ? items[which] : items.find(({ id, url }) => id === which || url === which);

const paragraphsOf = (words: unknown): Values[] =>
  (text(words) ?? '').split(/\n\s*\n/).flatMap((part) => paragraph(plain(part)));

function fieldsOf(item: Values, feed: Values): Values {
  const people = [item.authors, item.author && [item.author], feed.authors, feed.author && [feed.author]]
    .map(objects)
    .find((all) => all.length);
  const image = figureOf({ src: firstText(item.banner_image, item.image) });
  return {
    id: firstText(item.id),
    url: firstText(item.url, item.external_url),
    headline: text(item.title),
    description: text(item.summary),
    inLanguage: firstText(item.language, feed.language),
    datePublished: text(item.date_published),
    dateModified: text(item.date_modified),
    author: objects(people).flatMap(({ name, url, avatar }) =>
      text(name) ? [compact({ name, url: text(url), image: text(avatar) })] : [],
    ),
    publisher: text(feed.title)
      ? compact({ name: feed.title, url: text(feed.home_page_url), logo: text(feed.icon) })
      : undefined,
    image,
    keywords: list(item.tags).flatMap((name) => (text(name) ? [{ name }] : [])),
  };
}

/** Files beside the text that it does not show: sounds, videos, and others to download. */
function attachmentsOf(item: Values, blocks: Values[]): Values[] {
  const shown = JSON.stringify(blocks);
  return objects(item.attachments).flatMap(
    ({ url, mime_type, title, size_in_bytes, duration_in_seconds }): Values[] => {
      const address = text(url);
      if (!address || shown.includes(JSON.stringify(address))) return [];
      const type = String(mime_type);
      const duration = firstText(duration_in_seconds);
      if (type.startsWith('audio/'))
        return [compact({ _type: 'audio', src: address, title: text(title), duration })];
      if (type.startsWith('video/') || isVideoFile(address))
        return [compact({ _type: 'video', src: address, title: text(title), duration })];
      const figure = type.startsWith('image/') && figureOf({ src: address, alt: title });
      return [
        figure ||
          compact({
            _type: 'file',
            url: address,
            name: text(title) ?? address.split('/').at(-1),
            encodingFormat: text(mime_type),
            contentSize: firstText(size_in_bytes),
          }),
      ];
    },
  );
}
