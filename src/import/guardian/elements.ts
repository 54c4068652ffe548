import { embedOf, figureOf, listOf, richText, tableOf } from '../tree/blocks.js';
import { codeOf } from '../tree/code.js';
import type { Html } from '../tree/html.js';
import { paragraph, plain } from '../tree/spans.js';
import { technicalFields, type BlockRule, type Dialect } from '../tree/tree.js';
import {
  compact,
  firstText,
  list,
  number,
  object,
  objects,
  size,
  text,
  string,
  type Values,
} from '../tree/values.js';

/** Widths of images, videos and quotations, by their role. */
const layouts: Record<string, string> = {
  showcase: 'wide',
  immersive: 'full',
  supporting: 'aside',
  thumbnail: 'aside',
  halfWidth: 'half',
};

const layoutOf = (role: unknown): string | undefined => layouts[String(role)];

const largest = (images: Values[]): Values =>
  images.reduce<Values>((best, one) => (widthOf(one) > widthOf(best) ? one : best), images[0] ?? {});

const widthOf = (image: Values): number => size(object(image.fields).width) ?? size(image.width) ?? 0;

/** Kinds of elements of the Guardian's renderer, without `model.dotcomrendering.pageElements.` before and `BlockElement` after. */
export function guardianElements(html: Html): Dialect {
  const image: BlockRule = (node, tree) => {
    const { alt, caption, credit } = object(node.data);
    const master = largest(objects(object(node.media).allImages));
    const sources = objects(node.imageSources);
    const { srcSet } = sources.find(({ weighting }) => weighting === node.role) ?? sources[0] ?? {};
    const files = objects(srcSet).filter(({ src, width }) => text(src) && size(width));
    const figure = figureOf({
      src: firstText(master.url, largest(files).src),
      width: size(object(master.fields).width),
      height: size(object(master.fields).height),
      srcset: files.length
        ? files.map(({ src, width }) => `${String(src)} ${String(width)}w`).join(', ')
        : undefined,
      alt,
      caption: text(caption) && html.blocks(node, 'data', 'caption'),
      creditText: html.words(node, 'data', 'credit') ?? text(credit),
      layout: layoutOf(node.role),
    });
    return figure ?? tree.lose(node, 'An image without address.');
  };

  const markup: BlockRule = (node) => html.blocks(node, 'html');

  const heading: BlockRule = (node) =>
    html
      .blocks(node, 'html')
      .map((block) => (block._type === 'block' && !block.style ? { ...block, style: 'h2' } : block));

  const caption = (node: Values): Values[] | undefined => {
    const made = html.blocks(node, 'caption');
    return made.length ? made : undefined;
  };

  const video: BlockRule = (node, tree) => {
    const url = firstText(node.url, node.originalUrl, node.embedUrl);
    if (!url) return tree.unknown(node);
    return embedOf(
      url,
      compact({
        title: firstText(node.title),
        width: size(node.width),
        height: size(node.height),
        caption: caption(node),
      }),
    );
  };

  const youtube: BlockRule = (node, tree) => {
    const id = text(node.assetId);
    if (!id) return tree.unknown(node);
    const { url } = largest(objects(node.posterImage));
    return embedOf(
      `https://www.youtube.com/watch?v=${id}`,
      compact({
        title: firstText(node.mediaTitle, node.title)?.trim(),
        thumbnail: firstText(node.overrideImage, url),
        description: text(node.altText) && html.blocks(node, 'altText'),
        caption: caption(node),
      }),
    );
  };

  const film: BlockRule = (node, tree) => {
    const assets = [...objects(node.assets), ...objects(node.source)].filter(
      ({ url, src }) => text(url) ?? text(src),
    );
    const sources = assets.map(({ url, src, mimeType }) =>
      compact({ src: url ?? src, type: text(mimeType) }),
    );
    if (!sources.length) return video(node, tree);
    const { url } = largest(objects(node.posterImage ?? node.imageMedia));
    return compact({
      _type: 'video',
      sources,
      title: text(node.title),
      poster: text(url),
      caption: caption(node),
      creditText: text(node.credit),
    });
  };

  const audio: BlockRule = (node, tree) => {
    const src = firstText(node.trackUrl, node.url, ...objects(node.assets).map(({ url }) => url));
    return src
      ? compact({ _type: 'audio', src, title: text(node.title), duration: text(node.duration) })
      : markupOr(node, tree);
  };

  /** Something of another service: what the markup says of it, with its address where that says none. */
  const embed: BlockRule = (node, tree) => {
    const title = firstText(node.title, node.alt);
    const made = html
      .blocks(node, 'html')
      .map((block) => (block._type === 'embed' && title ? { ...block, title } : block));
    const url = firstText(node.url, node.originalUrl, node.embedUrl);
    if (made.length) return made;
    return url ? embedOf(url, compact({ title, caption: caption(node) })) : custom(node, tree);
  };

  const markupOr: BlockRule = (node, tree) => {
    const made = html.blocks(node, 'html');
    return made.length ? made : custom(node, tree);
  };

  /** Interactive content of the Guardian, as a custom block: hosts can render its data, others show its text. */
  const custom: BlockRule = (node, tree) => {
    const words = firstText(node.alt, node.title, node.caption);
    if (!words) return tree.lose(node, 'What only scripts of the Guardian show, without words.');
    return {
      ...technicalFields(node),
      _type: `guardian.${tree.kind(node).replace(/^./, (letter) => letter.toLowerCase())}`,
      fallback: richText(words),
    };
  };

  const pullQuote: BlockRule = (node) =>
    compact({
      _type: 'pullQuote',
      text: html.words(node, 'html') ?? '',
      attribution: text(node.attribution),
    });

  const richLink: BlockRule = (node, tree) =>
    text(node.url)
      ? {
          _type: 'linkCard',
          url: node.url,
          headline: firstText(node.text, node.linkText, node.label) ?? node.url,
        }
      : tree.unknown(node);

  const link: BlockRule = (node, tree) => {
    const words = firstText(node.label, node.text);
    return words && text(node.url)
      ? compact({
          _type: 'button',
          text: words,
          href: node.url,
          variant: node.priority === 'Tertiary' || node.priority === 'Secondary' ? 'secondary' : undefined,
        })
      : tree.unknown(node);
  };

  /** A box that opens: questions and answers, guides, profiles. */
  const atom: BlockRule = (node, tree) => {
    const summary = firstText(node.title, node.label);
    const credit = html.blocks(node, 'credit');
    const body = [...html.blocks(node, 'html'), ...html.blocks(node, 'body'), ...credit];
    const image = text(node.img) ?? text(node.image);
    if (image) body.unshift(figureOf({ src: image })!);
    if (!body.length) return tree.unknown(node);
    return summary ? { _type: 'details', summary, body } : body;
  };

  const timelineAtom: BlockRule = (node, tree) => {
    const events = objects(node.events).map((event) => {
      tree.log.hold();
      return compact({
        date: firstText(event.date),
        title: firstText(event.title) ?? '',
        body: html.blocks(event, 'body'),
      });
    });
    return [
      ...html.blocks(node, 'description'),
      compact({ _type: 'timeline', title: text(node.title), events }),
    ];
  };

  /** The newer elements that hold others under titles: key takeaways, questions, profiles, events. */
  const titled =
    (items: string, content = 'body', level = 'h3'): BlockRule =>
    (node, tree) =>
      objects(node[items]).flatMap((item) => {
        tree.log.hold();
        const intro = [html.blocks(item, 'bio'), html.blocks(item, 'endNote')];
        const made = Array.isArray(item[content]) ? tree.blocks(item[content]) : html.blocks(item, content);
        return [
          ...paragraph(html.line(item, 'title'), { style: level }),
          ...intro[0]!,
          ...made,
          ...intro[1]!,
        ];
      });

  const timeline: BlockRule = (node, tree) => {
    const sections = objects(node.sections);
    return (sections.length ? sections : [node]).map((section) => ({
      ...compact({ _type: 'timeline', title: text(section.title) }),
      events: objects(section.events).map((event) => {
        tree.log.hold();
        const main = event.main ? tree.blocks([event.main]) : [];
        const label = text(event.label);
        return compact({
          date: text(event.date),
          title: firstText(event.title) ?? '',
          body: [...(richText(label) ?? []), ...main, ...tree.blocks(list(event.body))],
        });
      }),
    }));
  };

  const quiz: BlockRule = (node, tree) => {
    const questions = objects(node.questions).map((question) => {
      const answers = objects(question.answers);
      const items = answers.map(({ text: answer, isCorrect }) => ({
        body: paragraph([{ text: text(answer)?.trim() ?? '', marks: isCorrect === true ? ['strong'] : [] }]),
      }));
      const reveals = answers.flatMap(({ revealText }) => paragraph(plain(text(revealText) ?? '')));
      tree.log.hold();
      return {
        _type: 'details',
        summary: text(question.text) ?? '',
        body: [...imagesOf(question), ...listOf('bullet', items), ...reveals],
      };
    });
    const results = [...objects(node.resultGroups), ...objects(node.resultBuckets)].map((result) => ({
      body: paragraph(
        plain(
          [result.title, result.shareText, result.description].flatMap((part) => text(part) ?? []).join(': '),
        ),
      ),
    }));
    return {
      _type: 'guardian.quiz',
      id: text(node.id),
      quizType: text(node.quizType),
      fallback: [...questions, ...listOf('bullet', results)],
    };
  };

  const imagesOf = ({ imageUrl, imageAlt }: Values): Values[] =>
    text(imageUrl) ? [figureOf({ src: imageUrl, alt: imageAlt })!] : [];

  const product: BlockRule = (node, tree) => {
    const name = [node.primaryHeading, node.brandName, node.productName].flatMap((part) => text(part) ?? []);
    const offers = objects(node.productCtas ?? node.cta).map(({ url, retailer, price, text: label }) =>
      compact({
        url,
        seller: firstText(retailer, label),
        price: number(string(price).replace(/[^\d.]/g, '')),
      }),
    );
    const image = object(node.image);
    const attributes = objects(node.customAttributes).map(({ name, value }) => ({
      body: richText(`${String(name)}: ${String(value)}`)!,
    }));
    return [
      ...paragraph(html.line(node, 'primaryHeading'), { style: 'h2' }),
      compact({
        _type: 'product',
        name: firstText(node.productName, name.join(' ')) ?? '',
        image: figureOf({
          src: image.url,
          alt: image.alt,
          width: size(image.width),
          height: size(image.height),
          creditText: text(image.credit),
          caption: richText(image.caption),
        }),
        offers,
      }),
      ...paragraph(html.line(node, 'secondaryHeading'), { style: 'h3' }),
      ...listOf('bullet', attributes),
      ...tree.blocks(list(node.content)),
    ];
  };

  const gallery: BlockRule = (node, tree) => {
    const figures = objects(node.images).flatMap((one) => image(one, tree) ?? []);
    return { _type: 'gallery', figures };
  };

  const cartoon: BlockRule = (node) => {
    const [variant] = objects(node.variants);
    return objects(variant?.images).flatMap(({ url, mediaAlt, fields }): Values[] => {
      const { width, height } = object(fields);
      const figure = figureOf({
        src: url,
        alt: mediaAlt ?? node.alt,
        width: size(width),
        height: size(height),
        creditText: text(node.credit),
      });
      return figure ? [figure] : [];
    });
  };

  const table: BlockRule = (node) => {
    const made = html.blocks(node, 'html');
    return made.length
      ? made
      : tableOf(
          objects(node.rows).map(({ columns }) =>
            objects(columns).map((cell) => ({ body: richText(cell.text) ?? [] })),
          ),
        );
  };

  const unseen =
    (reason: string): BlockRule =>
    (node, tree) =>
      tree.leaveOut(node, reason);

  return {
    format: 'guardian',
    kindOf: ({ _type }) =>
      string(_type)
        .replace(/^.*\./, '')
        .replace(/(?:Block)?Element(?:V2)?$/, ''),
    childrenOf: ({ elements }) => elements,
    runOf: () => undefined,
    inlines: {},
    blocks: {
      Text: markup,
      Subheading: heading,
      Blockquote: (node) => {
        const body = html.blocks(node, 'html');
        return body.length === 1 && body[0]!._type === 'quote' ? body : { _type: 'quote', body };
      },
      Pullquote: pullQuote,
      Highlight: (node) => ({ _type: 'callout', body: html.blocks(node, 'html') }),
      Disclaimer: (node) => ({ _type: 'notice', variant: 'disclaimer', body: html.blocks(node, 'html') }),
      Caption: (node) => html.blocks(node, 'captionText'),
      Image: image,
      MultiImage: gallery,
      Cartoon: cartoon,
      Video: video,
      VideoYoutube: video,
      VideoVimeo: video,
      VideoFacebook: video,
      Youtube: youtube,
      YoutubeAtom: youtube,
      GuVideo: film,
      MediaAtom: film,
      Audio: audio,
      AudioAtom: audio,
      Soundcloud: embed,
      Spotify: embed,
      Tweet: embed,
      Instagram: embed,
      Vine: embed,
      Map: embed,
      Document: embed,
      Embed: embed,
      Witness: embed,
      Interactive: embed,
      InteractiveAtom: markupOr,
      ChartAtom: markupOr,
      GenericAtom: markupOr,
      ContentAtom: markupOr,
      InteractiveContents: titled('subheadingLinks', 'body'),
      RichLink: richLink,
      ItemLink: markup,
      Link: link,
      Code: (node) => codeOf(html.words(node, 'html'), { language: node.language }),
      Comment: (node) => ({
        _type: 'quote',
        body: html.blocks(node, 'body'),
        attribution: richText(node.authorName),
        cite: text(node.permalink),
      }),
      Table: table,
      QA: atom,
      QAAtom: atom,
      GuideAtom: atom,
      ProfileAtom: atom,
      ExplainerAtom: atom,
      TimelineAtom: timelineAtom,
      QuizAtom: quiz,
      KeyTakeaways: titled('keyTakeaways'),
      QAndAExplainer: titled('qAndAExplainers'),
      MiniProfiles: titled('miniProfiles'),
      MultiBylines: titled('multiBylines'),
      Timeline: timeline,
      List: (node, tree) =>
        objects(node.items).flatMap((item) => [
          ...paragraph(html.line(item, 'title'), { style: 'h3' }),
          ...tree.blocks(list(item.elements)),
        ]),
      NumberedTitle: heading,
      StarRating: (node) => ({ _type: 'rating', ratingValue: number(node.rating) ?? 0 }),
      Product: product,
      Divider: () => ({ _type: 'divider', style: 'rule' }),
      Callout: (node) =>
        compact({
          _type: 'callout',
          title: firstText(node.heading, node.title),
          body: [...(richText(node.prompt) ?? []), ...html.blocks(node, 'description')],
        }),
      NewsletterSignup: unseen('A form to sign up with.'),
      EmailSignUp: unseen('A form to sign up with.'),
      AdPlaceholder: unseen('A place for advertisements.'),
      Crossword: custom,
    },
  };
}
