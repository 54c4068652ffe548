// Identity of the forms on a page across page loads.
import { nameOf } from '../../replies/drafts.js';
import type { ReplyThread } from '../../replies/reply.js';
import { tabStorage } from '../../replies/storage.js';
import { threadOf } from './reply-form.dom.js';
import type { ReplyHost } from './reply-host.js';
import { isSame } from './page-forms.js';

/** A form on the page: its slot, and the `id` of its draft. */
export interface Holder {
  slot: string;
  currentId: string;
}

/** Forms on the page that have drafts. */
export const holders = new Set<Holder>();

/** Name of a slot: tag name and index of the form among those for the article. */
const slotName = ({ localName }: ReplyHost, thread: ReplyThread, index: number | string): string =>
  `form ${nameOf(thread)}\n${localName} ${index}`;

/** Returns the slot of an element's form. */
export function slotOf(host: ReplyHost, thread: ReplyThread): string {
  let index = hostsLike(host, thread).indexOf(host);
  const isTaken = () => [...holders].some(({ slot }) => slot === slotName(host, thread, index));
  while (isTaken()) index++;
  return slotName(host, thread, index);
}

/** Drafts that belong to other forms on the page, including forms that have not started yet. */
export function otherDrafts(host: ReplyHost, thread: ReplyThread, own: string): Set<unknown> {
  const begun = [...holders].map(({ currentId }) => currentId);
  const slots = hostsLike(host, thread).map((_, index) => slotName(host, thread, index));
  return new Set([...begun, ...slots.flatMap((slot) => (slot === own ? [] : tabStorage.get(slot)))]);
}

/** Elements with the same tag name and a form for the article, in document order. */
function hostsLike(host: ReplyHost, thread: ReplyThread): Element[] {
  const root = host.getRootNode() as ParentNode;
  return [...root.querySelectorAll(escaped(host.localName))].filter(({ shadowRoot }) => {
    const form = shadowRoot?.getElementById('ae-reply');
    return form instanceof HTMLFormElement && isSame(threadOf(form), thread);
  });
}

/** Test environments without styles lack `CSS`. */
const escaped = (name: string): string => (globalThis as { CSS?: typeof CSS }).CSS?.escape(name) ?? name;
