import { safeUrl } from '../../article/url.js';
import { embedOf, figureOf, listOf, plainBlock, richText, tableOf, type Item } from '../tree/blocks.js';
import { codeOf } from '../tree/code.js';
import type { Html } from '../tree/html.js';
import { paragraph } from '../tree/spans.js';
import { technicalFields, type BlockRule, type Dialect, type Tree } from '../tree/tree.js';
import {
  compact,
  firstText,
  isObject,
  number,
  object,
  objects,
  size,
  text,
  type Values,
} from '../tree/values.js';

/** Who made a picture, video or sound. */
export const creditOf = ({ credits, vanity_credits, copyright }: Values): string | undefined => {
  const { by, affiliation } = object(isObject(vanity_credits) ? vanity_credits : credits);
  const names = objects(by).flatMap(({ byline, name }) => firstText(byline, name) ?? []);
  const houses = objects(affiliation).flatMap(({ name }) => text(name) ?? []);
  return text([names.join(', '), houses.join(', ')].filter(Boolean).join('/')) ?? text(copyright);
};

/** Kinds of elements of ANS, by its published schema. */
export function ansElements(html: Html): Dialect {
  const markup: BlockRule = (node) => html.blocks(node, 'content');

  const caption = (node: Values, ...fields: string[]): Values[] | undefined => {
    const made = fields.flatMap((field) => html.blocks(node, field));
    return made.length ? made : undefined;
  };

  const image: BlockRule = (node, tree) => {
    const { url, alt_text, subtitle, width, height, additional_properties, alignment } = node;
    const figure = figureOf({
      src: firstText(url, object(additional_properties).originalUrl),
      alt: alt_text,
      width: size(width),
      height: size(height),
      caption:
        text(subtitle) && text(node.caption)
          ? [...html.blocks(node, 'subtitle'), ...html.blocks(node, 'caption')]
          : caption(node, 'caption', 'subtitle'),
      creditText: creditOf(node),
      layout: alignment === 'left' || alignment === 'right' ? 'aside' : undefined,
    });
    return figure ?? tree.lose(node, 'An image without address.');
  };

  const gallery: BlockRule = (node, tree) => {
    const figures = objects(node.content_elements).flatMap((one) => {
      tree.log.hold();
      return image(one, tree) ?? [];
    });
    const title = firstText(object(node.headlines).basic);
    const words = firstText(object(node.description).basic);
    return compact({
      _type: 'gallery',
      figures,
      caption: title || words ? [...(richText(title) ?? []), ...(richText(words) ?? [])] : undefined,
    });
  };

  const video: BlockRule = (node, tree) => {
    const streams = objects(node.streams).filter(({ url }) => text(url));
    const sources = streams.map(({ url, stream_type }) =>
      compact({ src: url, type: mediaTypes[String(stream_type)] }),
    );
    const title = firstText(object(node.headlines).basic);
    const poster = text(object(object(node.promo_items).basic).url);
    const { embed_html, canonical_url } = node;
    const description = richText(object(node.description).basic);
    if (sources.length) {
      const { width, height } = streams.reduce((best, one) =>
        (size(one.width) ?? 0) > (size(best.width) ?? 0) ? one : best,
      );
      return compact({
        _type: 'video',
        sources,
        title,
        poster,
        width: size(width),
        height: size(height),
        caption: description,
        creditText: creditOf(node),
        transcript: richText(node.transcript),
        duration:
          number(node.duration) === undefined ? undefined : String(Math.round(number(node.duration)! / 1000)),
      });
    }
    if (text(embed_html)) return html.blocks(node, 'embed_html');
    return text(canonical_url)
      ? embedOf(String(canonical_url), compact({ title, thumbnail: poster, description }))
      : tree.unknown(node);
  };

  const audio: BlockRule = (node, tree) => {
    const sources = objects(node.streams).flatMap(({ url }) => (text(url) ? [{ src: url }] : []));
    if (!sources.length) return tree.unknown(node);
    return compact({
      _type: 'audio',
      sources,
      title: firstText(object(node.headlines).basic),
      caption: richText(object(node.description).basic),
      creditText: creditOf(node),
      transcript: richText(node.transcript),
    });
  };

  /** Items: texts, and lists, which belong to the item before them. */
  const itemsOf = (items: Values[], tree: Tree): Item[] => {
    const made: Item[] = [];
    for (const item of items) {
      const body = tree.blocks([item]);
      if (tree.kind(item) === 'list' && made.length) made.at(-1)!.body.push(...body);
      else made.push({ body });
    }
    return made;
  };

  const quote: BlockRule = (node, tree) => {
    const body = text(node.content)
      ? html.blocks(node, 'content')
      : tree.blocks(objects(node.content_elements));
    const cited = isObject(node.citation) ? html.blocks(node.citation, 'content') : [];
    if (node.subtype === 'pullquote' || node.type === 'pullquote') {
      const words = body.map((block) => textIn(block)).join('\n');
      return compact({
        _type: 'pullQuote',
        text: words,
        attribution: text(cited.map((block) => textIn(block)).join(', ')),
      });
    }
    return compact({ _type: 'quote', body, attribution: cited });
  };

  const oembed: BlockRule = (node, tree) => {
    const raw = object(node.raw_oembed);
    const url = firstText(raw._id, raw.url, node.referent && object(node.referent).id, raw.author_url);
    const title = firstText(raw.title, raw.author_name);
    if (url && /^https?:/.test(url))
      return embedOf(
        url,
        compact({
          title,
          thumbnail: text(raw.thumbnail_url),
          width: size(raw.width),
          height: size(raw.height),
        }),
      );
    const made = html.blocks(node, 'raw_oembed', 'html');
    return made.length ? made : tree.unknown(node);
  };

  const links: BlockRule = (node) => {
    const items = objects(node.items).map((item) => ({
      body: paragraph([
        { text: html.words(item, 'content') ?? '', marks: [{ _type: 'link', href: item.url }] },
      ]),
    }));
    return [...paragraph(html.line(node, 'title'), { style: 'h4' }), ...listOf('bullet', items)];
  };

  const table: BlockRule = (node) => {
    const rowOf = (cells: unknown, header: boolean) =>
      objects(cells).map((cell) => ({ body: html.blocks(cell, 'content'), header }));
    const rows = objects(node.rows).map((row) => rowOf(row.items ?? row.cells ?? row, false));
    const lists = (Array.isArray(node.rows) ? node.rows : [])
      .filter(Array.isArray)
      .map((row) => rowOf(row, false));
    return tableOf([
      ...(Array.isArray(node.header) ? [rowOf(node.header, true)] : []),
      ...(lists.length ? lists : rows),
    ]);
  };

  const correction: BlockRule = (node) => {
    const variant = node.correction_type === 'correction' ? 'update' : 'editorsNote';
    return { _type: 'notice', variant, body: html.blocks(node, 'text') };
  };

  /** Content of a site's own add-on, as a custom block that hosts can render from its data. */
  const customEmbed: BlockRule = (node, tree) => {
    const { id, url, config } = object(node.embed);
    const words = firstText(
      object(config).title,
      object(config).caption,
      object(config).text,
      object(config).description,
    );
    if (!words) return tree.lose(node, 'An add-on of the site, without words.');
    return {
      ...technicalFields(node),
      _type: `ans.${(text(node.subtype) ?? 'custom-embed').replace(/[\s.]+/g, '-')}`,
      id: text(id),
      url: safeUrl(url, 'link'),
      fallback: richText(words),
    };
  };

  const reference: BlockRule = (node, tree) =>
    tree.lose(node, 'A reference to another document, which is not in the source.');

  const card: BlockRule = (node, tree) => {
    const url = firstText(node.canonical_url, node.website_url, node.url);
    const headline = firstText(object(node.headlines).basic);
    if (!url || !headline) return tree.unknown(node);
    return compact({
      _type: 'linkCard',
      url,
      headline,
      description: firstText(object(node.description).basic),
      image: text(object(object(node.promo_items).basic).url),
    });
  };

  return {
    format: 'ans',
    kindOf: ({ type }) => type,
    childrenOf: ({ content_elements, items }) => content_elements ?? items,
    runOf: () => undefined,
    inlines: {},
    blocks: {
      text: markup,
      raw_html: markup,
      html: markup,
      header: (node) =>
        paragraph(html.line(node, 'content'), {
          style: `h${Math.min(6, Math.max(1, number(node.level) ?? 2))}`,
        }),
      image,
      gallery,
      video,
      audio,
      list: (node, tree) =>
        listOf(node.list_type === 'ordered' ? 'number' : 'bullet', itemsOf(objects(node.items), tree)),
      list_element: (node, tree) => tree.inside(node),
      quote,
      blockquote: quote,
      pullquote: quote,
      citation: markup,
      interstitial_link: (node, tree) =>
        text(node.url)
          ? { _type: 'linkCard', url: node.url, headline: html.words(node, 'content') ?? node.url }
          : tree.unknown(node),
      link_list: links,
      oembed_response: oembed,
      oembed,
      social_media: oembed,
      code: (node) => codeOf(node.content, { language: node.language }),
      table,
      correction,
      numeric_rating: (node) =>
        compact({
          _type: 'rating',
          ratingValue: number(node.numeric_rating) ?? 0,
          bestRating: number(node.max),
          worstRating: number(node.min),
          itemReviewed: text(node.item),
        }),
      endorsement: (node, tree) =>
        firstText(node.endorsement)
          ? plainBlock(String(node.endorsement), { style: 'normal' })
          : tree.unknown(node),
      divider: () => ({ _type: 'divider', style: 'rule' }),
      element_group: (node, tree) => [...(richText(node.title) ?? []), ...tree.inside(node)],
      group: (node, tree) => [...(richText(node.title) ?? []), ...tree.inside(node)],
      graphic: (node, tree) => (text(node.url) ? image(node, tree) : tree.unknown(node)),
      custom_embed: customEmbed,
      reference,
      story: card,
      redirect: reference,
    },
  };
}

/** Media types of streams. */
const mediaTypes: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  ts: 'application/x-mpegURL',
  hls: 'application/x-mpegURL',
};

const textIn = ({ children, body }: Values): string =>
  Array.isArray(body)
    ? objects(body)
        .map((block) => textIn(block))
        .join('\n')
    : objects(children)
        .map((child) => text(child.text) ?? '')
        .join('');
