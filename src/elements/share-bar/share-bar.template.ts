import { cleanText } from '../../article/text.js';
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { html, nothing, type TemplateResult } from '../base/html.js';
import { frame } from '../base/frame.template.js';
import { interfaceLanguage, type View, type ViewFor } from '../base/view.js';
import { newTabNote } from '../base/link.template.js';
import { chosenNetworks, type Network, type Shared } from './networks.js';

export interface ShareBarData extends Shared {
  /** Names of the networks, in order; all when not given. */
  networks?: string;
}

const linkIcon =
  'M10 13.5a4 4 0 0 0 6 .4l2.8-2.8a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10.5a4 4 0 0 0-6-.4l-2.8 2.8a4 4 0 0 0 5.7 5.7l1.6-1.6';
const printIcon =
  'M7 9V4h10v5M7 17H5a1 1 0 0 1-1-1v-5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5a1 1 0 0 1-1 1h-2M7 14h10v6H7z';

/** Ways to pass an article on: plain links, and with a script also copying and printing. */
export function shareBar(data: ShareBarData, view: View): unknown {
  if (!data.url) return nothing;
  const { locale } = view;
  const { lang, dir } = interfaceLanguage(view);
  return html`<div
    class="share"
    id="ae-share"
    data-url=${data.url}
    role="group"
    aria-labelledby="ae-share-label"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
  >
    <p class="label" part="label" id="ae-share-label">${locale.share}</p>
    <ul>
      <li class="scripted">${button('copy', locale.copyLink, linkIcon)}</li>
      ${chosenNetworks(data.networks).map((network) => html`<li>${networkLink(network, data, view)}</li>`)}
      <li class="scripted">${button('print', locale.print, printIcon)}</li>
    </ul>
    <p class="share-status" role="status"></p>
  </div>`;
}

function networkLink({ name, label, icon, href }: Network, data: ShareBarData, view: View): TemplateResult {
  const words = name === 'email' ? view.locale.shareByEmail : view.locale.shareOn(label);
  if (name === 'email') {
    return html`<a
      class="share-control"
      part="share-control"
      data-network=${name}
      href=${href(data)}
      title=${words}
      >${symbol(icon)}<span class="unseen">${words}</span></a
    >`;
  }
  return html`<a
    class="share-control"
    part="share-control"
    data-network=${name}
    href=${href(data)}
    title=${words}
    target="_blank"
    rel="noopener"
    >${symbol(icon)}<span class="unseen">${words}</span>${newTabNote(view)}</a
  >`;
}

const button = (name: string, words: string, icon: string): TemplateResult =>
  html`<button class="share-control" part="share-control" data-network=${name} type="button" title=${words}>
    ${symbol(icon)}<span class=${name === 'copy' ? 'share-words' : 'unseen'}>${words}</span>
  </button>`;

const symbol = (path: string): TemplateResult =>
  html`<svg class="symbol" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** What is shared: what is asked for, or else an article. */
export const sharedData = (
  { url, headline, networks }: Partial<ShareBarData>,
  article: Article | undefined,
  articleUrl: string,
): ShareBarData => ({
  url: safeUrl(url, 'media') ?? articleUrl,
  headline: cleanText(String(headline ?? article?.headline ?? '')),
  networks,
});

/** What a `share-bar` shows. */
export function shareBarElement(data: ShareBarData, viewFor: ViewFor): TemplateResult {
  const view = viewFor([]);
  return frame(shareBar(data, view), view);
}
