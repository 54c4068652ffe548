import { html } from '../html.js';
import type { Button } from '../../article/types.js';
import { link } from '../link.template.js';
import type { BlockTemplate } from './block.js';

/** A link that looks like a button. */
export const button: BlockTemplate<Button> = ({ text, href, variant }, context) =>
  html`<p class="button" data-variant=${variant ?? 'primary'}>${link(href, text, context)}</p>`;
