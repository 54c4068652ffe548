import {
  embedOf,
  figureOf,
  isVideoFile,
  listOf,
  plainBlock,
  richText,
  tableOf,
  type Item,
} from '../tree/blocks.js';
import { calloutOf } from '../tree/callout.js';
import { codeOf } from '../tree/code.js';
import { paragraph, type Mark } from '../tree/spans.js';
import { nodesOf, type BlockRule, type Dialect, type InlineRule, type Tree } from '../tree/tree.js';
import { compact, firstText, number, object, objects, size, text, type Values } from '../tree/values.js';

const attrs = (node: Values): Values => object(node.attrs);

/** Marks, as ProseMirror's basic schema, TipTap and Atlassian name them. */
const marks: Record<string, Mark | ((attrs: Values) => Mark | undefined)> = {
  strong: 'strong',
  bold: 'strong',
  em: 'em',
  italic: 'em',
  code: 'code',
  underline: 'underline',
  strike: 'strike-through',
  strikethrough: 'strike-through',
  s: 'strike-through',
  subscript: 'sub',
  superscript: 'sup',
  subsup: ({ type }) => (type === 'sup' ? 'sup' : 'sub'),
  highlight: 'mark',
  kbd: 'kbd',
  small: 'small',
  link: ({ href, rel }) => (text(href) ? compact({ _type: 'link', href, rel: text(rel) }) : undefined),
  abbr: ({ title }) => (text(title) ? { _type: 'abbr', title } : undefined),
};

/** Marks that change how text looks alone. */
const looks =
  /^(?:textStyle|textColor|color|backgroundColor|fontSize|fontFamily|indentation|alignment|annotation|comment|border|breakout)$/;

const paragraphs: BlockRule = (node, tree) => paragraph(tree.lineIn(node));

const heading: BlockRule = (node, tree) => {
  const level = Math.min(6, Math.max(1, Math.round(number(attrs(node).level) ?? 2)));
  return paragraph(tree.lineIn(node), compact({ style: `h${level}`, id: text(attrs(node).id) }));
};

const quote: BlockRule = (node, tree) => {
  const body = tree.inside(node);
  return body.length ? { _type: 'quote', body } : undefined;
};

const list =
  (style: 'bullet' | 'number' | 'check'): BlockRule =>
  (node, tree) => {
    const { start, order } = attrs(node);
    return listOf(
      style,
      objects(tree.children(node)).map((item) => itemOf(item, tree)),
      compact({ start: number(start ?? order) }),
    );
  };

function itemOf(node: Values, tree: Tree): Item {
  const { checked, state } = attrs(node);
  tree.log.hold();
  return { body: tree.inside(node), checked: checked === true || state === 'DONE' || state === 'DECIDED' };
}

const code: BlockRule = (node, tree) =>
  codeOf(tree.words(node), { language: firstText(attrs(node).language, attrs(node).params) });

const rule: BlockRule = () => ({ _type: 'divider', style: 'rule' });

const image: BlockRule = (node, tree) => {
  const { src, url, alt, title, width, height, caption, credit } = attrs(node);
  const figure = figureOf({
    src: src ?? url,
    alt,
    width: size(width),
    height: size(height),
    caption: tree.children(node).length ? tree.inside(node) : richText(firstText(caption, title)),
    creditText: text(credit),
  });
  return figure ?? tree.lose(node, 'An image without address.');
};

/** An image with its caption beside it, as in TipTap's `figure` and Atlassian's `mediaSingle`. */
const figure: BlockRule = (node, tree) => {
  const captions = nodesOf(
    tree,
    tree.children(node),
    'figcaption',
    'caption',
    'figureCaption',
    'imageCaption',
  );
  const others = objects(tree.children(node)).filter((child) => !captions.includes(child));
  const made =
    attrs(node).src && !others.length ? [image({ ...node, content: [] }, tree)].flat() : tree.blocks(others);
  const caption = captions.flatMap((child) => tree.inside(child));
  const [first] = made;
  if (first && /^(?:figure|video|audio|embed|table)$/.test(String(first._type)) && caption.length)
    return [{ ...first, caption }, ...made.slice(1)] as Values[];
  return [...(made as Values[]), ...caption];
};

const embed: BlockRule = (node, tree) => {
  const { src, url, href, title, width, height, caption } = attrs(node);
  const address = firstText(src, url, href);
  if (!address) return tree.unknown(node);
  if (isVideoFile(address) || tree.kind(node) === 'video')
    return compact({
      _type: 'video',
      src: address,
      title: text(title),
      width: size(width),
      height: size(height),
      caption: richText(caption),
    });
  return embedOf(address, { title, width: size(width), height: size(height), caption: richText(caption) });
};

const table: BlockRule = (node, tree) => {
  const captions = nodesOf(tree, tree.children(node), 'tableCaption', 'caption');
  const rows = nodesOf(tree, tree.children(node), 'tableRow', 'table_row');
  const cells = rows.map((row) =>
    objects(tree.children(row)).map((cell) => {
      const { colspan, rowspan, align, textAlign } = attrs(cell);
      const aligned = firstText(align, textAlign);
      tree.log.hold();
      return {
        body: tree.inside(cell),
        header: /header/i.test(tree.kind(cell)),
        colSpan: number(colspan),
        rowSpan: number(rowspan),
        align:
          aligned === 'center'
            ? ('center' as const)
            : /^(?:right|end)$/.test(aligned ?? '')
              ? ('end' as const)
              : undefined,
      };
    }),
  );
  const caption = captions.flatMap((child) => tree.inside(child));
  return tableOf(cells, compact({ caption }));
};

const details: BlockRule = (node, tree) => {
  const [summary] = nodesOf(tree, tree.children(node), 'detailsSummary', 'summary');
  const others = objects(tree.children(node)).filter((child) => child !== summary);
  const body = others.flatMap((child) =>
    /^details_?content$/i.test(tree.kind(child)) ? tree.inside(child) : tree.blocks([child]),
  );
  return {
    _type: 'details',
    summary: firstText(attrs(node).title, summary && tree.words(summary)) ?? '',
    body,
    ...(attrs(node).open === true ? { open: true } : {}),
  };
};

const callout: BlockRule = (node, tree) => {
  const { panelType, type, variant, title } = attrs(node);
  const name = firstText(panelType, variant, type);
  return compact({
    _type: 'callout',
    variant: name && calloutOf(name),
    title: text(title),
    body: tree.inside(node),
  });
};

const card: BlockRule = (node, tree) => {
  const url = firstText(attrs(node).url, object(attrs(node).data).url);
  return url
    ? { _type: 'linkCard', url, headline: firstText(attrs(node).title, object(attrs(node).data).name) ?? url }
    : tree.unknown(node);
};

/** Layout, which is no content: what is in it is read in order. */
const flat: BlockRule = (node, tree) => tree.inside(node);

const math: BlockRule = (node, tree) => ({
  _type: 'math',
  tex: firstText(attrs(node).latex, attrs(node).tex, attrs(node).text, tree.words(node)),
});

const lineBreak: InlineRule = (_node, _tree, marks) => ({ text: '\n', marks });

const said =
  (...fields: string[]): InlineRule =>
  (node, tree, marks) => {
    const words = firstText(...fields.map((field) => attrs(node)[field]), tree.words(node));
    return words ? { text: words, marks } : tree.lose(node, 'It has no words.');
  };

const mention: InlineRule = (node, tree, marks) => {
  const words = firstText(attrs(node).label, attrs(node).text, attrs(node).name, attrs(node).id);
  return words
    ? { text: words.startsWith('@') ? words : `@${words}`, marks }
    : tree.lose(node, 'It has no words.');
};

const date: InlineRule = (node, tree, marks) => {
  const time = new Date(number(attrs(node).timestamp) ?? NaN);
  return isNaN(time.getTime())
    ? tree.lose(node, 'It is no date.')
    : { text: time.toISOString().slice(0, 10), marks };
};

const inlineCard: InlineRule = (node, tree, marks) => {
  const href = text(attrs(node).url);
  return href
    ? { text: href, marks: [...marks, { _type: 'link', href }] }
    : tree.lose(node, 'It has no address.');
};

/** Kinds of nodes of ProseMirror's basic schema, of TipTap's extensions and of Atlassian's document format. */
export const proseMirrorNodes: Dialect = {
  format: 'prosemirror',
  kindOf: ({ type }) => type,
  childrenOf: ({ content }) => content,
  fieldsOf: attrs,
  runOf: (node, tree) =>
    typeof node.text === 'string' && node.type === 'text' ? { text: node.text, marks: marksOf(node, tree) } : undefined,
  blocks: {
    paragraph: paragraphs,
    lead: paragraphs,
    heading,
    blockquote: quote,
    bulletList: list('bullet'), bullet_list: list('bullet'),
    orderedList: list('number'), ordered_list: list('number'),
    taskList: list('check'), todo_list: list('check'), decisionList: list('bullet'),
    listItem: flat, list_item: flat, taskItem: flat,
    codeBlock: code, code_block: code,
    horizontalRule: rule, horizontal_rule: rule, rule,
    image, media: image, resizableImage: image,
    figure, mediaSingle: figure, mediaGroup: flat, captionedImage: figure,
    figcaption: flat,
    youtube: embed, vimeo: embed, iframe: embed, video: embed, twitter: embed, embed, embedCard: embed,
    audio: (node) => compact({ _type: 'audio', src: text(attrs(node).src), title: text(attrs(node).title) }),
    table,
    details, expand: details, nestedExpand: details,
    callout, panel: callout, aside: callout,
    blockCard: card,
    columns: flat, columnBlock: flat, column: flat, layoutSection: flat, layoutColumn: flat, bodiedExtension: flat, section: flat,
    blockMath: math, math_display: math,
    tableOfContents: (node, tree) => tree.leaveOut(node, 'The article makes its own table of contents.'),
  },
  inlines: {
    hardBreak: lineBreak, hard_break: lineBreak,
    mention,
    hashtag: (node, _tree, marks) => ({ text: `#${firstText(attrs(node).label, attrs(node).id) ?? ''}`, marks }),
    emoji: said('emoji', 'text', 'name', 'shortName'),
    status: said('text'),
    date,
    inlineCard,
    inlineImage: (node, _tree, marks) => ({ object: compact({ _type: 'inlineImage', src: text(attrs(node).src), alt: text(attrs(node).alt) ?? '' }), marks }),
    inlineMath: (node, tree, marks) => ({ object: math(node, tree) as Values, marks }),
    mathematics: (node, tree, marks) => ({ object: math(node, tree) as Values, marks }),
    math_inline: (node, tree, marks) => ({ object: math(node, tree) as Values, marks }),
    footnote: (node, tree, marks) => ({ text: '\u2060', marks: [...marks, { _type: 'footnote', body: tree.children(node).length ? tree.inside(node) : [plainBlock(firstText(attrs(node).text, attrs(node).content) ?? '')] }] }),
  },
}; // prettier-ignore

/** Marks of a run of text; those that only change its looks, and those that are not known, are dropped. */
function marksOf(node: Values, tree: Tree): Mark[] {
  return objects(node.marks).flatMap((mark) => {
    const kind = text(mark.type) ?? '';
    const rule = Object.hasOwn(marks, kind) ? marks[kind]! : undefined;
    const made = typeof rule === 'function' ? rule(object(mark.attrs)) : rule;
    if (made) return [made];
    const reason = looks.test(kind) ? 'Looks alone.' : `There is no mark \`${kind}\`.`;
    tree.log.degrade({ path: tree.source.pointer(mark), kind, became: 'text', reason });
    return [];
  });
}
