import { reach } from './article-events.js';

/**
 * Kinds of link: to the page's own origin, to another site, to a target in the article, to an email address, to a
 * telephone number, or other.
 */
export const linkKinds = ['internal', 'external', 'fragment', 'email', 'telephone', 'other'] as const;
/** Kinds of link. */
export type LinkKind = (typeof linkKinds)[number];

/**
 * Dispatched when a link in an article is clicked. Call `preventDefault()` to handle navigation yourself, as a router
 * does. Not cancelable if the reader asks for another tab, a window or a download.
 */
export class ArticleLinkClickEvent extends Event {
  /** The link. */
  readonly link: HTMLAnchorElement;
  /** Absolute URL of the link. */
  readonly href: string;
  /** Kind of link; `internal` means the same origin as the page. */
  readonly kind: LinkKind;

  constructor(link: HTMLAnchorElement, cancelable: boolean) {
    super('article-link-click', { ...reach, cancelable });
    this.link = link;
    this.href = link.href;
    this.kind = kindOf(link);
  }
}

const kinds: Record<string, LinkKind> = { 'mailto:': 'email', 'tel:': 'telephone' };

function kindOf(link: HTMLAnchorElement): LinkKind {
  if (link.getAttribute('href')!.startsWith('#')) return 'fragment';
  if (!/^https?:$/.test(link.protocol)) return kinds[link.protocol] ?? 'other';
  return link.origin === location.origin ? 'internal' : 'external';
}

/**
 * Returns the link of a shadow root that was clicked, if any. Share links are left out: they have an event of their
 * own.
 */
export function linkPressed(event: Event, root: ShadowRoot | null): HTMLAnchorElement | null {
  const start = event.composedPath()[0];
  const link =
    start instanceof Element ? start.closest<HTMLAnchorElement>('a[href]:not(.share-control)') : null;
  return link?.getRootNode() === root ? link : null;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-link-click': ArticleLinkClickEvent;
  }
}
