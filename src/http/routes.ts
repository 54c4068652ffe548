import { trimmedEnd } from '../article/text.js';
import type { ArticleHandlerOptions } from './article-handler.options.js';

/** Public location of the handler. */
export interface Site {
  origin: string;
  /** Path with a leading and without a trailing slash; empty for the root. */
  basePath: string;
}

/** Resource that a request asks for. */
export type Route =
  | { kind: 'host-script' }
  | { kind: 'oembed'; query: URLSearchParams }
  | { kind: 'page' | 'fragment' | 'json' | 'embed'; key: string; pageUrl: string };

export function siteOf({ origin, basePath = '' }: ArticleHandlerOptions, request: URL): Site {
  const path = trimmedEnd(basePath, '/').replace(/^\/+/, '');
  return { origin: origin ? new URL(origin).origin : request.origin, basePath: path && `/${path}` };
}

export const hostScriptUrl = ({ origin, basePath }: Site): string => `${origin}${basePath}/embed.js`;

export const embedUrl = ({ origin, basePath }: Site, key: string): string =>
  `${origin}${basePath}/embed/${key.split('/').map(encodeURIComponent).join('/')}`;

export const oembedUrl = ({ origin, basePath }: Site, pageUrl: string): string =>
  `${origin}${basePath}/oembed?format=json&url=${encodeURIComponent(pageUrl)}`;

/** Returns the resource at a URL of the site, or `undefined`. */
export function matchRoute(address: URL, site: Site, options: ArticleHandlerOptions): Route | undefined {
  const { basePath, origin } = site;
  const { pathname, searchParams } = address;
  if (pathname === `${basePath}/embed.js`) return { kind: 'host-script' };
  if (pathname === `${basePath}/oembed`) return { kind: 'oembed', query: searchParams };
  if (pathname.startsWith(`${basePath}/embed/`)) {
    const key = keyIn(pathname, `${basePath}/embed/`);
    return key ? { kind: 'embed', key, pageUrl: origin + pathname } : undefined;
  }
  const pageUrl = origin + pathname.replace(/\.json$/, '');
  const key = keyOf(new URL(pageUrl), site, options);
  if (!key) return undefined;
  if (pathname.endsWith('.json')) return { kind: 'json', key, pageUrl };
  return { kind: searchParams.has('fragment') ? 'fragment' : 'page', key, pageUrl };
}

/** Returns the key of the article that a URL shows, as a page or in a frame, or `undefined`. */
export function resolveKey(address: string, site: Site, options: ArticleHandlerOptions): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const frames = `${site.basePath}/embed/`;
  if (url.origin === site.origin && url.pathname.startsWith(frames)) return keyIn(url.pathname, frames);
  return keyOf(url, site, options);
}

function keyOf(url: URL, { origin, basePath }: Site, options: ArticleHandlerOptions): string | undefined {
  if (options.keyOf) return options.keyOf(url);
  return url.origin === origin ? keyIn(url.pathname, `${basePath}/`) : undefined;
}

/** Returns the decoded key after `start`. */
function keyIn(pathname: string, start: string): string | undefined {
  if (!pathname.startsWith(start)) return undefined;
  try {
    const segments = pathname.slice(start.length).split('/').map(decodeURIComponent);
    const key = segments.join('/');
    return segments.every(isSegment) && isPath(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a key segment stays inside its folder: some systems ignore dots and spaces. */
const isSegment = (segment: string): boolean =>
  // eslint-disable-next-line no-control-regex
  segment === segment.trim() && !/^[.\s]*$|[/\\\0-\x1f\x7f]/.test(segment);

/** Whether a URL parser leaves a key unchanged: it has no query, escape or scheme that would lead elsewhere. */
const isPath = (key: string): boolean =>
  decodeURIComponent(new URL(key, 'http://host/').pathname) === `/${key}`;
