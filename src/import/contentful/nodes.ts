import { embedOf, figureOf, isVideoFile, listOf, richText, tableOf } from '../tree/blocks.js';
import { codeOf } from '../tree/code.js';
import { paragraph, plain, type Mark } from '../tree/spans.js';
import type { BlockRule, Dialect, InlineRule, Tree } from '../tree/tree.js';
import { compact, firstText, isObject, number, object, objects, text, type Values } from '../tree/values.js';
import type { Asset, Links } from './links.js';

const marks: Record<string, Mark> = {
  bold: 'strong',
  italic: 'em',
  underline: 'underline',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  strikethrough: 'strike-through',
};

const data = (node: Values): Values => object(node.data);

const heading =
  (level: number): BlockRule =>
  (node, tree) =>
    paragraph(tree.lineIn(node), { style: `h${level}` });

const list =
  (style: 'bullet' | 'number'): BlockRule =>
  (node, tree) =>
    listOf(
      style,
      objects(tree.children(node)).map((item) => ({ body: tree.inside(item) })),
    );

const table: BlockRule = (node, tree) =>
  tableOf(
    objects(tree.children(node)).map((row) =>
      objects(tree.children(row)).map((cell) => ({
        body: tree.inside(cell),
        header: tree.kind(cell) === 'table-header-cell',
        colSpan: number(data(cell).colspan),
        rowSpan: number(data(cell).rowspan),
      })),
    ),
  );

/** A text with the link that its node is. */
const linked = (
  node: Values,
  tree: Tree,
  outer: Mark[],
  href: string | undefined,
  reason: string,
): ReturnType<InlineRule> => {
  if (href) return tree.lineIn(node, [...outer, { _type: 'link', href }]);
  tree.degrade(node, 'text', reason);
  return tree.lineIn(node, outer);
};

const unknownTarget =
  'What it leads to is not included in the source: `resolve` tells it, and `urlOf` the address of entries.';

/** Kinds of nodes of Contentful's rich text, by `@contentful/rich-text-types`. */
export function contentfulNodes(links: Links): Dialect {
  const asset: BlockRule = (node, tree) => {
    const found = links.asset(data(node).target);
    return found ? blockOfAsset(found) : tree.lose(node, unknownTarget);
  };

  const entry: BlockRule = (node, tree) => {
    const found = links.resolved(data(node).target);
    if (!found) return tree.lose(node, unknownTarget);
    return blockOfEntry(found, node, links, tree);
  };

  const inlineEntry: InlineRule = (node, tree, outer) => {
    const found = links.resolved(data(node).target);
    const fields = links.localized(object(found?.fields));
    const words = firstText(fields.title, fields.name, fields.label, fields.text);
    if (!found || !words) return tree.lose(node, unknownTarget);
    const href = links.urlOf(found);
    return { text: words, marks: href ? [...outer, { _type: 'link', href }] : outer };
  };

  return {
    format: 'contentful',
    kindOf: ({ nodeType }) => nodeType,
    childrenOf: ({ content }) => content,
    runOf: (node, tree) =>
      node.nodeType === 'text' && typeof node.value === 'string'
        ? { text: node.value, marks: marksOf(node, tree) }
        : undefined,
    blocks: {
      paragraph: (node, tree) => paragraph(tree.lineIn(node)),
      'heading-1': heading(1),
      'heading-2': heading(2),
      'heading-3': heading(3),
      'heading-4': heading(4),
      'heading-5': heading(5),
      'heading-6': heading(6),
      'unordered-list': list('bullet'),
      'ordered-list': list('number'),
      'list-item': (node, tree) => tree.inside(node),
      blockquote: (node, tree) => ({ _type: 'quote', body: tree.inside(node) }),
      hr: () => ({ _type: 'divider', style: 'rule' }),
      table,
      document: (node, tree) => tree.inside(node),
      'embedded-asset-block': asset,
      'embedded-entry-block': entry,
      'embedded-resource-block': entry,
    },
    inlines: {
      hyperlink: (node, tree, outer) =>
        linked(node, tree, outer, text(data(node).uri), 'A link without address.'),
      'asset-hyperlink': (node, tree, outer) =>
        linked(node, tree, outer, links.asset(data(node).target)?.url, unknownTarget),
      'entry-hyperlink': (node, tree, outer) =>
        linked(node, tree, outer, urlOfTarget(node, links), unknownTarget),
      'resource-hyperlink': (node, tree, outer) =>
        linked(node, tree, outer, urlOfTarget(node, links), unknownTarget),
      'embedded-entry-inline': inlineEntry,
      'embedded-resource-inline': inlineEntry,
    },
  };
}

function urlOfTarget(node: Values, links: Links): string | undefined {
  const found = links.resolved(data(node).target);
  return found && links.urlOf(found);
}

function marksOf(node: Values, tree: Tree): Mark[] {
  return objects(node.marks).flatMap(({ type }) => {
    const kind = text(type) ?? '';
    if (Object.hasOwn(marks, kind)) return [marks[kind]!];
    tree.degrade(node, 'text', `There is no mark \`${kind}\`.`);
    return [];
  });
}

/** The block for a file: an image, video, sound, or something to download. */
function blockOfAsset({ url, title, alt, type, name, bytes, width, height }: Asset): Values | undefined {
  if (type.startsWith('image/')) return figureOf({ src: url, alt, width, height });
  if (type.startsWith('video/')) return compact({ _type: 'video', sources: [{ src: url, type }], title });
  if (type.startsWith('audio/')) return compact({ _type: 'audio', sources: [{ src: url, type }], title });
  return compact({
    _type: 'file',
    url,
    name: title ?? name ?? url,
    encodingFormat: type || undefined,
    contentSize: bytes && String(bytes),
  });
}

/** The block for an entry, by its fields: an image, video, code, quotation, or its words with the name of its model. */
function blockOfEntry(entry: Values, node: Values, links: Links, tree: Tree): Values | Values[] | undefined {
  const fields = links.localized(object(entry.fields));
  const model = text(object(object(object(entry.sys).contentType).sys).id) ?? 'entry';
  const media = [fields.image, fields.media, fields.file, fields.asset]
    .map((link) => links.asset(link))
    .find(Boolean);
  const address = firstText(fields.url, fields.embedUrl, fields.videoUrl, fields.link);
  const caption = isObject(fields.caption) ? tree.inside(fields.caption) : richText(fields.caption);
  if (media)
    return compact({
      ...blockOfAsset(media),
      alt: firstText(fields.alt, fields.altText, media.alt) ?? '',
      caption,
    });
  if (text(fields.code)) return codeOf(fields.code, { language: fields.language });
  const quoted = firstText(fields.quote);
  if (quoted)
    return compact({
      _type: 'quote',
      body: richText(quoted),
      attribution: richText(firstText(fields.author, fields.attribution)),
    });
  if (address && isVideoFile(address))
    return compact({ _type: 'video', src: address, title: text(fields.title), caption });
  if (address) return embedOf(address, { title: fields.title, caption });
  const body = Object.values(fields).flatMap((value) => {
    if (isObject(value) && value.nodeType === 'document') return tree.inside(value);
    return typeof value === 'string' ? paragraph(plain(value)) : [];
  });
  if (!body.length) return tree.lose(node, `\`${model}\` has no words.`);
  tree.degrade(node, `contentful.${model}`, `\`${model}\` is a model of the publisher; its words are shown.`);
  return { _type: `contentful.${model}`, id: text(object(entry.sys).id), fallback: body };
}
