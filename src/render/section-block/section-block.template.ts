import { html, nothing } from '../html.js';
import type { RichText, Section } from '../../article/types.js';
import { anchor } from '../anchor.template.js';
import { heading } from '../heading.template.js';
import { Templates, type Inner, type Piece, type Shown } from '../node.js';
import type { View, ViewFor } from '../context.js';
import { notesPiece } from '../rich-text/footnotes.template.js';
import { richText, richTextPieces } from '../rich-text/rich-text.template.js';
import { extentOf, stretchesOf } from '../rich-text/chunks.js';

class SectionPiece implements Piece {
  readonly of: readonly [Section, View];
  isShown?: boolean;
  #stretches?: Piece[];

  constructor(section: Section, view: View) {
    this.of = [section, view];
  }

  template(): unknown {
    const [section] = this.of;
    return sectionBlock(section, this.#stretchesIn(section), this.#view);
  }

  inner(): Inner {
    const [section, view] = this.of;
    const { id, heading: title, level, body } = section;
    const stretches = this.#stretchesIn(section);
    return {
      rest: [id, title, level, view, stretches.length > 0],
      pieces: stretches.length ? stretches : richTextPieces(body, this.#view),
    };
  }

  get #view(): View {
    const [{ level = 2 }, view] = this.of;
    return view.sectionLevel === level ? view : { ...view, sectionLevel: level };
  }

  #stretchesIn({ body }: Section): Piece[] {
    return (this.#stretches ??= this.#view.inStretches ? stretchPieces(body, this.#view) : []);
  }
}

/** One section: heading and rich text, a long one in stretches. */
export const sectionPiece = (section: Section, view: View): Piece => new SectionPiece(section, view);

function sectionBlock({ id, heading: title, body }: Section, stretches: Piece[], view: View): unknown {
  const place = id ? anchor(id, view) : nothing;
  const level = view.sectionLevel;
  const extent = view.withExtents && !stretches.length ? extentOf(body) : nothing;
  return html`<section class="section prose" id=${id || nothing} data-extent=${extent}>
    ${title ? heading(view.level + level - 1, [place, title], `h${level}`) : place}${
      stretches.length ? new Templates(stretches) : richText(body, view)
    }
  </section>`;
}

const stretchPieces = (body: RichText, view: View): Piece[] =>
  stretchesOf(body).map((stretch) => ({
    of: stretch,
    template: () => {
      const extent = view.withExtents ? extentOf(stretch) : nothing;
      return html`<div class="prose" data-extent=${extent}>${richText(stretch, view)}</div>`;
    },
    inner: () => ({ rest: [], pieces: richTextPieces(stretch, view) }),
  }));

/** What a `section-block` shows. */
export function sectionBlockElement(section: Section | undefined, viewFor: ViewFor): Shown {
  const view = viewFor([section?.body], [section?.id]);
  return { pieces: section ? [sectionPiece(section, view), notesPiece(view)] : [], view };
}
