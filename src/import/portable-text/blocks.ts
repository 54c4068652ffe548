import {
  embedOf,
  figureOf,
  isVideoFile,
  plainBlock,
  richText,
  tableOf,
  type CellDraft,
} from '../tree/blocks.js';
import { calloutOf } from '../tree/callout.js';
import { codeOf } from '../tree/code.js';
import { plain, textBlock, type Mark, type Piece } from '../tree/spans.js';
import type { BlockRule, Dialect, Tree } from '../tree/tree.js';
import {
  compact,
  firstText,
  isObject,
  list,
  number,
  object,
  objects,
  text,
  string,
  type Values,
} from '../tree/values.js';
import { assetOf, resolved, type SanityHooks } from './hooks.js';

/** Names that editors give to the format's decorators. */
const decorators: Record<string, string> = {
  strong: 'strong', bold: 'strong', b: 'strong',
  em: 'em', italic: 'em', i: 'em',
  code: 'code',
  underline: 'underline', u: 'underline',
  'strike-through': 'strike-through', strike: 'strike-through', strikethrough: 'strike-through', s: 'strike-through', del: 'strike-through',
  sub: 'sub', subscript: 'sub',
  sup: 'sup', superscript: 'sup',
  mark: 'mark', highlight: 'mark',
  kbd: 'kbd', small: 'small', ins: 'ins', q: 'q',
}; // prettier-ignore

/** Annotations that the format has itself. */
const annotations = /^(?:footnote|abbr|ruby|language)$/;

/** Kinds of nodes of Portable Text, as Sanity's own types and the common plugins name them. */
export function sanityBlocks(hooks: SanityHooks): Dialect {
  const image: BlockRule = (node, tree) => {
    const { url, width, height } = assetOf(node, hooks);
    const { alt, caption, attribution, credit, creditText, link, href } = node;
    if (!url) return tree.lose(node, 'The address of the asset is not known: `urlFor` tells it.');
    return figureOf({
      src: url,
      width,
      height,
      alt: firstText(alt, object(node.asset).altText),
      caption: caption === undefined ? undefined : textOrBlocks(caption, tree),
      creditText: firstText(creditText, credit, attribution, object(node.asset).creditLine),
      link: firstText(link, href),
    });
  };

  const gallery: BlockRule = (node, tree) => {
    const images = objects(node.images ?? node.items ?? node.figures);
    const figures = images.flatMap((one) => image(one, tree) ?? []);
    return figures.length
      ? compact({ _type: 'gallery', figures, caption: richText(node.caption) })
      : tree.unknown(node);
  };

  const media = (node: Values, tree: Tree): Values | Values[] => {
    const { url } = assetOf(node, hooks);
    const id = text(node.id) ?? text(node.videoId);
    const address =
      url ?? (/youtube/i.test(tree.kind(node)) && id ? `https://www.youtube.com/watch?v=${id}` : undefined);
    const caption = textOrBlocks(node.caption, tree);
    if (!address) return tree.unknown(node);
    if (isVideoFile(address))
      return compact({ _type: 'video', src: address, caption, title: text(node.title) });
    return embedOf(address, { title: firstText(node.title), caption });
  };

  const mux: BlockRule = (node, tree) => {
    const asset = resolved(node.asset, hooks);
    const id = firstText(asset?.playbackId, node.playbackId);
    if (!id)
      return tree.lose(node, 'The address of the video is not known: `resolve` tells its `playbackId`.');
    return {
      ...compact({
        _type: 'video',
        src: `https://stream.mux.com/${id}.m3u8`,
        poster: `https://image.mux.com/${id}/thumbnail.jpg`,
      }),
      caption: textOrBlocks(node.caption, tree),
    };
  };

  const file: BlockRule = (node, tree) => {
    const { url } = assetOf(node, hooks);
    const { originalFilename, mimeType, size } = object(node.asset);
    if (!url) return tree.lose(node, 'The address of the asset is not known: `urlFor` tells it.');
    const name =
      firstText(node.title, node.name, node.description, originalFilename) ?? url.split('/').at(-1);
    return compact({
      _type: 'file',
      url,
      name,
      encodingFormat: mimeType,
      contentSize: string(size) || undefined,
    });
  };

  const math: BlockRule = (node) =>
    compact({ _type: 'math', tex: firstText(node.body, node.tex, node.latex, node.formula) });

  return {
    format: 'sanity',
    kindOf: ({ _type }) => _type,
    childrenOf: ({ children, content, body }) =>
      [children, content, body].find((part) => Array.isArray(part) && part.some(isObject)),
    runOf: ({ _type, text }) =>
      (_type === 'span' || _type === undefined) && typeof text === 'string' ? { text, marks: [] } : undefined,
    inlines: {
      inlineImage: (node, _tree, marks) => ({
        object: compact({ _type: 'inlineImage', src: assetOf(node, hooks).url, alt: text(node.alt) ?? '' }),
        marks,
      }),
    },
    blocks: {
      block: (node, tree) => {
        const { style, listItem, level, checked, start, id, _key } = node;
        const isNormal =
          style === undefined || style === null || /^(?:normal|h[1-6]|blockquote|code)$/.test(string(style));
        if (!isNormal)
          tree.degrade(node, 'paragraph', `There is no style \`${string(style)}\`; it is kept for hosts.`);
        const kind = listItem === 'number' || listItem === 'check' ? listItem : 'bullet';
        return textBlock(spansOf(node, tree, hooks), {
          ...compact({ _key, style: style === 'normal' ? undefined : style, id }),
          ...(listItem ? compact({ listItem: kind, level: number(level) ?? 1, checked, start }) : {}),
        });
      },
      image,
      figure: image,
      imageBlock: image,
      mainImage: image,
      'cloudinary.asset': ({ secure_url, url, width, height, context }) =>
        figureOf({ src: firstText(secure_url, url), width, height, alt: object(object(context).custom).alt }),
      gallery,
      imageGallery: gallery,
      youtube: media,
      vimeo: media,
      video: media,
      embed: media,
      videoEmbed: media,
      'mux.video': mux,
      file,
      code: ({ code, ...fields }) => codeOf(code, fields),
      table: (node, tree) => tableOf(rowsOf(node, tree), compact({ caption: richText(node.caption) })),
      break: () => ({ _type: 'divider' }),
      divider: () => ({ _type: 'divider' }),
      hr: () => ({ _type: 'divider' }),
      latex: math,
      math,
      callout: (node, tree) => {
        const body = textOrBlocks(node.body ?? node.content ?? node.text ?? node.children, tree);
        if (!body) return tree.unknown(node);
        const variant = firstText(node.variant, node.tone, node.type);
        return compact({
          _type: 'callout',
          variant: variant && calloutOf(variant),
          title: text(node.title),
          body,
        });
      },
      quote: (node, tree) => {
        const body = textOrBlocks(
          node.children ?? node.body ?? node.content ?? node.text ?? node.quote,
          tree,
        );
        if (!body) return tree.unknown(node);
        return compact({
          _type: 'quote',
          body,
          attribution: richText(firstText(node.attribution, node.author, node.source, node.cite)),
        });
      },
      pullQuote: (node, tree) => {
        const words = firstText(node.text, node.quote);
        return words
          ? compact({
              _type: 'pullQuote',
              text: words,
              attribution: firstText(node.attribution, node.author),
            })
          : tree.unknown(node);
      },
      button: (node, tree) => {
        const href = firstText(node.href, node.url, node.link);
        const words = firstText(node.text, node.label, node.title);
        return href && words ? { _type: 'button', text: words, href } : tree.unknown(node);
      },
    },
  };
}

/** Spans of a block with their marks, and the objects among them. */
function spansOf(block: Values, tree: Tree, hooks: SanityHooks): Piece[] {
  const definitions = new Map<unknown, Mark>();
  for (const definition of objects(block.markDefs)) {
    const mark = annotationOf(definition, tree, hooks);
    if (mark) definitions.set(definition._key, mark);
  }
  const known = new Set(objects(block.markDefs).map(({ _key }) => _key));
  const marksOf = (names: unknown): Mark[] =>
    list(names).flatMap((name) => {
      const mark =
        definitions.get(name) ??
        (typeof name === 'string' && Object.hasOwn(decorators, name) ? decorators[name]! : undefined);
      if (mark) return [mark];
      if (!known.has(name)) tree.degrade(block, 'text', `There is no mark \`${String(name)}\`.`);
      return [];
    });
  const children = typeof block.children === 'string' ? plain(block.children) : undefined;
  return (
    children ?? list(block.children).flatMap((child) => tree.line([child], marksOf(object(child).marks)))
  );
}

/** The format's annotation for one of Sanity's: links, internal links that can be resolved, and custom ones. */
function annotationOf(definition: Values, tree: Tree, hooks: SanityHooks): Mark | undefined {
  const { _type } = definition;
  const fields = Object.fromEntries(
    Object.entries(definition).filter(([name]) => !/^_(?:type|key)$/.test(name)),
  );
  const reference = [definition, ...objects(Object.values(fields))].find(({ _ref }) => text(_ref));
  const target = reference && resolved(reference, hooks);
  const href = firstText(fields.href, fields.url, fields.link, target?.url, target?.href);
  if (href && /link/i.test(String(_type))) return compact({ _type: 'link', href, rel: fields.rel });
  if (reference && /link/i.test(String(_type))) {
    tree.degrade(
      definition,
      'text',
      'The document that it leads to is not known: `resolve` tells its address.',
    );
    return undefined;
  }
  if (annotations.test(String(_type))) return { _type, ...fields };
  return { ...fields, _type: String(_type).includes('.') ? _type : `sanity.${text(_type) ?? 'mark'}` };
}

/** Rich text of a text, or of blocks. */
function textOrBlocks(value: unknown, tree: Tree): Values[] | undefined {
  if (typeof value === 'string') return richText(value);
  const made = tree.blocks(list(value));
  return made.length ? made : undefined;
}

/** Rows of the tables of `@sanity/table` and `@portabletext/plugin-table`: cells are texts, or hold blocks. */
function rowsOf({ rows, headerRows, hasHeaderRow }: Values, tree: Tree): CellDraft[][] {
  const headers = number(headerRows) ?? (hasHeaderRow ? 1 : 0);
  return objects(rows).map(({ cells }, index) =>
    list(cells).map((cell) => {
      const content = isObject(cell) ? (cell.value ?? cell.content ?? cell.children ?? cell.text) : cell;
      const words = text(content);
      return {
        body: words === undefined ? tree.blocks(list(content)) : [plainBlock(words)],
        header: index < headers,
      };
    }),
  );
}
