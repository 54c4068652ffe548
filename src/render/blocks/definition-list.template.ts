import { html } from '../html.js';
import type { DefinitionList } from '../../article/types.js';
import type { BlockTemplate } from './block.js';

/** Terms and what is said of them. */
export const definitionList: BlockTemplate<DefinitionList> = ({ items }, _context, nested) =>
  html`<dl>
    ${items.map(
      ({ term, body }) =>
        html`<dt>${term}</dt>
          <dd>${nested.inline(body)}</dd>`,
    )}
  </dl>`;
