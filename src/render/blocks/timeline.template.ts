import { html, nothing } from '../html.js';
import type { Timeline } from '../../article/types.js';
import { heading } from '../heading.template.js';
import { day } from '../time.template.js';
import { levelBelow, type BlockTemplate } from './block.js';

/** A timeline of events. */
export const timeline: BlockTemplate<Timeline> = ({ title, events }, context, nested) =>
  html`<section class="timeline">
    ${title ? heading(levelBelow(context, 1), title, 'h3') : nothing}
    <ol role="list">
      ${events.map(
        ({ date, title: what, body }) =>
          html`<li>
            ${date ? html`<p class="timeline-date">${day(date, context.lang)}</p>` : nothing}
            <p class="timeline-title">${what}</p>
            ${nested.blocks(body)}
          </li>`,
      )}
    </ol>
  </section>`;
