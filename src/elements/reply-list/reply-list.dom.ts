// Access to the list of replies in the document, rendered by a server or a client.
import type { ListElement } from './reply-list-host.js';
import type { PublishedReply } from '../../replies/reply.js';
import { queryById } from '../../dom/by-id.js';

export const sectionOf = (list: Pick<ListElement, 'renderRoot'>): HTMLElement | null =>
  queryById(list, 'ae-replies');

export const find = <Found extends Element = HTMLElement>(
  list: Pick<ListElement, 'renderRoot'>,
  selector: string,
): Found | null => sectionOf(list)?.querySelector<Found>(selector) ?? null;

export const findAll = <Found extends Element = HTMLElement>(
  list: Pick<ListElement, 'renderRoot'>,
  selector: string,
): Found[] => [...(sectionOf(list)?.querySelectorAll<Found>(selector) ?? [])];

/** Heading of the replies, or the notice in its place. */
export const headingOf = (list: Pick<ListElement, 'renderRoot'>): HTMLElement | null =>
  find(list, '.h2, .replies-none');

/** Rendered replies. */
export const articlesOf = (list: Pick<ListElement, 'renderRoot'>): HTMLElement[] =>
  findAll(list, '[data-reply]');

export const articleOf = (list: Pick<ListElement, 'renderRoot'>, id: string): HTMLElement | undefined =>
  articlesOf(list).find((article) => idOf(article) === id);

export const idOf = (article: HTMLElement): string => article.dataset['reply'] ?? '';

export const nameIn = (article: HTMLElement): string => textIn(article, '.reply-author bdi');

const textIn = (article: HTMLElement, selector: string): string =>
  article.querySelector(selector)?.textContent?.trim() ?? '';

/** Reads a reply from its markup, as far as possible. */
export function replyIn(article: HTMLElement): PublishedReply {
  const date = article.querySelector('time')?.dateTime;
  return {
    id: idOf(article),
    author: { name: nameIn(article) },
    text: textIn(article, '.reply-text'),
    ...(date && { datePublished: date }),
  };
}

/** Updates the list; if `known` is given, moves the reader to the first new reply. */
export async function updateAndFocusNew(list: ListElement, known: Set<string> | undefined): Promise<void> {
  const root = list.renderRoot as ShadowRoot;
  const focused = root.activeElement;
  list.requestUpdate();
  await list.updateComplete;
  const first = known && articlesOf(list).find((article) => !known.has(idOf(article)));
  if (first) focusOn(first);
  // The pressed button may have been removed, even if there is nothing new.
  const beginning = headingOf(list);
  if (!first && beginning && focused && !focused.isConnected && !root.activeElement)
    focusOn(beginning, { preventScroll: true });
}

/** Focuses an element, even one that is not focusable by itself. */
export function focusOn(element: HTMLElement, options?: FocusOptions): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus(options);
}
