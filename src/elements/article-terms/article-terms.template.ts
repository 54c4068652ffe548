/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none. */
import { html, nothing } from '../base/html.js';
import type { Term } from '../../article/types.js';
import { interfaceText } from '../base/interface-text.template.js';
import { link } from '../base/link.template.js';
import type { Piece, Shown } from '../base/piece.js';
import type { View, ViewFor } from '../base/view.js';

export type TermKind = 'categories' | 'tags';

/** Categories or tags, as links where they have an address. */
export function articleTerms(
  terms: Term[] | undefined,
  kind: TermKind,
  label: string | undefined,
  view: View,
): unknown {
  const named = terms?.filter(({ name }) => name) ?? [];
  if (!named.length) return nothing;
  return html`<div class="terms">
    <p class="label" part="label" id="ae-${kind}">${label || interfaceText(view.locale[kind], view)}</p>
    <ul role="list" aria-labelledby="ae-${kind}">
      ${named.map(({ name, url }) => html`<li part="term">${link(url, html`<bdi>${name}</bdi>`, view, 'tag')}</li>`)}
    </ul>
  </div>`;
}

export const termsPiece = (
  terms: Term[] | undefined,
  kind: TermKind,
  label: string | undefined,
  view: View,
): Piece => ({
  of: [terms, kind, label, view],
  template: () => articleTerms(terms, kind, label, view),
});

/** What `article-terms` shows. */
export function articleTermsElement(
  terms: Term[] | undefined,
  kind: string | undefined,
  label: string | undefined,
  viewFor: ViewFor,
): Shown {
  const view = viewFor([]);
  const known = kind === 'tags' ? kind : 'categories';
  return { pieces: [termsPiece(terms, known, label, view)], view };
}
