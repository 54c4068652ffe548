import { html, nothing, type TemplateResult } from '../base/html.js';
import { showsSomething } from '../../article/content.js';
import type { RichText } from '../../article/types.js';
import { frame } from '../base/frame.template.js';
import { heading } from '../base/heading.template.js';
import { interfaceText } from '../base/interface-text.template.js';
import type { View, ViewFor } from '../base/view.js';
import { richText } from '../rich-text/rich-text.template.js';

/** What it all comes to. */
export function bottomLineCallout(
  bottomLine: RichText | undefined,
  title: string | undefined,
  view: View,
): unknown {
  if (!showsSomething(bottomLine)) return nothing;
  return html`<section class="bottom-line" part="bottom-line">
    ${heading(view.level + 1, title || interfaceText(view.locale.bottomLine, view), 'label')}
    <div class="bottom-line-text prose">${richText(bottomLine, view)}</div>
  </section>`;
}

/** What a `bottom-line-callout` shows. */
export function bottomLineCalloutElement(
  bottomLine: RichText | undefined,
  title: string | undefined,
  viewFor: ViewFor,
): TemplateResult {
  const view = viewFor([bottomLine]);
  return frame(bottomLineCallout(bottomLine, title, view), view);
}
