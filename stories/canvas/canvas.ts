import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { ReplyForm } from '../../src/index.js';
import { themeSheet, type Theme } from '../support/themes.js';
import { hosts, type HostName } from './hosts.js';
import type { Loaded } from './load.js';
import { framedPage } from './framed-page.js';
import { serverMarkup } from './server-markup.js';
import type { Globals } from './toolbars.js';

/** Keeps stories from sending anything, unless a story mocks the service. */
const stay = (event: Event): void => {
  if (!(event.composedPath()[0] as Partial<ReplyForm>).send) event.preventDefault();
};

/** Language tag that sets only the direction, as in a page without a `lang`. */
const pageLanguage = { '': undefined, ltr: 'en-Latn', rtl: 'en-Arab' };

/** Args of a story, with the locale and direction chosen in the toolbars. */
function toldBy({ locale, direction }: Globals, args: Record<string, unknown>): Record<string, unknown> {
  const article = args['article'];
  const directed = direction && typeof article === 'object' && article;
  return {
    ...args,
    locale: args['locale'] ?? (locale || undefined),
    ...(directed ? { article: { ...article, dir: direction } } : {}),
  };
}

function renderedBy({ rendering, scheme }: Globals, page: unknown, { server, css }: Loaded): unknown {
  if (rendering === 'browser' || !server) return page;
  const markup = serverMarkup(page, server);
  if (rendering === 'no-script') return framedPage(markup, css, scheme);
  const place = document.createElement('div');
  place.setHTMLUnsafe(markup);
  return place;
}

/** Text of the host page around the story, to see what its style sheet does outside elements. */
const inHost = (host: HostName, story: unknown): unknown =>
  host === 'bare'
    ? story
    : html`
        <p><strong>${hosts[host].title}</strong>: the page’s own words, with <a href="#host">a link</a>.</p>
        ${story}
        <p><button type="button" class="btn btn-primary">A button of the page</button></p>
      `;

/** Renders the page around a story, as chosen in the toolbars. Replies are not sent. */
export const canvas: Decorator = (story, { args, globals, loaded }) => {
  const chosen = globals as Globals;
  const { theme, scheme, host, width, textSize, direction } = chosen;
  const page = html`
    <style>
      ${themeSheet(theme as Theme)}
    </style>
    <div
      class="canvas"
      data-scheme=${scheme}
      data-bs-theme=${scheme}
      data-host=${host}
      style=${textSize ? `--ae-font-size: ${textSize}; font-size: ${textSize}` : nothing}
      lang=${pageLanguage[direction] ?? nothing}
      dir=${direction || nothing}
    >
      <div class=${`place ${hosts[host as HostName].around ?? ''}`} data-width=${width}>
        ${inHost(host as HostName, story({ args: toldBy(chosen, args) }))}
      </div>
    </div>
  `;
  return html`<div @reply-form-submit=${stay}>${renderedBy(chosen, page, loaded as Loaded)}</div>`;
};
