import { reach } from './article-events.js';

/** Kinds of link: to this site, to another, to a place in the article, to an email address or a telephone, or else. */
export const linkKinds = ['internal', 'external', 'fragment', 'email', 'telephone', 'other'] as const;
/** Kinds of link. */
export type LinkKind = (typeof linkKinds)[number];

/**
 * A link in an article was pressed. Cancel it to follow the link in a way of your own, as a router does. It cannot be cancelled
 * where the reader asks for another tab, a window or a download.
 */
export class ArticleLinkClickEvent extends Event {
  /** The link. */
  readonly link: HTMLAnchorElement;
  /** Its absolute address. */
  readonly href: string;
  /** Where it leads. `internal`: to the origin of the page. */
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

/** The link of a shadow root that is pressed, if one is. Those that share have an event of their own. */
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
