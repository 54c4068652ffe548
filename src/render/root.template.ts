import { html, nothing, type TemplateResult } from './html.js';
import { lettersOf } from './letters.js';
import { Templates, type Shown } from './node.js';
import type { RenderContext } from './context.js';

/** The reset root around an element's content. Nothing of the page reaches inside but `--ae-*` properties. */
export const frame = (content: unknown, { lang, dir }: RenderContext): TemplateResult =>
  html`<div class="root" lang=${lang || nothing} dir=${dir} data-letters=${lettersOf(lang)}>
    <div class="body"><div class="page">${content}</div></div>
  </div>`;

/** Pieces in the reset root. */
export const framed = ({ pieces, view }: Shown): TemplateResult => frame(new Templates(pieces), view);

/** What an element renders, in the reset root: a template of its own is in it already. */
export const rooted = (output: Shown | TemplateResult): TemplateResult =>
  'pieces' in output ? framed(output) : output;
