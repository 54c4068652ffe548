import { html, nothing } from '../html.js';
import type { Embed } from '../../article/types.js';
import { link } from '../link.template.js';
import { foreign, interfaceSentence } from '../message.template.js';
import type { BlockTemplate } from './block.js';

/** Something of another service is not loaded: its title, its address and its fallback are shown. */
export const embed: BlockTemplate<Embed> = ({ title, url, provider, fallback }, context, nested) =>
  html`<div class="embed">
    ${title ? html`<p class="embed-title">${title}</p>` : nothing}${nested.blocks(fallback)}
    ${url ? html`<p class="embed-link">${link(url, interfaceSentence(context.locale.viewOn, foreign(provider || url, context), context), context)}</p>` : nothing}
  </div>`;
