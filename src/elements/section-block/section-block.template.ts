import { html, nothing } from '../base/html.js';
import type { Section } from '../../article/types.js';
import { heading } from '../base/heading.template.js';
import type { View } from '../base/view.js';
import { richText } from '../rich-text/rich-text.template.js';

/** One section: heading and rich text. */
export function sectionBlock({ id, heading: title, level = 2, body }: Section, view: View): unknown {
  return html`<section class="section prose" id=${id || nothing}>
    ${title ? heading(view.level + level - 1, title, `h${level}`) : nothing}${richText(body, { ...view, sectionLevel: level })}
  </section>`;
}
