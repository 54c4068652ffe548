import { html, type TemplateResult } from '../html.js';
import type { Preformatted, RichText, Verse } from '../../article/types.js';
import type { BlockTemplate, NestedRichText } from './block.js';

/** A poem. */
export const verse: BlockTemplate<Verse> = ({ body }, _context, nested) => withLines(body, nested, 'verse');

/** Preformatted text. */
export const preformatted: BlockTemplate<Preformatted> = ({ body }, _context, nested) =>
  withLines(body, nested, 'preformatted');

/** Text with its spaces and line breaks. Blocks keep their elements. */
const withLines = (body: RichText, nested: NestedRichText, className: string): TemplateResult =>
  typeof body === 'string'
    ? html`<pre class=${className}>${body}</pre>`
    : html`<div class=${className}>${nested.blocks(body)}</div>`;
