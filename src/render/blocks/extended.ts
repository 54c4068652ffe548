import { audio } from './audio.template.js';
import type { BlockTemplates } from './block.js';
import { product } from './product.template.js';
import { rating } from './rating.template.js';
import { recipe } from './recipe.template.js';
import { file } from './file.template.js';
import { gallery } from './gallery.template.js';
import { linkCard } from './link-card.template.js';
import { video } from './video.template.js';

/** Templates of the kinds of blocks that most articles do without. */
export const extendedTemplates: BlockTemplates = {
  gallery,
  video,
  audio,
  linkCard,
  file,
  rating,
  product,
  recipe,
};
