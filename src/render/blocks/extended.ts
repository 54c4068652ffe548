import type { BlockTemplates } from './block.js';
import { product } from './product.template.js';
import { rating } from './rating.template.js';
import { recipe } from './recipe.template.js';

/** Templates of the kinds of blocks that most articles do without. */
export const extendedTemplates: BlockTemplates = { rating, product, recipe };
