import { html, nothing } from '../html.js';
import type { Offer, Product } from '../../article/types.js';
import type { RenderContext } from '../context.js';
import { formatNumber } from '../format.js';
import { link } from '../link.template.js';
import { fill, foreign, gap, interfaceText } from '../message.template.js';
import type { BlockTemplate } from './block.js';
import { figure } from './figure.template.js';

/** A product and the shops that sell it, as a card. */
export const product: BlockTemplate<Product> = ({ image, name, description, offers }, context, nested) =>
  html`<div class="product">
    ${image ? figure(image, context, nested) : nothing}
    <div class="product-text">
      <p class="product-name">${name}</p>
      ${nested.blocks(description)}
      ${
        offers?.length
          ? html`<ul class="offers" role="list">
              ${offers.map((offer) => html`<li>${offerLink(offer, context)}</li>`)}
            </ul>`
          : nothing
      }
    </div>
  </div>`;

/** A link to an offer. Marked as `sponsored` for search engines, since it may be an affiliate link. */
const offerLink = (offer: Offer, context: RenderContext): unknown =>
  link(offer.url, offerText(offer, context), context, 'sponsored nofollow');

function offerText({ url, seller, price, priceCurrency }: Offer, context: RenderContext): unknown {
  const { locale, lang } = context;
  const shop = foreign(seller || hostOf(url), context);
  if (price === undefined) return interfaceText(fill(locale.viewOn(gap(0)), [shop]), context);
  const amount = html`<b>${formatNumber(price, lang, priceCurrency)}</b>`;
  return interfaceText(fill(locale.offer(gap(0), gap(1)), [amount, shop]), context);
}

function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}
