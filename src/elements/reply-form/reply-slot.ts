// Which form of a page is which, when the page is shown again.
import { nameOf } from '../../replies/drafts.js';
import type { ReplyThread } from '../../replies/reply.js';
import { ofTab } from '../../replies/storage.js';
import { threadOf } from './reply-form.dom.js';
import type { ReplyHost } from './reply-host.js';
import { isSame } from './waiting-replies.js';

/** A form on the page: its slot, and the `id` of the draft that it shows. */
export interface Holder {
  slot: string;
  shownId: string;
}

/** The forms on the page that show drafts. */
export const holders = new Set<Holder>();

/** Name of a slot: of its kind, that of the first, second, … form for the article. */
const slotName = ({ localName }: ReplyHost, thread: ReplyThread, index: number | string): string =>
  `form ${nameOf(thread)}\n${localName} ${index}`;

/** The slot of an element's form. */
export function slotOf(host: ReplyHost, thread: ReplyThread): string {
  let index = hostsLike(host, thread).indexOf(host);
  const isTaken = () => [...holders].some(({ slot }) => slot === slotName(host, thread, index));
  while (isTaken()) index++;
  return slotName(host, thread, index);
}

/** The drafts that belong to other forms on the page, also to those that have not begun yet. */
export function otherDrafts(host: ReplyHost, thread: ReplyThread, own: string): Set<unknown> {
  const begun = [...holders].map(({ shownId }) => shownId);
  const slots = hostsLike(host, thread).map((_, index) => slotName(host, thread, index));
  return new Set([...begun, ...slots.flatMap((slot) => (slot === own ? [] : ofTab.get(slot)))]);
}

/** The elements of its kind with a form for the article, in the order of the page. */
function hostsLike(host: ReplyHost, thread: ReplyThread): Element[] {
  const root = host.getRootNode() as ParentNode;
  return [...root.querySelectorAll(escaped(host.localName))].filter(({ shadowRoot }) => {
    const form = shadowRoot?.getElementById('ae-reply');
    return form instanceof HTMLFormElement && isSame(threadOf(form), thread);
  });
}

/** Test environments without styles have no `CSS`. */
const escaped = (name: string): string => (globalThis as { CSS?: typeof CSS }).CSS?.escape(name) ?? name;
