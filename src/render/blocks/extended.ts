import type { BlockTemplates } from './block.js';
import { button } from './button.template.js';
import { code } from './code.template.js';
import { definitionList } from './definition-list.template.js';
import { details, faq } from './details.template.js';
import { list } from './list.template.js';
import { inlineMath, math } from './math.template.js';
import { notice } from './notice.template.js';
import { quote } from './quote.template.js';
import { preformatted, verse } from './verse.template.js';

/** Templates of the kinds of blocks that most articles do without. */
export const extendedTemplates: BlockTemplates = {
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
  button,
};

/** Templates of the objects among words that most articles do without. */
export const extendedInlines = { math: inlineMath };
