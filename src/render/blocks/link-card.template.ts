import { html, nothing } from '../html.js';
import type { LinkCard } from '../../article/types.js';
import { link } from '../link.template.js';
import type { BlockTemplate } from './block.js';
import { thumbnail } from './thumbnail.template.js';

/** A card that links to another page. */
export const linkCard: BlockTemplate<LinkCard> = (card, context) => {
  const { url, headline, description, publisher } = card;
  const picture = thumbnail(card.image, { syndicate: card.syndicate }, context);
  const title = headline || url;
  const source = publisher && (publisher.name || publisher.url || publisher.logo);
  if (!title && !description && !source && !picture) return nothing;
  return html`<div class="link-card">
    <div>
      ${title ? html`<p class="link-card-title">${link(url, title, context)}</p>` : nothing}
      ${description ? html`<p class="link-card-description">${description}</p>` : nothing}
      ${source ? html`<p class="link-card-publisher"><bdi>${source}</bdi></p>` : nothing}
    </div>
    ${picture ?? nothing}
  </div>`;
};
