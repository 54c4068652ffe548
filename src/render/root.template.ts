import { html, nothing, type TemplateResult } from './html.js';
import { lettersOf } from './letters.js';
import { Templates, type Shown } from './node.js';
import type { RenderContext } from './context.js';

/** Reset root around an element's content. Nothing but `--ae-*` properties is inherited from the page. */
export const frame = (content: unknown, { lang, dir }: RenderContext): TemplateResult =>
  html`<div class="root" lang=${lang || nothing} dir=${dir} data-letters=${lettersOf(lang)}>
    <div class="body"><div class="page">${content}</div></div>
  </div>`;

/** Pieces in the reset root. */
export const framed = ({ pieces, view }: Shown): TemplateResult => frame(new Templates(pieces), view);

/** Output of an element in the reset root, which a template already contains. */
export const rooted = (output: Shown | TemplateResult): TemplateResult =>
  'pieces' in output ? framed(output) : output;
