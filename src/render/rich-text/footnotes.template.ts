import { html, nothing } from '../html.js';
import { anchor } from '../anchor.template.js';
import { heading } from '../heading.template.js';
import { interfaceText } from '../message.template.js';
import type { Piece } from '../node.js';
import { interfaceLanguage, type RenderContext } from '../context.js';
import { richText } from './rich-text.template.js';

/** Footnotes of a text, each with a link back to its reference. */
export function footnotes(view: RenderContext): unknown {
  const { notes, locale } = view;
  if (!notes.size) return nothing;
  return html`<section class="footnotes" role="doc-endnotes">
    ${heading(view.level + 1, interfaceText(locale.footnotes, view), 'eyebrow')}
    <ol>
      ${[...notes].map(
        ([{ body }, { number }]) =>
          html`<li id="ae-note-${number}">
            ${anchor(`ae-note-${number}`, view)}${richText(body, view)}
            <a
              class="back"
              href="#ae-reference-${number}"
              role="doc-backlink"
              lang=${interfaceLanguage(view).lang ?? nothing}
              aria-label=${locale.backToText(String(number))}
              >↩&#xFE0E;</a
            >
          </li>`,
      )}
    </ol>
  </section>`;
}

export const notesPiece = (view: RenderContext): Piece => ({
  key: 'notes',
  of: [view],
  template: () => footnotes(view),
});
