import { html, nothing } from '../html.js';
import type { Embed } from '../../article/types.js';
import type { RenderContext } from '../context.js';
import { link } from '../link.template.js';
import { foreign, interfaceSentence } from '../message.template.js';
import type { BlockTemplate } from './block.js';
import { thumbnail } from './thumbnail.template.js';

/** A card that describes third-party content and links to it. The content is not loaded. */
export const embed: BlockTemplate<Embed> = (data, context, nested) => {
  const { title, description, fallback, caption } = data;
  const size = sizeOf(data);
  const picture = thumbnail(data.thumbnail, { ...size, syndicate: data.syndicate }, context);
  const isTall = picture && size.height > size.width;
  const address = openLink(data, context);
  return html`<figure class=${isTall ? 'embed portrait' : 'embed'}>
    ${picture ? html`<div class="embed-picture">${picture}${address}</div>` : nothing}
    ${title ? html`<p class="embed-title">${title}</p>` : nothing}${nested.blocks(description)}${nested.blocks(fallback)}
    ${picture ? nothing : address}
    ${caption?.length ? html`<figcaption>${nested.inline(caption)}</figcaption>` : nothing}
  </figure>`;
};

function openLink({ url, provider }: Embed, context: RenderContext): unknown {
  if (!url) return nothing;
  const words = interfaceSentence(context.locale.viewOn, foreign(provider || url, context), context);
  return html`<p class="embed-link">${link(url, words, context)}</p>`;
}

/** Size of the space reserved for the content, at most four times as wide as high, or three times as high as wide. */
function sizeOf({ width, height, aspectRatio }: Embed): { width: number; height: number } {
  const ratio = width && height ? width / height : (aspectRatio ?? 16 / 9);
  if (width && height && ratio <= 4 && ratio >= 1 / 3) return { width, height };
  return { width: Math.round(Math.min(Math.max(ratio, 1 / 3), 4) * 1000), height: 1000 };
}
