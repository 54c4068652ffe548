import { html, nothing } from '../base/html.js';
import type { Term } from '../../article/types.js';
import { interfaceText } from '../base/interface-text.template.js';
import { link } from '../base/link.template.js';
import type { Piece, Shown } from '../base/piece.js';
import type { View, ViewFor } from '../base/view.js';

/** Categories or tags, as links where they have an address. */
export function articleTerms(terms: Term[] | undefined, label: string, view: View): unknown {
  const named = terms?.filter(({ name }) => name) ?? [];
  if (!named.length) return nothing;
  return html`<div class="terms">
    <p class="label" part="label">${interfaceText(label, view)}</p>
    <ul>
      ${named.map(({ name, url }) => html`<li part="term">${link(url, name, view, 'tag')}</li>`)}
    </ul>
  </div>`;
}

export const termsPiece = (terms: Term[] | undefined, label: string, view: View): Piece => ({
  of: [terms, label, view],
  template: () => articleTerms(terms, label, view),
});

/** What `article-terms` shows. */
export function articleTermsElement(
  terms: Term[] | undefined,
  kind: string | undefined,
  label: string | undefined,
  viewFor: ViewFor,
): Shown {
  const view = viewFor([]);
  const words = label || view.locale[kind === 'tags' ? 'tags' : 'categories'];
  return { pieces: [termsPiece(terms, words, view)], view };
}
