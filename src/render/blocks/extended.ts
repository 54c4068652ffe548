import { extendedFields } from '../article-view/extended-fields.js';
import { audio } from './audio.template.js';
import type { ExtendedTemplates } from './block.js';
import { product } from './product.template.js';
import { rating } from './rating.template.js';
import { recipe } from './recipe.template.js';
import { embed } from './embed.template.js';
import { file } from './file.template.js';
import { gallery } from './gallery.template.js';
import { linkCard } from './link-card.template.js';
import { video } from './video.template.js';
import { button } from './button.template.js';
import { code } from './code.template.js';
import { definitionList } from './definition-list.template.js';
import { details, faq } from './details.template.js';
import { list } from './list.template.js';
import { inlineMath, math } from './math.template.js';
import { notice } from './notice.template.js';
import { quote } from './quote.template.js';
import { table } from './table.template.js';
import { timeline } from './timeline.template.js';
import { preformatted, verse } from './verse.template.js';

/** Templates of less common block types. */
export const extendedTemplates: ExtendedTemplates = {
  quote,
  notice,
  details,
  faq,
  list,
  definitionList,
  code,
  verse,
  preformatted,
  math,
  inlineMath,
  button,
  table,
  timeline,
  embed,
  gallery,
  video,
  audio,
  linkCard,
  file,
  rating,
  product,
  recipe,
  fields: extendedFields,
};
