import { html, nothing } from '../html.js';
import { keyOf, ownKey } from '../../article/keys.js';
import type { Block, Section } from '../../article/types.js';
import { anchor } from '../anchor.template.js';
import { heading } from '../heading.template.js';
import type { Inner, Piece, Shown } from '../node.js';
import type { RenderContext, ContextFor } from '../context.js';
import { notesPiece } from '../rich-text/footnotes.template.js';
import { richText, richTextPieces } from '../rich-text/rich-text.template.js';
import { extentOf, stretchesOf } from '../rich-text/chunks.js';

class SectionPiece implements Piece {
  readonly of: readonly [Section, RenderContext];
  isShown = true;

  constructor(section: Section, view: RenderContext) {
    this.of = [section, view];
  }

  get key(): string {
    return `section ${keyOf(this.of[0])}`;
  }

  get kind(): string | undefined {
    return ownKey(this.of[0]) === undefined ? 'section' : undefined;
  }

  template(): unknown {
    return sectionBlock(this.of[0], this.#view);
  }

  inner(): Inner {
    const [section] = this.of;
    const view = this.#view;
    return {
      rest: [section.id],
      pieces: [headingPiece(section, view), ...richTextPieces(section.body, view)],
    };
  }

  get #view(): RenderContext {
    const [{ level = 2 }, view] = this.of;
    return view.sectionLevel === level ? view : { ...view, sectionLevel: level };
  }
}

/** A section: heading and rich text, in stretches if it is long. */
export const sectionPiece = (section: Section, view: RenderContext): Piece => new SectionPiece(section, view);

function sectionBlock(section: Section, view: RenderContext): unknown {
  const { id, body } = section;
  const stretches = view.inStretches ? stretchesOf(body) : [];
  const extent = view.isScripted && !stretches.length ? extentOf(body) : nothing;
  return html`<section class="section prose" id=${id || nothing} data-extent=${extent}>
    ${sectionHeading(section, view)}${stretches.length ? stretches.map((stretch) => stretchOf(stretch, view)) : richText(body, view)}
  </section>`;
}

/** Heading of a section, or the target of its `id`, if it has either. */
function sectionHeading({ id, heading: title }: Section, view: RenderContext): unknown {
  const place = id ? anchor(id, view) : nothing;
  const level = view.sectionLevel;
  return title ? heading(view.level + level - 1, [place, title], `h${level}`) : place;
}

const headingPiece = (section: Section, view: RenderContext): Piece => ({
  key: '',
  of: [section.heading, view],
  template: () => sectionHeading(section, view),
});

function stretchOf(blocks: Block[], view: RenderContext): unknown {
  const extent = view.isScripted ? extentOf(blocks) : nothing;
  return html`<div class="prose" data-extent=${extent}>${richText(blocks, view)}</div>`;
}

/** Content of a `section-block`. */
export function sectionBlockElement(section: Section | undefined, viewFor: ContextFor): Shown {
  const view = viewFor([section?.body], [section?.id]);
  return { pieces: section ? [sectionPiece(section, view), notesPiece(view)] : [], view };
}
