import { html } from '../html.js';
import { isCustomBlock } from '../../article/blocks.js';
import type { Block } from '../../article/types.js';
import type { View } from '../context.js';
import type { BlockTemplate, BlockTemplates, NestedRichText } from './block.js';
import { callout } from './callout.template.js';
import { customBlock } from './custom-block.template.js';
import { embed } from './embed.template.js';
import { figure } from './figure.template.js';
import { pullQuote } from './pull-quote.template.js';
import { table } from './table.template.js';
import { textBlock } from './text-block.template.js';
import { timeline } from './timeline.template.js';

/** Templates of all kinds of blocks that the format knows. */
const templates: BlockTemplates = {
  block: textBlock,
  figure,
  pullQuote,
  callout,
  table,
  timeline,
  embed,
  divider: () => html`<hr />`,
};

/** Renders a block that is neither list item nor quotation. */
export function blockTemplate(block: Block, context: View, nested: NestedRichText): unknown {
  if (isCustomBlock(block)) return customBlock(block, context, nested);
  return (templates[block._type] as BlockTemplate)(block, context, nested);
}
