import { html, type TemplateResult } from './html.js';
import type { RenderContext } from './context.js';
import { interfaceLanguage } from './context.js';
import { nothing } from './html.js';

/** Checkbox of a checked or unchecked item. A character, so that it is visible without styles. */
export const checkBox = (checked: boolean | undefined, view: RenderContext): TemplateResult =>
  html`<span
      class="check"
      role="img"
      lang=${interfaceLanguage(view).lang ?? nothing}
      aria-label=${checked ? view.locale.done : view.locale.notDone}
      >${checked ? '\u2611\ufe0e' : '\u2610\ufe0e'}</span
    >${' '}`;
