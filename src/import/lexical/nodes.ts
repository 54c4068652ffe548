import { embedOf, figureOf, listOf, richText, tableOf, type Item } from '../tree/blocks.js';
import { calloutOf } from '../tree/callout.js';
import { codeOf } from '../tree/code.js';
import type { Html } from '../tree/html.js';
import { paragraph, type Mark } from '../tree/spans.js';
import { nodesOf, type BlockRule, type Dialect, type InlineRule, type Tree } from '../tree/tree.js';
import {
  compact,
  firstText,
  isObject,
  number,
  object,
  objects,
  size,
  text,
  string,
  type Values,
} from '../tree/values.js';
import { ghostCards } from './cards.js';

/** Fields of nodes that readers do not see. */
export const hidden =
  /^(?:detail|indent|cardWidth|visibility|blockName|relationTo|alignment|filename|fileName|videoFileName|calloutEmoji|calloutBackgroundColor|textColor|textFormat|metadata_.*|linkType|newTab|doc|highlightType|provider_name|provider_url|embedType|thumbnail.*|author_url|cache_age|embedHtml)$/;

/** Fields of nodes that are markup. */
export const html =
  /^(?:html|caption|calloutText|content|heading|header|subheader|productDescription|disclaimer|textValue)$/;

/** Bits of a text's `format`, the least first. */
const bits: Mark[] = ['strong', 'em', 'strike-through', 'underline', 'code', 'sub', 'sup', 'mark'];

const list: BlockRule = (node, tree) => {
  const { listType, tag, start } = node;
  const style = listType === 'number' || tag === 'ol' ? 'number' : listType === 'check' ? 'check' : 'bullet';
  return listOf(
    style,
    itemsOf(node, tree),
    compact({ start: style === 'number' ? number(start) : undefined }),
  );
};

/** Items of a list; one that holds a list alone belongs to the item before it. */
function itemsOf(node: Values, tree: Tree): Item[] {
  const items: Item[] = [];
  for (const item of objects(tree.children(node))) {
    const body = tree.inside(item);
    const isNested = nodesOf(tree, tree.children(item), 'list').length === tree.children(item).length;
    tree.log.hold();
    if (isNested && items.length) items.at(-1)!.body.push(...body);
    else items.push({ body, checked: item.checked === true });
  }
  return items;
}

const table: BlockRule = (node, tree) =>
  tableOf(
    nodesOf(tree, tree.children(node), 'tablerow').map((row) =>
      objects(tree.children(row)).map((cell) => {
        tree.log.hold();
        return {
          body: tree.inside(cell),
          header: (number(cell.headerState) ?? 0) > 0,
          colSpan: number(cell.colSpan),
          rowSpan: number(cell.rowSpan),
        };
      }),
    ),
  );

const details: BlockRule = (node, tree) => {
  const [title] = nodesOf(tree, tree.children(node), 'collapsible-title');
  const content = nodesOf(tree, tree.children(node), 'collapsible-content');
  const others = objects(tree.children(node)).filter((child) => child !== title && !content.includes(child));
  const body = [...content.flatMap(tree.inside), ...tree.blocks(others)];
  return {
    _type: 'details',
    summary: title ? tree.words(title) : '',
    body,
    ...(node.open === true ? { open: true } : {}),
  };
};

/** The listing in a node of code, whose lines are runs and line breaks. */
const code: BlockRule = (node, tree) => {
  if (typeof node.code === 'string') return codeOf(node.code, node);
  return codeOf(tree.words(node), { language: node.language });
};

const link: InlineRule = (node, tree, marks) => {
  const payload = object(node.fields);
  const href = firstText(node.url, payload.url, object(object(payload.doc).value).url);
  if (href) return tree.lineIn(node, [...marks, compact({ _type: 'link', href, rel: text(node.rel) })]);
  tree.degrade(node, 'text', 'A link without address.');
  return tree.lineIn(node, marks);
};

/** A file of Payload, where the document of it is in the state. */
const upload: BlockRule = (node, tree) => {
  const { url, alt, width, height, mimeType, filename, caption } = object(node.value);
  const src = text(url);
  if (!src) return tree.lose(node, 'The state has no file of it, only an identifier.');
  const words = isObject(caption)
    ? tree.inside(object(caption.root))
    : richText(firstText(caption, object(node.fields).caption));
  if (/^video\//.test(string(mimeType))) return compact({ _type: 'video', src, caption: words });
  if (/^audio\//.test(string(mimeType))) return compact({ _type: 'audio', src, caption: words });
  if (mimeType && !/^image\//.test(string(mimeType)))
    return { _type: 'file', url: src, name: firstText(filename) ?? src };
  return figureOf({ src, alt, width: size(width), height: size(height), caption: words });
};

const flat: BlockRule = (node, tree) => tree.inside(node);

const rule: BlockRule = () => ({ _type: 'divider', style: 'rule' });

const said: InlineRule = (node, tree, marks) => {
  const words = firstText(node.text, node.mentionName, node.label, node.emoji);
  return words ? { text: words, marks } : tree.lose(node, 'It has no words.');
};

const math = (node: Values): Values => ({ _type: 'math', tex: firstText(node.equation, node.tex) });

/** Kinds of nodes of Lexical, its playground, Payload and Ghost. */
export const lexicalNodes = (markup: Html): Dialect => ({
  format: 'lexical',
  kindOf: ({ type }) => type,
  runOf: (node, tree) =>
    /^(?:text|extended-text|code-highlight|hashtag|keyword|autocomplete)$/.test(String(node.type)) &&
    typeof node.text === 'string'
      ? { text: node.text, marks: marksOf(node, tree) }
      : undefined,
  blocks: {
    paragraph: (node, tree) => paragraph(tree.lineIn(node)),
    heading: heading(),
    'extended-heading': heading(),
    quote,
    'extended-quote': quote,
    aside: (node, tree) => {
      tree.degrade(node, 'callout', 'Its look of a large quotation is a box here.');
      return { _type: 'callout', body: paragraph(tree.lineIn(node)) };
    },
    list,
    listitem: flat,
    code,
    table,
    horizontalrule: rule,
    'collapsible-container': details,
    'layout-container': flat,
    'layout-item': flat,
    'page-break': rule,
    youtube: (node, tree) =>
      text(node.videoID)
        ? embedOf(`https://www.youtube.com/watch?v=${String(node.videoID)}`)
        : tree.unknown(node),
    tweet: (node, tree) => {
      const id = firstText(node.tweetID, node.id);
      return id ? embedOf(`https://twitter.com/i/web/status/${id}`) : tree.unknown(node);
    },
    figma: (node, tree) =>
      text(node.documentID)
        ? embedOf(`https://www.figma.com/file/${String(node.documentID)}`)
        : tree.unknown(node),
    upload,
    callout: (node, tree) =>
      tree.children(node).length
        ? compact({
            _type: 'callout',
            variant: text(node.variant) && calloutOf(String(node.variant)),
            body: tree.inside(node),
          })
        : tree.unknown(node),
    equation: math,
    sticky: (node, tree) => ({
      _type: 'callout',
      body: tree.inside(object(object(node.caption).editorState).root as Values),
    }),
    ...ghostCards(markup),
  },
  inlines: {
    linebreak: (_node, _tree, marks) => ({ text: '\n', marks }),
    tab: (_node, _tree, marks) => ({ text: '\t', marks }),
    link,
    autolink: link,
    mark: (node, tree, marks) => tree.lineIn(node, [...marks, 'mark']),
    mention: said,
    emoji: said,
    zwnj: () => [],
    'inline-image': (node, _tree, marks) => ({
      object: compact({
        _type: 'inlineImage',
        src: text(node.src),
        alt: firstText(node.altText, node.alt) ?? '',
        width: size(node.width),
        height: size(node.height),
      }),
      marks,
    }),
  },
});

function heading(): BlockRule {
  return (node, tree) =>
    paragraph(tree.lineIn(node), { style: /^h[1-6]$/.test(String(node.tag)) ? node.tag : 'h2' });
}

function quote(node: Values, tree: Tree): Values {
  return { _type: 'quote', body: tree.inside(node) };
}

/** Marks of a text's format; the bits of letter case are looks alone. */
function marksOf(node: Values, tree: Tree): Mark[] {
  if (node.type === 'code-highlight') return [];
  const format = number(node.format) ?? 0;
  if (format >= 256) tree.degrade(node, 'text', 'Letter case, looks alone.');
  return bits.filter((_, bit) => Math.floor(format / 2 ** bit) % 2 === 1);
}
