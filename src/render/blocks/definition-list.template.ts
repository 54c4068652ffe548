import { html } from '../html.js';
import type { DefinitionList } from '../../article/types.js';
import type { BlockTemplate } from './block.js';

/** Terms and their descriptions. */
export const definitionList: BlockTemplate<DefinitionList> = ({ items }, _context, nested) =>
  html`<dl>
    ${items.map(
      ({ term, body }) =>
        html`<dt>${term}</dt>
          <dd>${nested.inline(body)}</dd>`,
    )}
  </dl>`;
