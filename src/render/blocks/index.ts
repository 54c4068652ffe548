import { html, nothing } from '../html.js';
import { contentOf, isCustomBlock } from '../../article/blocks.js';
import type { Block } from '../../article/types.js';
import type { RenderContext } from '../context.js';
import type { BlockTemplate, BlockTemplates, NestedRichText } from './block.js';
import { callout } from './callout.template.js';
import type { coreTypes } from './core-types.js';
import { customBlock } from './custom-block.template.js';
import { figure } from './figure.template.js';
import { pullQuote } from './pull-quote.template.js';
import { textBlock } from './text-block.template.js';

const templates: Required<Pick<BlockTemplates, (typeof coreTypes)[number]>> = {
  block: textBlock,
  figure,
  pullQuote,
  callout,
  divider: ({ style }) => html`<hr data-style=${style ?? nothing} />`,
};

/** Renders a block that is not a list item. Its text is rendered if its template could not be loaded. */
export function blockTemplate(block: Block, context: RenderContext, nested: NestedRichText): unknown {
  if (isCustomBlock(block)) return customBlock(block, context, nested);
  const template = ((templates as BlockTemplates)[block._type] ??
    context.extendedBlocks?.[block._type]) as BlockTemplate;
  return template ? template(block, context, nested) : words(block, nested);
}

function words(block: Block, nested: NestedRichText): unknown {
  const { texts, richTexts } = contentOf(block);
  return html`<div class="stand-in">
    ${texts.map((text) => html`<p>${text}</p>`)}${richTexts.map((richText) => nested.blocks(richText))}
  </div>`;
}
