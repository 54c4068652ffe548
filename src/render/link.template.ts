import { html, nothing, type TemplateResult } from './html.js';
import { safeUrl } from '../article/url.js';
import { opensInNewTab, resolved, type RenderContext } from './context.js';

/** Link types that an article may set; those that affect the browser's behaviour are set by the library. */
const allowedRel = new Set(['author', 'external', 'license', 'nofollow', 'sponsored', 'tag', 'ugc']);

/** A link, or only its content if the URL is unsafe. */
export function link(href: string | undefined, content: unknown, view: RenderContext, rel = ''): unknown {
  const safe = safeUrl(href, 'link');
  if (!safe) return content;
  const url = resolved(safe, view);
  if (!opensInNewTab(url, view)) return html`<a href=${url} rel=${typesIn(rel) || nothing}>${content}</a>`;
  const types = `noopener ${typesIn(rel)}`.trim();
  return html`<a href=${url} rel=${types} target="_blank">${content}${newTabNote(view)}</a>`;
}

const typesIn = (rel: string): string =>
  rel &&
  rel
    .toLowerCase()
    .split(/\s+/)
    .filter((type) => allowedRel.has(type))
    .join(' ');

/** Tells assistive technology that a link opens in a new tab. */
export const newTabNote = ({ locale, dir }: Pick<RenderContext, 'locale' | 'dir'>): TemplateResult =>
  html`<span class="unseen" lang=${locale.lang} dir=${locale.dir === dir ? nothing : locale.dir}
    >${' '}${locale.newTab}</span
  >`;
