import { embedOf, figureOf, listOf, plainBlock, richText, tableOf } from '../tree/blocks.js';
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

/** Levels of headings. */
const levels: Record<string, string> = { chapter: 'h2', subheading: 'h3', label: 'h4' };

/** Widths of pictures and layouts. */
const layouts: Record<string, string> = {
  'full-bleed': 'full',
  'full-grid': 'wide',
  'mid-grid': 'wide',
  'full-width': 'full',
  'inset-left': 'aside',
  'inset-right': 'aside',
};

const layoutOf = (name: unknown): string | undefined =>
  typeof name === 'string' && Object.hasOwn(layouts, name) ? layouts[name] : undefined;

const marked =
  (mark: Mark): InlineRule =>
  (node, tree, marks) =>
    tree.lineIn(node, [...marks, mark]);

const link: InlineRule = (node, tree, marks) => {
  const href = firstText(node.url, node.href);
  if (href) return tree.lineIn(node, [...marks, { _type: 'link', href }]);
  tree.degrade(node, 'text', 'A link without address.');
  return tree.lineIn(node, marks);
};

/** A picture of the Financial Times: its image, or the largest of several. */
export function pictureOf(picture: Values, tree: Tree, layoutWidth?: unknown): Values | undefined {
  const images = objects(picture.images);
  const image = isObject(picture.fallbackImage)
    ? picture.fallbackImage
    : images.reduce<Values>(
        (best, one) => ((size(one.width) ?? 0) > (size(best.width) ?? 0) ? one : best),
        images[0] ?? picture,
      );
  const { caption, credit, alt, imageType } = picture;
  const figure = figureOf({
    src: firstText(
      image.url,
      image.binaryUrl,
      image.id && /^https?:/.test(string(image.id)) ? image.id : undefined,
    ),
    alt: imageType === 'graphic' ? firstText(alt) : alt,
    width: size(image.width),
    height: size(image.height),
    caption: isObject(caption) ? tree.inside(caption) : richText(caption),
    creditText: text(credit),
    layout: layoutOf(picture.layoutWidth ?? layoutWidth),
  });
  return figure;
}

const imageSet: BlockRule = (node, tree) => {
  const figure = isObject(node.picture) ? pictureOf(node.picture, tree) : pictureOf(node, tree);
  return figure ?? tree.lose(node, 'The tree has no picture of it, only an identifier.');
};

const inOrder: BlockRule = (node, tree) => tree.inside(node);

const table: BlockRule = (node, tree) => {
  const captions = nodesOf(tree, tree.children(node), 'table-caption');
  const bodies = nodesOf(tree, tree.children(node), 'table-body');
  const footers = nodesOf(tree, tree.children(node), 'table-footer');
  const rows = nodesOf(tree, [...tree.children(node), ...bodies.flatMap(tree.children)], 'table-row');
  const settings = objects(node.columnSettings);
  const cells = rows.map((row) =>
    objects(tree.children(row)).map((cell, column) => ({
      body: tree.inside(cell),
      header: cell.heading === true,
      colSpan: number(cell.columnSpan),
      rowSpan: number(cell.rowSpan),
      align: settings[column]?.dataType === 'numeric' ? ('end' as const) : undefined,
    })),
  );
  const caption = captions.flatMap(tree.inside);
  return [...tableOf(cells, compact({ caption })), ...footers.flatMap(tree.inside)];
};

const flourish: BlockRule = (node, tree) => {
  const id = text(node.id);
  const { fallbackImage, description, flourishType } = node;
  const kind = flourishType === 'story' || flourishType === 'Story' ? 'story' : 'visualisation';
  if (!id) return tree.unknown(node);
  const image = object(fallbackImage);
  return embedOf(
    `https://public.flourish.studio/${kind}/${id}/`,
    compact({
      provider: 'Flourish',
      title: text(description),
      thumbnail: firstText(image.url, image.binaryUrl),
      width: size(image.width),
      height: size(image.height),
    }),
  );
};

const recommended: BlockRule = (node, tree) => {
  const teaser = object(node.teaser);
  const url = firstText(teaser.url, teaser.relativeUrl, node.url);
  const headline = firstText(node.teaserTitleOverride, teaser.title);
  if (!url || !headline)
    return tree.lose(node, 'The tree has no teaser of the article, only its identifier.');
  const card = compact({
    _type: 'linkCard',
    url,
    headline,
    description: text(teaser.standfirst),
    image: text(object(teaser.image).url),
  });
  return text(node.heading) ? [plainBlock(String(node.heading)), card] : card;
};

const tweet: BlockRule = (node, tree) => {
  const id = text(node.id);
  const url = id && (/^https?:/.test(id) ? id : `https://twitter.com/i/web/status/${id}`);
  return url ? embedOf(url) : tree.unknown(node);
};

const youtube: BlockRule = (node, tree) => (text(node.url) ? embedOf(String(node.url)) : tree.unknown(node));

/** A film of the publisher: its file where the tree has one, else a custom block that the host may fill. */
const film: BlockRule = (node, tree) => {
  const sources = [node, ...objects(node.clips)].flatMap((part) => [part, ...objects(part.dataSource)]);
  const file = sources.find((part) => text(part.binaryUrl) ?? text(part.url));
  const src = file && firstText(file.binaryUrl, file.url);
  const caption = isObject(node.caption)
    ? tree.inside(node.caption)
    : richText(firstText(node.caption, node.subtitle));
  const poster = text(object(object(node.poster).picture).url) ?? text(node.poster);
  if (src)
    return compact({
      _type: 'video',
      src,
      title: text(node.title),
      caption,
      creditText: text(node.credits),
      poster,
      loop: node.autoplay === true || undefined,
    });
  if (!firstText(node.title, node.caption))
    return tree.lose(node, 'The tree has no file of it, only an identifier.');
  tree.degrade(
    node,
    `${contentTreeNodes.format}.${tree.kind(node)}`,
    'The tree has no file of it; its title is shown.',
  );
  return tree.custom(node, richText(firstText(node.title, node.caption)));
};

const layoutImage: BlockRule = (node, tree) => imageSet(node, tree);

const timeline: BlockRule = (node, tree) => ({
  ...compact({ _type: 'timeline', title: text(node.title) }),
  events: nodesOf(tree, tree.children(node), 'timeline-event').map((event) => {
    tree.log.hold();
    return { title: firstText(event.title) ?? '', body: tree.inside(event) };
  }),
});

const definitions: BlockRule = (node, tree) => {
  const items = objects(tree.children(node)).map((child) => ({
    term: firstText(child.term, child.title) ?? '',
    body: text(child.description) ? richText(child.description) : tree.inside(child),
  }));
  const list = { _type: 'definitionList', items };
  return text(node.title) ? [plainBlock(String(node.title), { style: 'h4' }), list] : list;
};

const box: BlockRule = (node, tree) =>
  compact({ _type: 'callout', title: firstText(node.title), body: tree.inside(node) });

/** Kinds of nodes of content trees, by the specification of the Financial Times. */
export const contentTreeNodes: Dialect = {
  format: 'content-tree',
  kindOf: ({ type }) => type,
  runOf: (node) =>
    node.type === 'text' && typeof node.value === 'string' ? { text: node.value, marks: [] } : undefined,
  blocks: {
    body: inOrder,
    paragraph: (node, tree) => paragraph(tree.lineIn(node)),
    heading: (node, tree) =>
      paragraph(
        tree.lineIn(node),
        compact({ style: levels[String(node.level)] ?? 'h2', id: text(node.fragmentIdentifier) }),
      ),
    list: (node, tree) =>
      listOf(
        node.ordered === true ? 'number' : 'bullet',
        objects(tree.children(node)).map((item) => ({ body: tree.inside(item) })),
      ),
    'list-item': inOrder,
    blockquote: (node, tree) => ({ _type: 'quote', body: tree.inside(node) }),
    pullquote: (node, tree) =>
      compact({
        _type: 'pullQuote',
        text: firstText(node.text, tree.words(node)) ?? '',
        attribution: text(node.source),
      }),
    'thematic-break': () => ({ _type: 'divider', style: 'rule' }),
    'image-set': imageSet,
    'image-pair': (node, tree) =>
      tree.inside(node).map((figure) => (figure._type === 'figure' ? { ...figure, layout: 'half' } : figure)),
    gallery: (node, tree) => ({ _type: 'gallery', figures: tree.inside(node) }),
    carousel: (node, tree) => ({
      _type: 'gallery',
      layout: 'slideshow',
      figures: tree.inside(node).filter(({ _type }) => _type === 'figure'),
    }),
    recommended,
    'recommended-list': (node, tree) => [...(richText(node.heading) ?? []), ...tree.inside(node)],
    tweet,
    'youtube-video': youtube,
    video: film,
    'clip-set': film,
    flourish,
    'big-number': (node, tree) =>
      compact({
        _type: 'pullQuote',
        text: firstText(node.number, tree.words(node)) ?? '',
        attribution: text(node.description),
      }),
    'scrolly-block': inOrder,
    'scrolly-section': inOrder,
    'scrolly-copy': inOrder,
    'scrolly-image': layoutImage,
    'scrolly-heading': (node, tree) =>
      paragraph(tree.lineIn(node), { style: levels[String(node.level)] ?? 'h3' }),
    layout: (node, tree) =>
      node.layoutName === 'card' || node.layoutName === 'auto'
        ? { _type: 'callout', body: tree.inside(node) }
        : tree.inside(node),
    'layout-slot': inOrder,
    'layout-image': layoutImage,
    'custom-code-component': (node, tree) => tree.lose(node, 'It is code of the publisher.'),
    table,
    'table-caption': inOrder,
    'table-footer': inOrder,
    timeline,
    'timeline-event': (node, tree) => [
      ...(text(node.title) ? [plainBlock(String(node.title), { style: 'h4' })] : []),
      ...tree.inside(node),
    ],
    'in-numbers': definitions,
    'info-box': box,
    'info-pair': inOrder,
    card: box,
    definition: (node) => ({
      _type: 'definitionList',
      items: [{ term: text(node.term) ?? '', body: richText(node.description) ?? '' }],
    }),
    'audio-player': (node, tree) =>
      text(node.url)
        ? compact({ _type: 'audio', src: node.url, title: text(node.title) })
        : tree.unknown(node),
  },
  inlines: {
    strong: marked('strong'),
    emphasis: marked('em'),
    strikethrough: marked('strike-through'),
    subscript: marked('sub'),
    superscript: marked('sup'),
    underline: marked('underline'),
    link,
    'find-out-more-link': link,
    break: (_node, _tree, marks) => ({ text: '\n', marks }),
  },
};
