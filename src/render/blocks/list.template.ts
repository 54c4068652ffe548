import { html, nothing } from '../html.js';
import type { ListBlock } from '../../article/types.js';
import { checkBox } from '../check.template.js';
import type { BlockTemplate } from './block.js';

/** A list whose items can contain several blocks. */
export const list: BlockTemplate<ListBlock> = ({ style, start, reversed, items }, context, nested) => {
  const content = items.map(({ body, checked }) => {
    const box = style === 'check' ? checkBox(checked, context) : nothing;
    return html`<li>${box}${nested.inline(body)}</li>`;
  });
  if (style === 'number')
    return html`<ol start=${start ?? nothing} ?reversed=${reversed}>
      ${content}
    </ol>`;
  const isChecked = style === 'check';
  return html`<ul class=${isChecked ? 'checks' : nothing} role=${isChecked ? 'list' : nothing}>
    ${content}
  </ul>`;
};
