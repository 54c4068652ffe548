import { embedOf, figureOf, richText } from '../tree/blocks.js';
import { codeOf } from '../tree/code.js';
import type { Html } from '../tree/html.js';
import { paragraph, plain } from '../tree/spans.js';
import type { BlockRule, Tree } from '../tree/tree.js';
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

/** Widths of cards. */
const layouts: Record<string, string> = { wide: 'wide', full: 'full' };

const layoutOf = ({ cardWidth, width }: Values): string | undefined => layouts[String(cardWidth ?? width)];

/** Cards of Ghost's editor, by the fields that it stores; also what `mobiledoc` has of them. */
export function ghostCards(html: Html): Record<string, BlockRule> {
  const caption = (node: Values, tree: Tree): Values[] | undefined => {
    const state = object(object(node.caption).editorState).root ?? object(node.caption).root;
    const made = isObject(state) ? tree.inside(state) : html.blocks(node, 'caption');
    return made.length ? made : undefined;
  };

  const image: BlockRule = (node, tree) => {
    const figure = figureOf({
      src: node.src,
      alt: firstText(node.alt, node.altText),
      width: size(node.width),
      height: size(node.height),
      caption: caption(node, tree),
      link: text(node.href),
      layout: layoutOf(node),
    });
    if (!figure) return tree.unknown(node);
    const title = text(node.title);
    if (title && !figure.caption) return { ...figure, caption: richText(title) };
    return figure;
  };

  const gallery: BlockRule = (node, tree) => {
    const figures = objects(node.images).flatMap((one) => image(one, tree) ?? []);
    return figures.length
      ? compact({ _type: 'gallery', figures, caption: caption(node, tree) })
      : tree.unknown(node);
  };

  const bookmark: BlockRule = (node, tree) => {
    const { title, description, publisher, author, thumbnail } = { ...node, ...object(node.metadata) };
    const url = text(node.url);
    if (!url) return tree.unknown(node);
    const name = firstText(publisher, author);
    const card = compact({
      _type: 'linkCard',
      url,
      headline: firstText(title) ?? url,
      description: text(description),
      image: text(thumbnail),
      publisher: name ? { name } : undefined,
    });
    return [card, ...(caption(node, tree) ?? [])];
  };

  const embed: BlockRule = (node, tree) => {
    const { title, thumbnail_url, width, height, provider_name } = object(node.metadata);
    const url = text(node.url);
    if (!url) return html.blocks(node, 'html');
    return embedOf(
      url,
      compact({
        title: text(title),
        thumbnail: text(thumbnail_url),
        width: size(width),
        height: size(height),
        provider: text(provider_name),
        caption: caption(node, tree),
      }),
    );
  };

  const media =
    (kind: 'video' | 'audio'): BlockRule =>
    (node, tree) => {
      const src = text(node.src);
      if (!src) return tree.unknown(node);
      const seconds = number(node.duration);
      return compact({
        _type: kind,
        src,
        title: text(node.title),
        caption: caption(node, tree),
        duration: seconds === undefined ? undefined : String(Math.round(seconds)),
        ...(kind === 'video'
          ? {
              poster: firstText(node.customThumbnailSrc, node.thumbnailSrc),
              width: size(node.width),
              height: size(node.height),
              loop: node.loop === true || undefined,
            }
          : { image: text(node.thumbnailSrc) }),
      });
    };

  const button: BlockRule = (node, tree) => {
    const { buttonText, buttonUrl } = node;
    return text(buttonText) && text(buttonUrl)
      ? { _type: 'button', text: buttonText, href: buttonUrl }
      : tree.unknown(node);
  };

  /** The button of a card that has one. */
  const action = (words: unknown, href: unknown): Values[] =>
    text(words) && text(href) ? [{ _type: 'button', text: words, href }] : (richText(words) ?? []);

  const header: BlockRule = (node, tree) => {
    const made = [
      ...paragraph(html.line(node, 'header'), { style: 'h2' }),
      ...html.blocks(node, 'subheader'),
      ...(node.buttonEnabled === false ? [] : action(node.buttonText, node.buttonUrl)),
    ];
    const src = text(node.backgroundImageSrc);
    if (!made.length && !src) return tree.lose(node, 'An empty card.');
    tree.degrade(node, 'heading and text', 'A header across the page.');
    return src ? [figureOf({ src })!, ...made] : made;
  };

  const product: BlockRule = (node) =>
    compact({
      _type: 'product',
      name: html.words(node, 'productTitle') ?? '',
      image: figureOf({
        src: node.productImageSrc,
        width: size(node.productImageWidth),
        height: size(node.productImageHeight),
      }),
      description: html.blocks(node, 'productDescription'),
      offers:
        node.productButtonEnabled && text(node.productUrl)
          ? [compact({ url: node.productUrl, seller: text(node.productButton) })]
          : undefined,
    });

  const productAndRating: BlockRule = (node, tree) => {
    const stars = node.productRatingEnabled ? number(node.productStarRating) : undefined;
    const cards = [product(node, tree) ?? []].flat();
    return stars === undefined ? cards : [...cards, { _type: 'rating', ratingValue: stars }];
  };

  return {
    image,
    gallery,
    bookmark,
    embed,
    video: media('video'),
    audio: media('audio'),
    html: (node) => html.blocks(node, 'html'),
    markdown: (node, tree) => {
      const words = firstText(node.markdown);
      if (!words) return tree.unknown(node);
      tree.degrade(node, 'paragraphs', 'Markdown is shown as it is written.');
      return words.split(/\n{2,}/).flatMap((part) => paragraph(plain(part)));
    },
    codeblock: (node, tree) => [
      ...codeOf(node.code, { language: node.language }),
      ...(caption(node, tree) ?? []),
    ],
    callout: (node) => ({ _type: 'callout', body: html.blocks(node, 'calloutText') }),
    toggle: (node) => ({
      _type: 'details',
      summary: html.words(node, 'heading') ?? '',
      body: html.blocks(node, 'content'),
    }),
    button,
    file: (node, tree) => {
      const url = firstText(node.src);
      if (!url) return tree.unknown(node);
      const file = compact({
        _type: 'file',
        url,
        name: firstText(node.fileTitle, node.fileName) ?? url,
        contentSize: text(node.fileSize),
      });
      return [file, ...(richText(node.fileCaption) ?? [])];
    },
    header,
    product: productAndRating,
    paywall: (node, tree) => tree.leaveOut(node, 'Where what is for members begins.'),
    email: (node, tree) => tree.leaveOut(node, 'For the newsletter alone.'),
    'email-cta': (node, tree) => tree.leaveOut(node, 'For the newsletter alone.'),
    signup: (node, tree) => tree.leaveOut(node, 'A form to sign up with.'),
    'call-to-action': (node) => ({
      _type: 'callout',
      body: [
        ...html.blocks(node, 'textValue'),
        ...(node.showButton === false ? [] : action(node.buttonText, node.buttonUrl)),
      ],
    }),
    transistor: (node, tree) =>
      text(node.url) ? embedOf(String(node.url)) : tree.lose(node, 'A player of the members.'),
    hr: () => ({ _type: 'divider', style: 'rule' }),
  };
}
