import broken from './broken.json' with { type: 'json' };
import cjk from './cjk.json' with { type: 'json' };
import live from './live.json' with { type: 'json' };
import longRead from './long-read.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import minimal from './minimal.json' with { type: 'json' };
import news from './news.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import rtl from './rtl.json' with { type: 'json' };
import textBlocks from './text-blocks.json' with { type: 'json' };

/** Where the samples' pictures are; each address is written out, so that a bundler finds the file. */
const pictures: Readonly<Record<string, string>> = {
  'images/author.svg': new URL('./images/author.svg', import.meta.url).href,
  'images/bathhouse.svg': new URL('./images/bathhouse.svg', import.meta.url).href,
  'images/chart.svg': new URL('./images/chart.svg', import.meta.url).href,
  'images/falaj.svg': new URL('./images/falaj.svg', import.meta.url).href,
  'images/harbour.svg': new URL('./images/harbour.svg', import.meta.url).href,
  'images/ledger.svg': new URL('./images/ledger.svg', import.meta.url).href,
  'images/lens.svg': new URL('./images/lens.svg', import.meta.url).href,
  'images/lighthouse.svg': new URL('./images/lighthouse.svg', import.meta.url).href,
  'images/lighthouse-small.svg': new URL('./images/lighthouse-small.svg', import.meta.url).href,
  'images/logo.svg': new URL('./images/logo.svg', import.meta.url).href,
};

/** The fields that hold addresses of pictures. */
const pictureFields = new Set(['src', 'srcset', 'image', 'logo', 'poster', 'thumbnail']);

/**
 * A copy of a sample in which the pictures' addresses lead to the files beside it. In the JSON they are relative, and so
 * belong to the article's own address, where nothing is.
 */
export function withPictures(value: unknown, field = ''): unknown {
  if (typeof value === 'string') {
    return pictureFields.has(field)
      ? value.replace(/images\/[\w-]+\.svg/g, (name) => pictures[name] ?? name)
      : value;
  }
  if (Array.isArray(value)) return value.map((item) => withPictures(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPictures(item, key)]));
}

/** A sample article; `article` is what a publisher would send, unchecked. */
export interface Sample {
  /** What it is a sample of. */
  title: string;
  article: unknown;
}

export const samples: Record<
  | 'news'
  | 'longRead'
  | 'report'
  | 'live'
  | 'textBlocks'
  | 'media'
  | 'rtl'
  | 'cjk'
  | 'review'
  | 'minimal'
  | 'broken',
  Sample
> = {
  news: { title: 'News article', article: withPictures(news) },
  longRead: { title: 'Long read, with pictures and notes', article: withPictures(longRead) },
  report: { title: 'Report with every field of an article', article: withPictures(report) },
  live: { title: 'Live coverage', article: withPictures(live) },
  textBlocks: { title: 'Every form of text', article: withPictures(textBlocks) },
  media: { title: 'Pictures, videos and sounds', article: withPictures(media) },
  review: { title: 'Review, product and recipe', article: withPictures(review) },
  rtl: { title: 'Right to left: Arabic', article: withPictures(rtl) },
  cjk: { title: 'Japanese', article: withPictures(cjk) },
  minimal: { title: 'Only what is required', article: withPictures(minimal) },
  broken: { title: 'Broken and hostile', article: withPictures(broken) },
};
