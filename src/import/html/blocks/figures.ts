import type { Block, Figure, Gallery, ImageSource } from '../../../article/types.js';
import { safeSrcset } from '../../../article/url.js';
import {
  attribute,
  elementsIn,
  find,
  findAll,
  firstAttribute,
  hasClass,
  isElement,
  lineOf,
  named,
  pixels,
  textOf,
  withClass,
} from '../nodes.js';
import { isPixel } from '../inline.js';
import type { HtmlReader } from '../reader.js';
import type { HtmlElement } from '../tree.js';
import { embedFigure } from './embeds.js';
import { quote } from './quotes.js';
import { plainOf } from './rich-text.js';
import { table } from './tables.js';

const isImage = named('img', 'amp-img');
const isCaption = (element: HtmlElement): boolean =>
  element.name === 'figcaption' ||
  hasClass(element, /^(?:wp-caption-text|gallery-caption|image-caption|caption|blocks-gallery-caption)$/);
const isCredit = (element: HtmlElement): boolean =>
  hasClass(element, /^(?:(?:[\w-]*[-_])?credits?|photo-?credit|image-credit|media-credit|copyright)$/) ||
  attribute(element, 'itemprop') === 'creditText';

/** A figure: an image, several, or something else with a caption. */
export function figure(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const caption = findAll(element, isCaption).at(-1);
  const content = elementsIn(element).filter((child) => child !== caption);
  const images = findAll(element, isImage).filter((candidate) => !isPixel(candidate));
  const inner = (...names: string[]): HtmlElement | undefined => find(element, named(...names));

  const embedded = embedFigure(element, caption, reader);
  if (embedded) return embedded;
  const tables = inner('table');
  if (tables) return table(tables, reader, caption && reader.blocksOf(caption.children));
  const quoted = content.find(({ name }) => name === 'blockquote');
  if (quoted && content.length === 1) return quote(quoted, reader, caption);
  const media = inner('video', 'audio');
  if (media) return withCaption(reader.blocksOf([media]), caption, reader);
  if (images.length > 1 && !otherText(element, caption)) return gallery(element, reader);
  const [only] = images;
  if (only && images.length === 1 && !otherText(element, caption))
    return imageWith(only, caption, element, reader);
  return undefined;
}

/** Whether there is text in a figure besides its caption and its images' words. */
const otherText = (element: HtmlElement, caption: HtmlElement | undefined): boolean =>
  element.children.some(
    (child) =>
      child !== caption &&
      (child.type === 'text'
        ? child.text.trim()
        : isElement(child) &&
          child.name !== 'noscript' &&
          !isCaption(child) &&
          !isCredit(child) &&
          !isImage(child) &&
          otherText(child, caption)),
  );

function withCaption(blocks: Block[], caption: HtmlElement | undefined, reader: HtmlReader): Block[] {
  const [block, ...others] = blocks;
  const words = caption ? captionOf(caption, reader) : {};
  return block ? [{ ...block, ...words }, ...others] : caption ? reader.blocksOf(caption.children) : [];
}

/** The caption, and the credit in it. */
function captionOf(caption: HtmlElement, reader: HtmlReader): Pick<Figure, 'caption' | 'creditText'> {
  const credit = find(caption, isCredit);
  if (credit) credit.parent!.children = credit.parent!.children.filter((child) => child !== credit);
  const words = reader.blocksOf(caption.children);
  const creditText = credit && lineOf(credit);
  return { ...(words.length && { caption: plainOf(words) }), ...(creditText && { creditText }) };
}

/** An image outside of any figure. */
export const image = (element: HtmlElement, reader: HtmlReader): Block[] =>
  imageWith(element, undefined, element, reader);

export function picture(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const own = find(element, isImage);
  return own && imageWith(own, undefined, element, reader);
}

function imageWith(
  own: HtmlElement,
  caption: HtmlElement | undefined,
  outer: HtmlElement,
  reader: HtmlReader,
): Block[] {
  const block = figureOf(own, outer, reader);
  const words = caption ? captionOf(caption, reader) : {};
  const credit = outer === own ? undefined : findAll(outer, isCredit)[0];
  if (block)
    return [
      reader.hold({ ...block, ...words, ...(credit && !words.creditText && { creditText: lineOf(credit) }) }),
    ];
  reader.lose(own, 'An image without an address that may be used.', attribute(own, 'alt') ?? '');
  return caption ? reader.blocksOf(caption.children) : [];
}

const lazy = [
  'data-lazy-src',
  'data-src',
  'data-original',
  'data-orig-file',
  'data-large-file',
  'nitro-lazy-src',
];

/** An image with its sizes, without caption; `undefined` if it has no address. */
export function figureOf(element: HtmlElement, outer: HtmlElement, reader: HtmlReader): Figure | undefined {
  const isPlaceholder = /^data:|(?:blank|placeholder|spacer|grey|1x1)\.(?:gif|png|svg)/i.test(
    attribute(element, 'src') ?? 'data:',
  );
  const names = isPlaceholder ? [...lazy, 'src'] : ['src', ...lazy];
  const srcset = srcsetOf(element, reader, 'data-lazy-srcset', 'data-srcset', 'srcset');
  const src = reader.address(element, 'image', ...names) ?? srcset?.split(/\s/)[0];
  if (!src) return undefined;
  const sizes = firstAttribute(element, 'data-sizes', 'sizes');
  const size = sizeOf(element, src);
  const layout = layoutOf(outer) ?? layoutOf(element);
  const link = linkAround(element, src, reader);
  const sources = sourcesOf(element, reader);
  return {
    _type: 'figure',
    src,
    ...(srcset && { srcset, ...(sizes && sizes !== 'auto' && { sizes }) }),
    ...(size as { width: number; height: number }),
    alt: element.attributes.alt?.trim() ?? '',
    ...(layout && { layout }),
    ...(link && { link }),
    ...(sources.length && { sources }),
  };
}

function srcsetOf(element: HtmlElement, reader: HtmlReader, ...names: string[]): string | undefined {
  const srcset = firstAttribute(element, ...names);
  return srcset && safeSrcset(srcset, reader.resolve);
}

/** The size in pixels: as told, or from the name of the file or its address, where image services write it. */
function sizeOf(element: HtmlElement, src: string): { width?: number; height?: number } {
  const width = pixels(attribute(element, 'width'));
  const height = pixels(attribute(element, 'height'));
  if (width && height) return { width, height };
  const own = attribute(element, 'data-orig-size') ?? '';
  const [, wide, high] =
    /^(\d+),(\d+)$/.exec(own) ??
    /-(\d{2,5})x(\d{2,5})\.\w+(?:$|\?)/.exec(src) ??
    /[?&](?:resize|fit)=(\d+)(?:,|%2C)(\d+)/i.exec(src) ??
    [];
  if (wide && high) return { width: Number(wide), height: Number(high) };
  return { ...(width && { width }), ...(height && { height }) };
}

function layoutOf(element: HtmlElement): Figure['layout'] | undefined {
  if (hasClass(element, /^(?:alignfull|full-?width|full-bleed)$/)) return 'full';
  if (hasClass(element, 'alignwide')) return 'wide';
  return hasClass(element, /^align(?:left|right)$/) || attribute(element, 'align') === 'left'
    ? 'aside'
    : undefined;
}

/** Where the link around an image leads, unless to the image itself. */
function linkAround(element: HtmlElement, src: string, reader: HtmlReader): string | undefined {
  for (let at = element.parent, level = 0; at && level < 4; at = at.parent, level++) {
    if (at.name !== 'a') continue;
    const link = reader.address(at, 'link', 'href');
    return link === src || /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(link ?? '') ? undefined : link;
  }
  return undefined;
}

function sourcesOf(element: HtmlElement, reader: HtmlReader): ImageSource[] {
  const outer = element.parent?.name === 'picture' ? element.parent : undefined;
  return (outer ? findAll(outer, named('source')) : []).flatMap((source) => {
    const srcset = srcsetOf(source, reader, 'data-srcset', 'srcset');
    const [media, type, sizes] = ['media', 'type', 'sizes'].map((name) => attribute(source, name));
    return srcset
      ? [{ srcset, ...(media && { media }), ...(type && { type }), ...(sizes && { sizes }) }]
      : [];
  });
}

/** Several images that belong together. */
export function gallery(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const images = findAll(element, isImage);
  if (!images.length) return undefined;
  const used = new Set<HtmlElement>();
  const counts = countsIn(images, element);
  const figures = images.flatMap((own) => {
    const item = itemAround(own, counts);
    const caption = item && findAll(item, isCaption)[0];
    if (caption) used.add(caption);
    const block = figureOf(own, item ?? own, reader);
    if (!block)
      reader.lose(own, 'An image without an address that may be used.', attribute(own, 'alt') ?? '');
    if (!block) return [];
    delete block.layout;
    return [{ ...block, ...(caption && captionOf(caption, reader)) }];
  });
  if (!figures.length) return undefined;
  const caption = findAll(element, isCaption).find((candidate) => !used.has(candidate));
  const isShow = hasClass(element, /slideshow|carousel|slider/);
  const block: Gallery = {
    _type: 'gallery',
    figures,
    ...(isShow && { layout: 'slideshow' as const }),
    ...(caption && captionOf(caption, reader)),
  };
  return [reader.hold(block), ...textAround(element, reader)];
}

/** How many images each element inside a gallery holds. */
function countsIn(images: HtmlElement[], outer: HtmlElement): Map<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  for (const own of images)
    for (let at = own.parent; at && at !== outer; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** The element inside a gallery that holds one image and its caption. */
function itemAround(own: HtmlElement, counts: Map<HtmlElement, number>): HtmlElement | undefined {
  let item: HtmlElement | undefined;
  for (let at = own.parent; at && counts.get(at) === 1; at = at.parent) item = at;
  return item;
}

/** Text in a gallery that is no caption of it or of its images. */
function textAround(element: HtmlElement, reader: HtmlReader): Block[] {
  return element.children.flatMap((child): Block[] => {
    if (!isElement(child)) return child.type === 'text' && child.text.trim() ? reader.blocksOf([child]) : [];
    if (isCaption(child) || child.name === 'noscript' || isImage(child)) return [];
    if (find(child, isImage)) return textAround(child, reader);
    const hasOwn = textOf(child).trim() && !find(child, withClass(/caption/));
    return hasOwn ? reader.blocksOf([child]) : [];
  });
}
