import type { Audio, Block, Embed, MediaSource, MediaTrack, Video } from '../../../article/types.js';
import {
  attribute,
  classesOf,
  find,
  findAll,
  firstAttribute,
  hasAttribute,
  hasClass,
  isElement,
  lineOf,
  named,
  pixels,
  textOf,
} from '../nodes.js';
import type { HtmlReader } from '../reader.js';
import type { HtmlElement } from '../tree.js';
import { embedOf, providerOf } from './providers.js';

/** A frame: what another service shows. */
export function iframe(element: HtmlElement, reader: HtmlReader): Block[] {
  const url = reader.address(element, 'media', 'data-src', 'data-lazy-src', 'src', 'data-cookieblock-src');
  if (!url) {
    reader.lose(
      element,
      'A frame without an address that may be used.',
      `${attribute(element, 'title') ?? ''} ${textOf(element)}`,
    );
    return [];
  }
  const width = pixels(attribute(element, 'width'));
  const height = pixels(attribute(element, 'height'));
  const title = attribute(element, 'title');
  const inside = textOf(element).trim();
  if (inside) reader.leaveOut(element, 'For browsers without frames.', inside);
  return [reader.hold(embedOf(url, { ...(title && { title }), ...(width && height && { width, height }) }))];
}

/** Content of a browser plug-in: `object` and `embed`. */
export function embedObject(element: HtmlElement, reader: HtmlReader): Block[] {
  const frame = find(element, named('iframe', 'embed', 'img'));
  if (frame) return reader.blocksOf([frame]);
  const url = reader.address(element, 'media', 'data', 'src');
  if (url) return [reader.hold(embedOf(url, fallbackOf(reader.blocksOf(element.children))))];
  reader.lose(element, 'It has no address that may be used.');
  return [];
}

const fallbackOf = (fallback: Block[]): Partial<Embed> => (fallback.length ? { fallback } : {});

/** A post of a network, as its script would replace it: its words are what is shown where it is not. */
export function socialPost(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const links = findAll(element, named('a')).map((link) => reader.address(link, 'media', 'href'));
  const own = reader.address(
    element,
    'media',
    'cite',
    'data-instgrm-permalink',
    'data-href',
    'data-embed-src',
    'data-bluesky-uri',
    'data-text-post-permalink',
  );
  const url = own?.replace(/\?utm_[^]*$/, '') ?? links.filter(Boolean).at(-1);
  if (!url) return undefined;
  const fallback = reader.blocksOf(element.children);
  const name = hasClass(element, 'wp-embedded-content') ? (find(element, named('a')) ?? element) : undefined;
  const title = name && lineOf(name);
  return [
    reader.hold(
      embedOf(url, {
        ...(title && { title }),
        ...fallbackOf(title && title === lineOf(element) ? [] : fallback),
      }),
    ),
  ];
}

/** A figure whose content another service shows: its frame, its post, or its bare address. */
export function embedFigure(
  element: HtmlElement,
  caption: HtmlElement | undefined,
  reader: HtmlReader,
): Block[] | undefined {
  const isEmbed = hasClass(element, /^(?:wp-block-embed(?:-.*)?|embed|oembed)$/);
  const frame = find(element, named('iframe'));
  if (!isEmbed && !frame) return undefined;
  const content = element.children.filter((child) => child !== caption);
  const text = content.map(textOf).join('').trim();
  const read =
    /^https?:\/\/\S+$/.test(text) && !frame
      ? [reader.hold(embedOf(text))]
      : blocksIn(element, caption, reader);
  const at = read.findIndex(({ _type }) => _type === 'embed');
  const words = caption ? reader.blocksOf(caption.children) : [];
  if (at < 0) return [...read, ...words];
  const provider = classesOf(element)
    .map((name) => /^is-provider-(.+)$/.exec(name)?.[1])
    .find(Boolean);
  const embed = read[at] as Embed;
  read[at] = { ...embed, ...nameOf(embed, provider), ...(words.length && { caption: words }) };
  return read;
}

/** Content of a figure without its caption. Omits a frame that repeats the post before it. */
function blocksIn(element: HtmlElement, caption: HtmlElement | undefined, reader: HtmlReader): Block[] {
  const post = find(
    element,
    (inner) => hasClass(inner, 'wp-embedded-content') && inner.name === 'blockquote',
  );
  const frame = post && find(element, named('iframe'));
  if (frame) {
    reader.leaveOut(frame, 'The link before it leads to the same.', '');
    frame.parent!.children = frame.parent!.children.filter((child) => child !== frame);
  }
  return reader.blocksOf(element.children.filter((child) => child !== caption));
}

/** The name that the page gives the service, where its host says nothing. */
function nameOf({ provider, url, title }: Embed, name: string | undefined): Partial<Embed> {
  if (!name || !provider.includes('.') || provider !== providerOf(url)) return {};
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { provider: words.join(' '), ...(title === provider && { title: words.join(' ') }) };
}

/** Pages for browsers without scripts. An image in them is the one whose place a script fills. */
export function noscript(element: HtmlElement, reader: HtmlReader): Block[] {
  const before = element.previous;
  const inside = find(element, named('img', 'iframe', 'video'));
  if (inside && !(before && (before.name === inside.name || find(before, named(inside.name)))))
    return reader.blocksOf(element.children);
  if (textOf(element).trim())
    reader.leaveOut(element, inside ? 'The same for pages without scripts.' : 'For pages without scripts.');
  return [];
}

export function video(element: HtmlElement, reader: HtmlReader): Block[] {
  const files = filesOf(element, reader);
  if (!files) return withoutFile(element, reader);
  const poster = reader.address(element, 'image', 'poster');
  const width = pixels(attribute(element, 'width'));
  const height = pixels(attribute(element, 'height'));
  const tracks = findAll(element, named('track')).flatMap((track) => trackOf(track, reader));
  const block: Video = {
    _type: 'video',
    ...files,
    ...(poster && { poster }),
    ...(width && height && { width, height }),
    ...(tracks.length && { tracks }),
    ...(hasAttribute(element, 'loop') && { loop: true }),
    ...namedBy(element),
    ...fallbackIn(element, reader),
  };
  return [reader.hold(block)];
}

export function audio(element: HtmlElement, reader: HtmlReader): Block[] {
  const files = filesOf(element, reader);
  if (!files) return withoutFile(element, reader);
  const block: Audio = { _type: 'audio', ...files, ...namedBy(element), ...fallbackIn(element, reader) };
  return [reader.hold(block)];
}

const namedBy = (element: HtmlElement): { title?: string } => {
  const title = firstAttribute(element, 'title', 'aria-label');
  return title ? { title } : {};
};

/** Words for browsers that do not play it. */
function fallbackIn(element: HtmlElement, reader: HtmlReader): { fallback?: Block[] } {
  const fallback = reader.blocksOf(
    element.children.filter((child) => !isElement(child) || !/^(?:source|track)$/.test(child.name)),
  );
  return fallback.length ? { fallback } : {};
}

function withoutFile(element: HtmlElement, reader: HtmlReader): Block[] {
  reader.lose(element, 'It has no file whose address may be used.');
  return [];
}

function filesOf(
  element: HtmlElement,
  reader: HtmlReader,
): { src?: string; sources?: MediaSource[] } | undefined {
  const src = reader.address(element, 'media', 'src', 'data-src');
  const sources = findAll(element, named('source')).flatMap((source) => {
    const address = reader.address(source, 'media', 'src', 'data-src');
    const type = attribute(source, 'type');
    return address ? [{ src: address, ...(type && { type }) }] : [];
  });
  if (src) return { src };
  if (sources.length === 1 && !sources[0]!.type) return { src: sources[0]!.src };
  return sources.length ? { sources } : undefined;
}

const kinds = ['captions', 'subtitles', 'descriptions', 'chapters'] as const;

function trackOf(track: HtmlElement, reader: HtmlReader): MediaTrack[] {
  const src = reader.address(track, 'media', 'src');
  if (!src || attribute(track, 'kind') === 'metadata') return [];
  const kind = kinds.find((known) => known === (attribute(track, 'kind') ?? 'subtitles'));
  const srclang = attribute(track, 'srclang');
  const label = attribute(track, 'label');
  return [{ src, ...(kind && { kind }), ...(srclang && { srclang }), ...(label && { label }) }];
}
