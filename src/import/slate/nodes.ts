import { embedOf, figureOf, isVideoFile, listOf, richText, tableOf, type Item } from '../tree/blocks.js';
import { calloutOf } from '../tree/callout.js';
import { codeOf } from '../tree/code.js';
import { paragraph, type Mark } from '../tree/spans.js';
import type { BlockRule, Dialect, InlineRule, Tree } from '../tree/tree.js';
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

/** Flags of texts. */
const marks: Record<string, Mark> = {
  bold: 'strong', strong: 'strong',
  italic: 'em', emphasis: 'em', em: 'em',
  underline: 'underline', underlined: 'underline',
  strikethrough: 'strike-through', strike: 'strike-through', strikeThrough: 'strike-through',
  code: 'code',
  subscript: 'sub', superscript: 'sup', sub: 'sub', sup: 'sup',
  highlight: 'mark', mark: 'mark',
  kbd: 'kbd', small: 'small',
}; // prettier-ignore

/** Fields of a node: its own, and in older documents those in `data`. */
const fields = (node: Values): Values => ({ ...object(node.data), ...node });

const paragraphs: BlockRule = (node, tree) => {
  const { listStyleType, listStart, indent, checked } = fields(node);
  const made = holdsBlocks(node, tree) ? tree.inside(node) : paragraph(tree.lineIn(node));
  if (!listStyleType || made.length !== 1) return made;
  const listItem = listStyleType === 'decimal' ? 'number' : listStyleType === 'todo' ? 'check' : 'bullet';
  const start = listItem === 'number' && number(listStart) === 1 ? undefined : number(listStart);
  return made.map((block) => ({
    ...block,
    listItem,
    level: Math.min(6, Math.max(1, number(indent) ?? 1)),
    ...compact({
      checked: checked === true ? true : undefined,
      start: listItem === 'number' && !indent ? start : undefined,
    }),
  }));
};

const holdsBlocks = (node: Values, tree: Tree): boolean =>
  objects(tree.children(node)).some(
    (child) => !tree.isInline(child) && Object.hasOwn(slateNodes.blocks, tree.kind(child)),
  );

const heading =
  (level?: number): BlockRule =>
  (node, tree) =>
    paragraph(tree.lineIn(node), {
      style: `h${Math.min(6, Math.max(1, level ?? number(fields(node).level) ?? 2))}`,
    });

const list =
  (style: 'bullet' | 'number' | 'check'): BlockRule =>
  (node, tree) =>
    listOf(style, itemsOf(tree.children(node), tree), compact({ start: number(fields(node).start) }));

/** Items of a list; a list among them belongs to the item before it. */
function itemsOf(nodes: unknown[], tree: Tree): Item[] {
  const items: Item[] = [];
  for (const node of objects(nodes)) {
    const isNested = /^(?:ul|ol|bulleted-list|numbered-list|list|ordered-list|unordered-list)$/.test(
      tree.kind(node),
    );
    if (isNested && items.length) items.at(-1)!.body.push(...tree.blocks([node]));
    else items.push({ body: tree.blocks([node]), checked: fields(node).checked === true });
  }
  return items;
}

const quote: BlockRule = (node, tree) => ({ _type: 'quote', body: tree.inside(node) });

const flat: BlockRule = (node, tree) => tree.inside(node);

const code: BlockRule = (node, tree) => {
  const lines = objects(tree.children(node)).map((child) =>
    isText(child) ? String(child.text) : `${tree.words(child)}\n`,
  );
  return codeOf(lines.join('').replace(/\n$/, ''), {
    language: firstText(fields(node).lang, fields(node).language),
  });
};

const isText = (node: Values): boolean => typeof node.text === 'string';

const image: BlockRule = (node, tree) => {
  const { url, src, alt, width, height, caption, title } = fields(node);
  const words = tree.words(node);
  const figure = figureOf({
    src: url ?? src,
    alt,
    width: size(width),
    height: size(height),
    caption: Array.isArray(caption) ? tree.blocks(caption) : richText(firstText(caption, title)),
  });
  if (!figure) return tree.unknown(node);
  return words && !figure.caption ? { ...figure, caption: tree.inside(node) } : figure;
};

const media: BlockRule = (node, tree) => {
  const { url, src, name, caption, title } = fields(node);
  const address = firstText(url, src);
  if (!address) return tree.unknown(node);
  const kind = tree.kind(node);
  const shown = Array.isArray(caption) ? tree.blocks(caption) : richText(caption);
  if (kind === 'file') return { _type: 'file', url: address, name: firstText(name, title) ?? address };
  if (kind === 'audio')
    return compact({ _type: 'audio', src: address, title: firstText(name, title), caption: shown });
  if (isVideoFile(address))
    return compact({ _type: 'video', src: address, title: firstText(name, title), caption: shown });
  return embedOf(address, { title: firstText(title, name), caption: shown });
};

const table: BlockRule = (node, tree) => {
  const rows = objects(tree.children(node)).flatMap((part) =>
    isRow(part, tree) ? [part] : objects(tree.children(part)),
  );
  return tableOf(
    rows
      .filter((row) => isRow(row, tree))
      .map((row) =>
        objects(tree.children(row)).map((cell) => ({
          body: tree.inside(cell),
          header: /^th$|header/.test(tree.kind(cell)) || fields(cell).header === true,
          colSpan: number(fields(cell).colSpan),
          rowSpan: number(fields(cell).rowSpan),
        })),
      ),
  );
};

const isRow = (node: Values, tree: Tree): boolean => /^(?:tr|table-?row)$/i.test(tree.kind(node));

const link: InlineRule = (node, tree, outer) => {
  const { url, href, link: address } = fields(node);
  const target = firstText(url, href, address);
  if (target) return tree.lineIn(node, [...outer, { _type: 'link', href: target }]);
  tree.degrade(node, 'text', 'A link without address.');
  return tree.lineIn(node, outer);
};

const mention: InlineRule = (node, tree, outer) => {
  const words = firstText(
    fields(node).value,
    fields(node).name,
    fields(node).character,
    fields(node).label,
    tree.words(node),
  );
  return words
    ? { text: words.startsWith('@') ? words : `@${words}`, marks: outer }
    : tree.lose(node, 'It has no words.');
};

const math: BlockRule = (node) => ({
  _type: 'math',
  tex: firstText(fields(node).texExpression, fields(node).tex, fields(node).latex),
});

const rule: BlockRule = () => ({ _type: 'divider', style: 'rule' });

/** Kinds of nodes, as Slate's examples, Plate and the editors that use Slate name them. */
export const slateNodes: Dialect = {
  format: 'slate',
  kindOf: ({ type, children, nodes, object: kind }) => type ?? (children || nodes ? 'paragraph' : kind),
  childrenOf: ({ children, nodes, leaves }) => children ?? nodes ?? leaves,
  fieldsOf: fields,
  runOf: (node) => (isText(node) ? { text: String(node.text), marks: marksOf(node) } : undefined),
  blocks: {
    paragraph: paragraphs, p: paragraphs, block: paragraphs, default: paragraphs,
    'heading-one': heading(1), 'heading-two': heading(2), 'heading-three': heading(3), 'heading-four': heading(4), 'heading-five': heading(5), 'heading-six': heading(6),
    h1: heading(1), h2: heading(2), h3: heading(3), h4: heading(4), h5: heading(5), h6: heading(6), heading: heading(),
    'block-quote': quote, blockquote: quote, quote,
    'bulleted-list': list('bullet'), 'unordered-list': list('bullet'), ul: list('bullet'), 'bullet-list': list('bullet'),
    'numbered-list': list('number'), 'ordered-list': list('number'), ol: list('number'), taskList: list('check'), 'check-list': list('check'),
    'list-item': flat, li: flat, lic: paragraphs, 'list-item-child': paragraphs, 'list-item-text': paragraphs,
    'check-list-item': (node, tree) => paragraph(tree.lineIn(node), { listItem: 'check', level: 1, ...(fields(node).checked === true ? { checked: true } : {}) }),
    action_item: (node, tree) => paragraph(tree.lineIn(node), { listItem: 'check', level: 1, ...(fields(node).checked === true ? { checked: true } : {}) }),
    code_block: code, code, 'code-block': code,
    image, img: image,
    media_embed: media, video: media, embed: media, audio: media, file: media,
    table,
    hr: rule, divider: rule, 'thematic-break': rule,
    callout: (node, tree) => compact({ _type: 'callout', variant: text(fields(node).variant) && calloutOf(String(fields(node).variant)), body: tree.inside(node) }),
    toggle: (node, tree) => ({ _type: 'details', summary: tree.words(node), body: [] }),
    column_group: flat, column: flat, layout: flat, 'layout-area': flat,
    equation: math,
    toc: (node, tree) => tree.leaveOut(node, 'The article makes its own table of contents.'),
  },
  inlines: {
    link, a: link,
    mention, mention_input: mention,
    inline_equation: (node, tree, marks) => ({ object: math(node, tree) as Values, marks }),
    emoji: (node, _tree, marks) => ({ text: firstText(fields(node).emoji, fields(node).code) ?? '', marks }),
    'line-break': (_node, _tree, marks) => ({ text: '\n', marks }),
  },
}; // prettier-ignore

/** Marks of a text: its flags, and in older documents a list. */
function marksOf(node: Values): Mark[] {
  const flags = Object.keys(node).filter((name) => node[name] === true);
  const names = Array.isArray(node.marks)
    ? node.marks.map((mark) => String(isObject(mark) ? mark.type : mark))
    : [];
  return [...flags, ...names].flatMap((name) => (Object.hasOwn(marks, name) ? [marks[name]!] : []));
}
