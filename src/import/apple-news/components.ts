import { embedOf, figureOf, isVideoFile, richText, tableOf } from '../tree/blocks.js';
import type { Html } from '../tree/html.js';
import { paragraph, type Mark, type Piece } from '../tree/spans.js';
import type { BlockRule, Dialect } from '../tree/tree.js';
import { compact, firstText, isObject, number, object, objects, text, type Values } from '../tree/values.js';
import { piecesOfMarkdown } from './markdown.js';

/** Kinds of components of Apple News Format. */
export function appleNewsComponents(html: Html, urlOf?: (url: string) => string | undefined): Dialect {
  const address = (url: unknown): string | undefined => {
    const given = text(url);
    if (!given || !urlOf) return given;
    try {
      return urlOf(given) ?? given;
    } catch {
      return given;
    }
  };

  /** Paragraphs of a component's text: plain with links over ranges, HTML, or Apple's Markdown. */
  const paragraphs = (node: Values, fields: Values = {}): Values[] => {
    if (node.format === 'html')
      return html.blocks(node, 'text').map((block) => (fields.style ? { ...block, ...fields } : block));
    const words = text(node.text) ?? '';
    if (node.format === 'markdown') return piecesOfMarkdown(words, fields);
    return words.split(/(\n{2,})/).reduce<{ blocks: Values[]; at: number }>(
      ({ blocks, at }, part) => {
        const made = /^\n+$/.test(part) ? [] : paragraph(ranged(part, at, objects(node.additions)), fields);
        return { blocks: [...blocks, ...made], at: at + part.length };
      },
      { blocks: [], at: 0 },
    ).blocks;
  };

  const body: BlockRule = (node) => paragraphs(node);

  const heading =
    (level: number): BlockRule =>
    (node) =>
      paragraphs(node, { style: `h${level}` });

  const caption = (node: Values): Values[] | undefined => {
    const given = node.caption;
    const made = isObject(given) ? paragraphs(given) : richText(given);
    return made?.length ? made : undefined;
  };

  const image: BlockRule = (node, tree) => {
    const src = address(firstText(node.URL, node.imageIdentifier, node.imageURL));
    const figure = figureOf({ src, alt: node.accessibilityCaption, caption: caption(node) });
    return figure ?? tree.unknown(node);
  };

  const gallery =
    (layout: 'grid' | 'slideshow'): BlockRule =>
    (node, tree) => ({
      _type: 'gallery',
      layout,
      figures: objects(node.items).flatMap((item) => image(item, tree) ?? []),
    });

  const media =
    (kind: 'video' | 'audio'): BlockRule =>
    (node, tree) => {
      const src = address(node.URL);
      if (!src) return tree.unknown(node);
      const still = address(firstText(node.stillURL, node.imageURL));
      return compact({
        _type: kind,
        src,
        caption: caption(node),
        ...(kind === 'video' ? { poster: still } : { image: still }),
      });
    };

  const embed: BlockRule = (node, tree) => {
    const url = text(node.URL);
    if (!url) return tree.unknown(node);
    return isVideoFile(url)
      ? compact({ _type: 'video', src: url, caption: caption(node) })
      : embedOf(url, { caption: caption(node) });
  };

  const map: BlockRule = (node, tree) => {
    const { latitude, longitude } = node;
    if (number(latitude) === undefined || number(longitude) === undefined) return tree.unknown(node);
    return embedOf(`https://www.openstreetmap.org/?mlat=${String(latitude)}&mlon=${String(longitude)}`, {
      caption: caption(node),
    });
  };

  const flat: BlockRule = (node, tree) => tree.inside(node);

  const pullQuote: BlockRule = (node) => {
    const words = paragraphs(node)
      .flatMap(({ children }) => objects(children))
      .map((span) => text(span.text) ?? '');
    return { _type: 'pullQuote', text: words.join('').trim() };
  };

  const dataTable: BlockRule = (node) => {
    const { descriptors, records } = object(node.data);
    const columns = objects(descriptors);
    const cell = (value: unknown): Values[] =>
      isObject(value) ? paragraphs(value) : (richText(value) ?? []);
    const head = columns.map(({ label }) => ({ body: cell(label), header: true }));
    return tableOf([
      head,
      ...objects(records).map((record) => columns.map(({ key }) => ({ body: cell(record[String(key)]) }))),
    ]);
  };

  const articleLink: BlockRule = (node, tree) => {
    tree.degrade(node, 'its content', 'A link to an article in Apple News.');
    return tree.inside(node);
  };

  const advertisement: BlockRule = (node, tree) => tree.leaveOut(node, 'An advertisement.');

  return {
    format: 'apple-news',
    kindOf: ({ role }) => role,
    childrenOf: ({ components }) => components,
    runOf: () => undefined,
    inlines: {},
    blocks: {
      body, intro: body, author: body, byline: body, illustrator: body, photographer: body, caption: body,
      title: heading(1), heading: heading(2),
      heading1: heading(2), heading2: heading(3), heading3: heading(4), heading4: heading(5), heading5: heading(6), heading6: heading(6),
      quote: (node) => ({ _type: 'quote', body: paragraphs(node) }),
      pullquote: pullQuote,
      photo: image, image, figure: image, portrait: image, logo: image,
      gallery: gallery('slideshow'), mosaic: gallery('grid'),
      video: media('video'), audio: media('audio'), music: media('audio'), podcast: embed,
      embedwebvideo: embed, embedvideo: embed, facebook_post: embed, instagram: embed, tweet: embed, tiktok: embed, vine: embed,
      map, place: map,
      divider: () => ({ _type: 'divider', style: 'rule' }),
      container: flat, section: flat, chapter: flat, header: flat, article_thumbnail: flat, arkit: image,
      aside: (node, tree) => ({ _type: 'callout', body: tree.inside(node) }),
      article_link: articleLink,
      article_title: heading(3),
      link_button: (node, tree) => (text(node.text) && text(node.URL) ? { _type: 'button', text: node.text, href: node.URL } : tree.unknown(node)),
      datatable: dataTable,
      htmltable: (node) => html.blocks(node, 'html'),
      banner_advertisement: advertisement, medium_rectangle_advertisement: advertisement, replica_advertisement: advertisement,
      flexible_spacer: () => [],
    },
  }; // prettier-ignore
}

/** Plain text with links over ranges, which are counted from the beginning of the component's text. */
function ranged(words: string, from: number, additions: Values[]): Piece[] {
  const links = additions
    .filter(({ type, URL }) => type === 'link' && text(URL))
    .map(({ rangeStart, rangeLength, URL }) => ({
      start: (number(rangeStart) ?? 0) - from,
      length: number(rangeLength) ?? 0,
      href: URL,
    }))
    .filter(({ start, length }) => start >= 0 && start < words.length && length > 0)
    .sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, length, href } of links) {
    if (start < at) continue;
    const marks: Mark[] = [{ _type: 'link', href }];
    pieces.push(
      { text: words.slice(at, start), marks: [] },
      { text: words.slice(start, start + length), marks },
    );
    at = start + length;
  }
  return [...pieces, { text: words.slice(at), marks: [] }];
}
