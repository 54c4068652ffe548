// The list of replies as it stands in the document, whoever rendered it.
import type { ListElement } from './reply-list-host.js';
import type { PublishedReply } from '../../replies/reply.js';
import { partOf } from '../../dom/by-id.js';

export const sectionOf = (list: Pick<ListElement, 'renderRoot'>): HTMLElement | null =>
  partOf(list, 'ae-replies');

export const find = <Found extends Element = HTMLElement>(
  list: Pick<ListElement, 'renderRoot'>,
  selector: string,
): Found | null => sectionOf(list)?.querySelector<Found>(selector) ?? null;

export const findAll = <Found extends Element = HTMLElement>(
  list: Pick<ListElement, 'renderRoot'>,
  selector: string,
): Found[] => [...(sectionOf(list)?.querySelectorAll<Found>(selector) ?? [])];

/** The heading of the replies, or what is said in place of them. */
export const beginningOf = (list: Pick<ListElement, 'renderRoot'>): HTMLElement | null =>
  find(list, '.h2, .replies-none');

/** The replies that are shown. */
export const articlesOf = (list: Pick<ListElement, 'renderRoot'>): HTMLElement[] =>
  findAll(list, '[data-reply]');

export const articleOf = (list: Pick<ListElement, 'renderRoot'>, id: string): HTMLElement | undefined =>
  articlesOf(list).find((article) => idOf(article) === id);

export const idOf = (article: HTMLElement): string => article.dataset['reply'] ?? '';

export const nameIn = (article: HTMLElement): string => wordsIn(article, '.reply-author bdi');

const wordsIn = (article: HTMLElement, selector: string): string =>
  article.querySelector(selector)?.textContent?.trim() ?? '';

/** A reply as far as it can be read from what is shown of it. */
export function replyIn(article: HTMLElement): PublishedReply {
  const date = article.querySelector('time')?.dateTime;
  return {
    id: idOf(article),
    author: { name: nameIn(article) },
    text: wordsIn(article, '.reply-text'),
    ...(date && { datePublished: date }),
  };
}

/** Shows what there is now; where it is said what was known, puts the reader at the first reply that was not. */
export async function showNew(list: ListElement, known: Set<string> | undefined): Promise<void> {
  const root = list.renderRoot as ShadowRoot;
  const focused = root.activeElement;
  list.requestUpdate();
  await list.updateComplete;
  const first = known && articlesOf(list).find((article) => !known.has(idOf(article)));
  if (first) focusOn(first);
  // The button that was pressed may be gone, though there is nothing new.
  const beginning = beginningOf(list);
  if (!first && beginning && focused && !focused.isConnected && !root.activeElement)
    focusOn(beginning, { preventScroll: true });
}

/** Focuses an element, also one that takes no focus by itself. */
export function focusOn(element: HTMLElement, options?: FocusOptions): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus(options);
}
