import type { Withheld } from '../article/withheld.js';
import type { Article } from '../article/types.js';
import { html, nothing } from './html.js';
import { interfaceText } from './message.template.js';
import { link } from './link.template.js';
import type { Piece } from './node.js';
import type { RenderContext } from './context.js';

/** Notice in place of a withheld article. */
export const withheldPiece = (article: Article, reason: Withheld, view: RenderContext): Piece => ({
  key: 'withheld',
  of: [article, reason, view],
  template: () =>
    html`<div class="notice">
      <p>${interfaceText(view.locale[reason], view)}</p>
      ${article.url ? html`<p>${link(article.url, interfaceText(view.locale.viewOriginal, view), view)}</p>` : nothing}
    </div>`,
});
