import { contentOf } from './blocks.js';
import { mainMediaOf, richTextsOf } from './footnotes.js';
import { plainText } from './text.js';
import type { Article, Audio, Block, Figure, Gallery, RichText, Video } from './types.js';

type Values = Record<string, unknown>;

/** Makes a URL absolute; returns `undefined` for a URL that may not be used. */
export type Absolute = (address: string | undefined, use?: 'media' | 'image') => string | undefined;

/** Images, videos and audio of an article as JSON-LD, in the fields of schema.org's NewsArticle. */
export interface MediaFields {
  associatedMedia: Values[];
  video: Values[];
  audio: Values[];
  hasPart: Values[];
}

/** An image as schema.org's ImageObject; `undefined` without a URL. */
export function imageObject(figure: Figure | undefined, absolute: Absolute): Values | undefined {
  const url = absolute(figure?.src, 'image');
  if (!figure || !url) return undefined;
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: figure.width,
    height: figure.height,
    caption: plainText(figure.caption),
    creditText: figure.creditText,
    license: absolute(figure.license),
  };
}

/** Collects all media of an article, from any part of it. */
export function mediaFields(article: Article, absolute: Absolute): MediaFields {
  const fields: MediaFields = { associatedMedia: [], video: [], audio: [], hasPart: [] };
  const add = (list: Values[], value: Values | undefined): void => void (value && list.push(value));
  for (const block of blocksIn([...mainMediaOf(article), ...richTextsOf(article)])) {
    if (block._type === 'figure' && block !== article.image && block !== article.media)
      add(fields.associatedMedia, imageObject(block, absolute));
    else if (block._type === 'video') add(fields.video, recording(block, article, absolute));
    else if (block._type === 'audio') add(fields.audio, recording(block, article, absolute));
    else if (block._type === 'gallery') add(fields.hasPart, gallery(block, absolute));
  }
  return fields;
}

/** Blocks in rich texts, at any depth, each once. */
function blocksIn(richTexts: readonly (RichText | undefined)[], found = new Set<Block>()): Set<Block> {
  for (const richText of richTexts) {
    if (typeof richText !== 'object') continue;
    for (const block of richText) {
      if (block._type === 'block' || found.has(block)) continue;
      found.add(block);
      blocksIn(contentOf(block).richTexts, found);
    }
  }
  return found;
}

function gallery({ figures, caption }: Gallery, absolute: Absolute): Values | undefined {
  const image = figures.flatMap((figure) => imageObject(figure, absolute) ?? []);
  return image.length ? { '@type': 'ImageGallery', name: plainText(caption), image } : undefined;
}

function recording(data: Video | Audio, article: Article, absolute: Absolute): Values | undefined {
  const contentUrl = absolute([data.src, ...(data.sources ?? []).map(({ src }) => src)].find(Boolean));
  if (!contentUrl) return undefined;
  const { _type: type, caption, duration = '', title, creditText, transcript } = data;
  const words = plainText(caption);
  const picture = absolute(type === 'video' ? data.poster : data.image, 'image');
  return {
    '@type': type === 'video' ? 'VideoObject' : 'AudioObject',
    name: title || words || article.headline,
    description: words || plainText(article.description),
    contentUrl,
    thumbnailUrl: picture,
    uploadDate: article.datePublished,
    duration: isoDuration(duration),
    width: type === 'video' ? data.width : undefined,
    height: type === 'video' ? data.height : undefined,
    creditText,
    transcript: plainText(transcript),
  };
}

const isoDuration = (duration: string): string | undefined => {
  if (/^P[\dT]/.test(duration)) return duration;
  return /^\d+(?:\.\d+)?$/.test(duration) ? `PT${duration}S` : undefined;
};
