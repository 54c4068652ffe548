import { embedOf, figureOf, isVideoFile, listOf, richText, tableOf, type Item } from '../tree/blocks.js';
import { calloutOf } from '../tree/callout.js';
import { codeOf } from '../tree/code.js';
import type { Html } from '../tree/html.js';
import { paragraph } from '../tree/spans.js';
import type { BlockRule, Dialect, Tree } from '../tree/tree.js';
import {
  compact,
  firstText,
  isObject,
  list,
  number,
  object,
  objects,
  size,
  text,
  type Values,
} from '../tree/values.js';

const dataOf = (node: Values): Values => object(node.data);

/** Kinds of blocks of Editor.js: of its own tools, and of the common ones of others. */
export function editorBlocks(html: Html): Dialect {
  const line = (node: Values, ...fields: (string | number)[]) => html.line(node, 'data', ...fields);

  const blocksIn = (node: Values, ...fields: (string | number)[]): Values[] | undefined => {
    const made = html.blocks(node, 'data', ...fields);
    return made.length ? made : undefined;
  };

  const heading: BlockRule = (node) => {
    const level = Math.min(6, Math.max(1, Math.round(number(dataOf(node).level) ?? 2)));
    return paragraph(line(node, 'text'), { style: `h${level}` });
  };

  /** Items: texts, or since version 2 `{content, items, meta}`. */
  const itemsOf = (items: unknown, style: 'bullet' | 'number' | 'check', tree: Tree): Item[] =>
    list(items).map((item, index) => {
      tree.log.hold();
      if (!isObject(item)) return { body: paragraph(html.line(items as object, index)) };
      const nested = list(item.items).length ? listOf(style, itemsOf(item.items, style, tree)) : [];
      const own =
        firstText(item.content) === undefined ? html.line(item, 'text') : html.line(item, 'content');
      return {
        body: [...paragraph(own), ...nested],
        checked: item.checked === true || object(item.meta).checked === true,
      };
    });

  const bullets: BlockRule = (node, tree) => {
    const { style, items, meta } = dataOf(node);
    const kind = style === 'ordered' ? 'number' : style === 'checklist' ? 'check' : 'bullet';
    return listOf(kind, itemsOf(items, kind, tree), compact({ start: number(object(meta).start) }));
  };

  const image: BlockRule = (node, tree) => {
    const { file, url, stretched, alt, width, height } = dataOf(node);
    const { url: address, width: fileWidth, height: fileHeight } = object(file);
    const figure = figureOf({
      src: address ?? url ?? file,
      alt,
      width: size(width ?? fileWidth),
      height: size(height ?? fileHeight),
      caption: blocksIn(node, 'caption'),
      layout: stretched === true ? 'wide' : undefined,
    });
    return figure ?? tree.unknown(node);
  };

  const embed: BlockRule = (node, tree) => {
    const { source, embed, width, height, title } = dataOf(node);
    const url = firstText(source, embed);
    if (!url) return tree.unknown(node);
    const caption = blocksIn(node, 'caption');
    if (isVideoFile(url)) return compact({ _type: 'video', src: url, caption });
    return embedOf(url, { title, width: size(width), height: size(height), caption });
  };

  const table: BlockRule = (node) => {
    const { content, withHeadings } = dataOf(node);
    const rows = list(content).map((row, index) =>
      list(row).map((_, column) => ({
        body: html.blocks(row as object, column),
        header: index === 0 && withHeadings === true,
      })),
    );
    return tableOf(rows);
  };

  const quote: BlockRule = (node, tree) => {
    const body = blocksIn(node, 'text');
    return body
      ? compact({ _type: 'quote', body, attribution: blocksIn(node, 'caption') })
      : tree.unknown(node);
  };

  const linkTool: BlockRule = (node, tree) => {
    const { link, url, meta } = dataOf(node);
    const { title, description, image, site_name } = object(meta);
    const address = firstText(link, url);
    if (!address) return tree.unknown(node);
    const publisher = text(site_name) && { name: site_name };
    return compact({
      _type: 'linkCard',
      url: address,
      headline: firstText(title) ?? address,
      description: text(description),
      image: firstText(object(image).url, image),
      publisher,
    });
  };

  const box =
    (variant?: string): BlockRule =>
    (node, tree) => {
      const { title, type } = dataOf(node);
      const body = blocksIn(node, 'message') ?? blocksIn(node, 'text') ?? blocksIn(node, 'content');
      if (!body) return tree.unknown(node);
      return compact({
        _type: 'callout',
        variant: variant ?? (text(type) && calloutOf(String(type))),
        title: text(title),
        body,
      });
    };

  const attachment: BlockRule = (node, tree) => {
    const { file, title } = dataOf(node);
    const { url, name, size: bytes, extension } = object(file);
    if (!text(url)) return tree.unknown(node);
    return compact({
      _type: 'file',
      url,
      name: firstText(title, name, extension) ?? url,
      contentSize: firstText(bytes),
    });
  };

  const gallery: BlockRule = (node, tree) => {
    const { files, images, caption } = dataOf(node);
    const figures = objects(files ?? images).flatMap((one): Values[] => {
      const figure = figureOf({
        src: one.url,
        alt: one.alt,
        width: size(one.width),
        height: size(one.height),
        caption: html.blocks(one, 'caption'),
      });
      return figure ? [figure] : [];
    });
    return figures.length
      ? compact({ _type: 'gallery', figures, caption: text(caption) && blocksIn(node, 'caption') })
      : tree.unknown(node);
  };

  const details: BlockRule = (node, tree) => {
    const { title, summary, text: words } = dataOf(node);
    const name = firstText(title, summary, words);
    const body =
      blocksIn(node, 'content') ??
      blocksIn(node, 'description') ??
      (name === words ? undefined : blocksIn(node, 'text'));
    return name && body ? { _type: 'details', summary: name, body } : tree.unknown(node);
  };

  const button: BlockRule = (node, tree) => {
    const { text: words, link, url, title } = dataOf(node);
    const label = firstText(words, title);
    const href = firstText(link, url);
    return label && href ? { _type: 'button', text: label, href } : tree.unknown(node);
  };

  const person: BlockRule = (node, tree) => {
    const { name, link, photo } = dataOf(node);
    if (!text(name)) return tree.unknown(node);
    const description = html.words(node, 'data', 'description');
    if (text(link))
      return compact({ _type: 'linkCard', url: link, headline: name, description, image: text(photo) });
    const figure = figureOf({ src: photo });
    return compact({
      _type: 'callout',
      title: name,
      body: [...(figure ? [figure] : []), ...(richText(description) ?? [])],
    });
  };

  const columns: BlockRule = (node, tree) =>
    objects(dataOf(node).cols).flatMap(({ blocks }) => tree.blocks(objects(blocks)));

  const rule: BlockRule = () => ({ _type: 'divider' });

  return {
    format: 'editorjs',
    kindOf: ({ type }) => type,
    childrenOf: () => [],
    fieldsOf: dataOf,
    runOf: () => undefined,
    inlines: {},
    blocks: {
      paragraph: (node) => html.blocks(node, 'data', 'text'),
      header: heading,
      heading,
      list: bullets,
      nestedlist: bullets,
      nestedList: bullets,
      checklist: (node, tree) => listOf('check', itemsOf(dataOf(node).items, 'check', tree)),
      quote,
      code: (node) => codeOf(dataOf(node).code, dataOf(node)),
      codeBox: (node) => codeOf(dataOf(node).code, dataOf(node)),
      table,
      image,
      simpleImage: image,
      gallery,
      carousel: gallery,
      embed,
      linkTool,
      raw: (node) => html.blocks(node, 'data', 'html'),
      delimiter: rule,
      warning: box('warning'),
      alert: box(),
      callout: box(),
      attaches: attachment,
      personality: person,
      toggle: details,
      accordion: details,
      button,
      AnyButton: button,
      columns,
      audioPlayer: (node, tree) =>
        text(dataOf(node).src) ? { _type: 'audio', src: dataOf(node).src } : tree.unknown(node),
      Math: (node) => ({ _type: 'math', tex: text(dataOf(node).text) }),
    },
  };
}
