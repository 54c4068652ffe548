import { html, nothing, type TemplateResult } from '../html.js';
import type { Details, Faq } from '../../article/types.js';
import { heading } from '../heading.template.js';
import { levelBelow, type BlockTemplate } from './block.js';

/** Expandable content. */
export const details: BlockTemplate<Details> = ({ summary, body, open }, _context, nested) =>
  disclosure(summary, nested.blocks(body), open);

/** Questions with expandable answers. */
export const faq: BlockTemplate<Faq> = ({ title, items }, context, nested) =>
  html`<section class="faq">
    ${title ? heading(levelBelow(context, 1), title, 'h3') : nothing}
    ${items.map(({ question, answer }) => disclosure(question, nested.blocks(answer)))}
  </section>`;

const disclosure = (summary: string, content: unknown, open = false): TemplateResult =>
  html`<details class="details" ?open=${open}>
    <summary>${summary}</summary>
    <div class="details-body">${content}</div>
  </details>`;
