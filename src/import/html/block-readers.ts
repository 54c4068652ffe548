import type { Block } from '../../article/types.js';
import { hasClass } from './nodes.js';
import type { HtmlReader } from './reader.js';
import type { HtmlElement } from './tree.js';
import { button, file } from './blocks/actions.js';
import { aside, callout, details, faq } from './blocks/boxes.js';
import { audio, embedObject, iframe, noscript, socialPost, video } from './blocks/embeds.js';
import { figure, gallery, image, picture } from './blocks/figures.js';
import { definitionList, list } from './blocks/lists.js';
import { mathOf } from './blocks/math.js';
import { listing, pullQuote, quote, verse } from './blocks/quotes.js';
import { table } from './blocks/tables.js';
import { divider, heading, paragraph, spacer } from './blocks/text.js';

/** Reads an element as blocks; `undefined` leaves it to others, in the end to its children. */
type Read = (element: HtmlElement, reader: HtmlReader) => Block[] | undefined;

const byName: Record<string, Read> = {
  'amp-img': image,
  aside,
  audio,
  blockquote: quote,
  details,
  dl: definitionList,
  embed: embedObject,
  figure,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: divider,
  iframe,
  img: image,
  math: (element, reader) => [reader.hold(mathOf(element))],
  noscript,
  object: embedObject,
  ol: list,
  p: paragraph,
  picture,
  pre: listing,
  table,
  ul: list,
  menu: list,
  video,
};

/** Elements that classes of WordPress, its plugins and common services name. */
const byClass: [classes: RegExp, read: Read][] = [
  [/^(?:wp-block-gallery|gallery|tiled-gallery|wp-block-jetpack-(?:slideshow|tiled-gallery))$/, gallery],
  [/^wp-block-button$/, button],
  [/^wp-block-file$/, file],
  [/^(?:wp-block-pullquote|pull-?quote)$/, pullQuote],
  [/^wp-block-verse$/, verse],
  [/^wp-block-spacer$/, spacer],
  [/^wp-caption$/, figure],
  [/^(?:schema-faq|rank-math-faq|rank-math-list|wp-block-yoast-faq-block)$/, faq],
  [
    /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-(?:post|video)|reddit-(?:embed-bq|card)|wp-embedded-content|text-post-media)$/,
    socialPost,
  ],
  [/^(?:callout|admonition|notice|alert|info-?box|note|tip|warning)(?:-\w+)?$/, callout],
];

/** Reader of elements that are more than their children. */
export interface BlockReader {
  /** Whether it reads what would be left out elsewhere. */
  isTrusted: boolean;
  read: Read;
}

export function blockReaders(element: HtmlElement): BlockReader | undefined {
  const special = byClass.filter(([classes]) => hasClass(element, classes)).map(([, read]) => read);
  const own = Object.hasOwn(byName, element.name) ? byName[element.name] : undefined;
  const all = own ? [...special, own] : special;
  if (!all.length) return undefined;
  return { isTrusted: special.length > 0, read: (given, reader) => firstOf(all, given, reader) };
}

function firstOf(reads: Read[], element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  for (const read of reads) {
    const found = read(element, reader);
    if (found) return found;
  }
  return undefined;
}
