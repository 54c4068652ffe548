import { html, nothing } from '../base/html.js';
import type { RichText, Section } from '../../article/types.js';
import { anchor } from '../base/anchor.template.js';
import { heading } from '../base/heading.template.js';
import { templatesOf, type Piece, type Shown } from '../base/piece.js';
import type { View, ViewFor } from '../base/view.js';
import { notesPiece } from '../rich-text/footnotes.template.js';
import { richText } from '../rich-text/rich-text.template.js';
import { extentOf, stretchesOf } from '../rich-text/stretches.js';

/** One section: heading and rich text, a long one in stretches. */
export function sectionPiece(section: Section, view: View): Piece {
  const { id, heading: title, level = 2, body } = section;
  let stretches: Piece[] | undefined;
  const pieces = () =>
    (stretches ??= view.anchors ? stretchPieces(body, { ...view, sectionLevel: level }) : []);
  return {
    of: [section, view],
    template: () => sectionBlock(section, pieces(), view),
    inner: () => (pieces().length ? { rest: [id, title, level, view], pieces: pieces() } : undefined),
  };
}

function sectionBlock(
  { id, heading: title, level = 2, body }: Section,
  pieces: Piece[],
  view: View,
): unknown {
  const place = id ? anchor(id, view) : nothing;
  const extent = pieces.length ? undefined : extentOf(body);
  return html`<section class="section prose" id=${id || nothing} data-extent=${extent ?? nothing}>
    ${title ? heading(view.level + level - 1, [place, title], `h${level}`) : place}${
      pieces.length ? templatesOf(pieces) : richText(body, { ...view, sectionLevel: level })
    }
  </section>`;
}

const stretchPieces = (body: RichText, view: View): Piece[] =>
  stretchesOf(body).map((stretch) => ({
    of: [view.sectionLevel, ...stretch],
    template: () =>
      html`<div class="prose" data-extent=${extentOf(stretch)}>${richText(stretch, view)}</div>`,
  }));

/** What a `section-block` shows. */
export function sectionBlockElement(section: Section | undefined, viewFor: ViewFor): Shown {
  const view = viewFor([section?.body]);
  return { pieces: section ? [sectionPiece(section, view), notesPiece(view)] : [], view };
}
