// The library's own styles, for contestants that render without a shadow root: all look the same, down to the line breaks.
import { renderArticle } from '../../dist/server/index.js';
import { smallArticle } from './articles.js';

const [, ours] = /<style>(.*?)<\/style>/s.exec(renderArticle(smallArticle()));

/** Without what is about the element itself, and without `content-visibility`, which is the library's own merit. */
export const sharedSheet = ours
  .replace(/:host[^{}]*\{[^{}]*\}/g, '')
  .replace(/content-visibility:[^;}]*;?/g, '');

/** What puts it back, for the limit that has it, too. */
export const skippingSheet = '.section{content-visibility:auto;contain-intrinsic-size:auto 30em}';
