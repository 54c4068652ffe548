import { html, nothing, type TemplateResult } from '../base/html.js';
import type { Section } from '../../article/types.js';
import { anchor } from '../base/anchor.template.js';
import { frame } from '../base/frame.template.js';
import { heading } from '../base/heading.template.js';
import type { View, ViewFor } from '../base/view.js';
import { footnotes } from '../rich-text/footnotes.template.js';
import { richText } from '../rich-text/rich-text.template.js';

/** One section: heading and rich text. */
export function sectionBlock({ id, heading: title, level = 2, body }: Section, view: View): unknown {
  const place = id ? anchor(id, view) : nothing;
  return html`<section class="section prose" id=${id || nothing}>
    ${title ? heading(view.level + level - 1, [place, title], `h${level}`) : place}${richText(body, { ...view, sectionLevel: level })}
  </section>`;
}

/** What a `section-block` shows. */
export function sectionBlockElement(section: Section | undefined, viewFor: ViewFor): TemplateResult {
  const view = viewFor([section?.body]);
  return frame(section && [sectionBlock(section, view), footnotes(view)], view);
}
