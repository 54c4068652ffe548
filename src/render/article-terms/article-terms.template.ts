import { eyebrow } from '../heading.template.js';
import { html, nothing } from '../html.js';
import type { Term } from '../../article/types.js';
import { interfaceText } from '../message.template.js';
import { link } from '../link.template.js';
import type { Piece, Shown } from '../node.js';
import { interfaceLanguage, type RenderContext, type ContextFor } from '../context.js';

export type TermKind = 'categories' | 'tags';

/** Categories or tags, as links if they have a URL. */
export function articleTerms(
  terms: Term[] | undefined,
  kind: TermKind,
  label: string | undefined,
  view: RenderContext,
  level?: number,
): unknown {
  const named = terms?.filter(({ name }) => name) ?? [];
  if (!named.length) return nothing;
  const id = view.ids ? `ae-${kind}` : nothing;
  const words = view.ids ? nothing : label || view.locale[kind];
  // The text of an attribute has the language of its element.
  const lang = view.ids || label ? undefined : interfaceLanguage(view).lang;
  return html`<div class="terms">
    ${eyebrow(label || interfaceText(view.locale[kind], view), id, level)}
    <ul role="list" aria-label=${words} aria-labelledby=${id} lang=${lang ?? nothing}>
      ${named.map(({ name, url }) => html`<li part="term"><bdi lang=${lang ? view.lang : nothing}>${link(url, name, view, 'tag')}</bdi></li>`)}
    </ul>
  </div>`;
}

export const termsPiece = (
  terms: Term[] | undefined,
  kind: TermKind,
  label: string | undefined,
  view: RenderContext,
  level?: number,
): Piece => ({
  key: kind,
  of: [terms, kind, label, view, level],
  template: () => articleTerms(terms, kind, label, view, level),
});

/** Content of `article-terms`. */
export function articleTermsElement(
  terms: Term[] | undefined,
  type: string | undefined,
  heading: string | undefined,
  viewFor: ContextFor,
  level?: number,
): Shown {
  const view = viewFor([]);
  const known = type === 'tags' ? type : 'categories';
  return { pieces: [termsPiece(terms, known, heading, view, level)], view };
}
