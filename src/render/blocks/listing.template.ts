import { html, nothing, type TemplateResult } from '../html.js';
import { interfaceLanguage, type RenderContext } from '../context.js';

/** A code listing, which scrolls if it is too wide; see `focusScrollers`. `notes`: footnote references after it. */
export function listing(code: unknown, view: RenderContext, notes: unknown = nothing): TemplateResult {
  const { lang } = interfaceLanguage(view);
  return html`<pre
    class="code"
    role="group"
    aria-label=${view.locale.code}
    lang=${lang ?? nothing}
    dir="ltr"
  ><code lang=${lang ? view.lang : nothing}>${code}</code>${notes}</pre>`;
}
