import { translations } from '../article-header/translations.template.js';
import type { ExtendedFields } from '../blocks/block.js';
import { biographies } from './biographies.template.js';
import { isPartOf, paywall, related } from './end-matter.template.js';
import { livePieces } from './live.template.js';

/** Templates of less common fields of an article. */
export const extendedFields: ExtendedFields = {
  translations,
  paywall,
  biographies,
  isPartOf,
  related,
  live: livePieces,
};
