import { cleanText } from '../../article/text.js';
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { eyebrow } from '../heading.template.js';
import { html, nothing, type TemplateResult } from '../html.js';
import { frame } from '../root.template.js';
import { isolated } from '../message.template.js';
import { interfaceLanguage, type RenderContext, type ContextFor } from '../context.js';
import { newTabNote } from '../link.template.js';
import { chosenNetworks, type Network, type Shared } from './networks.js';
import { shareSettings, type ShareSettings } from './share-settings.js';
import { characters, handleIn, hashtagsIn } from './share-text.js';

export interface ShareBarData extends ShareSettings {
  /** Canonical URL of the article. */
  url: string;
  headline: string;
}

const linkIcon =
  'M10 13.5a4 4 0 0 0 6 .4l2.8-2.8a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10.5a4 4 0 0 0-6-.4l-2.8 2.8a4 4 0 0 0 5.7 5.7l1.6-1.6';
const printIcon =
  'M7 9V4h10v5M7 17H5a1 1 0 0 1-1-1v-5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5a1 1 0 0 1-1 1h-2M7 14h10v6H7z';

const shareIcon = 'M12 15V3.5M8 7l4-3.5L16 7M6.5 11H5v9.5h14V11h-1.5';

/** Share links and, with JavaScript, the device's share sheet, copying and printing. */
export function shareBar(data: ShareBarData, view: RenderContext, level?: number): unknown {
  const { url, headline, networks, customNetworks } = data;
  if (!url) return nothing;
  const shared = { url, headline, via: handleIn(data.via), hashtags: hashtagsIn(data.hashtags) };
  const { locale } = view;
  const { lang, dir, letters } = interfaceLanguage(view);
  return html`<div
    class="share"
    id="ae-share"
    data-url=${url}
    data-headline=${headline}
    role="group"
    aria-labelledby="ae-share-label"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    data-letters=${letters ?? nothing}
    ?data-awaits-script=${!view.isScripted}
  >
    <div class="share-head">
      ${eyebrow(locale.share, 'ae-share-label', level)} ${nativeButton(locale.shareNative)}
    </div>
    <ul role="list">
      <li class="scripted">${button('copy', locale.copyLink, linkIcon)}</li>
      ${chosenNetworks(networks, customNetworks).map((network) => html`<li>${networkLink(network, shared, view)}</li>`)}
      <li class="scripted">${button('print', locale.print, printIcon)}</li>
    </ul>
    <p class="share-status" role="status"></p>
  </div>`;
}

function networkLink(
  { name, label, icon, href }: Network,
  shared: Shared,
  view: RenderContext,
): TemplateResult {
  const address = href(shared);
  const { locale } = view;
  const words = name === 'email' ? locale.shareByEmail : locale.shareOn(isolated(label, locale.dir));
  const picture = icon
    ? symbol(icon)
    : html`<span class="share-letter" aria-hidden="true">${initial(label)}</span>`;
  if (view.newTab === 'none' || /^mailto:/i.test(address)) {
    return html`<a
      class="share-control"
      part="share-control"
      data-network=${name}
      href=${address}
      title=${words}
      >${picture}<span class="unseen">${words}</span></a
    >`;
  }
  return html`<a
    class="share-control"
    part="share-control"
    data-network=${name}
    href=${address}
    title=${words}
    target="_blank"
    rel="noopener"
    >${picture}<span class="unseen">${words}</span>${newTabNote(view)}</a
  >`;
}

function initial(label: string): string {
  const [first = ''] = characters(label);
  return first;
}

/** Button for the device's share sheet, hidden until a script finds that there is one. */
const nativeButton = (words: string): TemplateResult =>
  html`<button
    class="share-control scripted"
    part="share-control"
    id="ae-share-native"
    data-network="native"
    type="button"
    hidden
  >
    ${symbol(shareIcon)}<span class="share-words">${words}</span>
  </button>`;

const button = (name: string, words: string, icon: string): TemplateResult =>
  html`<button class="share-control" part="share-control" data-network=${name} type="button" title=${words}>
    ${symbol(icon)}<span class=${name === 'copy' ? 'share-words' : 'unseen'}>${words}</span>
  </button>`;

const symbol = (path: string): TemplateResult =>
  html`<svg class="symbol" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Data to share: the given values, else the article's. */
export const sharedData = (
  asked: Partial<ShareBarData>,
  article: Article | undefined,
  articleUrl: string,
): ShareBarData => ({
  url: safeUrl(asked.url, 'media') ?? articleUrl,
  headline: cleanText(String(asked.headline ?? article?.headline ?? '')),
  ...shareSettings(asked),
});

/** Content of a `share-bar`. */
export function shareBarElement(
  data: ShareBarData | undefined,
  viewFor: ContextFor,
  level?: number,
): TemplateResult {
  const view = viewFor([]);
  return frame(data && shareBar(data, view, level), view);
}
