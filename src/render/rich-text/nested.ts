import type { RichText } from '../../article/types.js';
import type { RenderContext } from '../context.js';

type Template = (content: RichText | undefined, view: RenderContext) => unknown;

/** A rich text in a block, as blocks. */
export let richText: Template;
/** A rich text in a block, for a place that is a paragraph itself. */
export let inlineRichText: Template;

/**
 * Says how blocks show the rich texts in them. `rich-text.template.ts` does, because it imports the blocks: they cannot import it,
 * or modules would import each other in a circle.
 */
export function setNested(asBlocks: Template, inline: Template): void {
  richText = asBlocks;
  inlineRichText = inline;
}
