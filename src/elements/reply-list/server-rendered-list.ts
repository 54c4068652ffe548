// Changes to the markup of server-rendered replies, of which there is no data.
import type { PublishedReply } from '../../replies/reply.js';
import { html } from '../../render/html.js';
import { ago } from '../../render/reply-list/relative-time.js';
import type { ListElement, ListTools, ReplyListHost } from './reply-list-host.js';
import { articleOf, find, findAll } from './reply-list.dom.js';
import { ReplyWriter } from '../../render/reply-list/reply-list.template.js';

/** Inserts the reader's own replies: below their parent, or at the end. */
export function insertSubmitted(
  list: ListElement,
  replies: readonly PublishedReply[],
  host: ReplyListHost,
  { render, richText }: ListTools,
): void {
  replies.forEach((own, index) => {
    if (articleOf(list, own.id)) return;
    find(list, '.replies-none')?.remove();
    const answered = own.parentItem && articleOf(list, own.parentItem)?.parentElement;
    const thread = document.createElement('ol');
    thread.className = 'thread';
    if (answered) {
      const level = Number(answered.closest<HTMLElement>('[data-level]')?.dataset['level'] ?? 1);
      thread.dataset['level'] = String(level + 1);
      answered.append(thread);
    } else {
      const more = find(list, '.replies-more');
      if (more) more.before(thread);
      else find(list, '.replies-list')?.append(thread);
    }
    const writer = new ReplyWriter({ open: host.empty().open }, Date.now(), host.view(), richText);
    render(thread, html`<li>${writer.reply(own, `ae-reply-by-own-${index}`)}</li>`);
  });
}

/** Updates relative times, which a server could not know. */
export function updateRelativeTimes(list: ListElement, lang: string): void {
  for (const time of findAll<HTMLTimeElement>(list, 'time')) {
    time.textContent = ago(time.dateTime, Date.now(), lang) ?? time.title;
  }
}

/** Reverses the order of the conversations. */
export function reverseConversations(list: ListElement): void {
  const thread = find(list, '.thread');
  thread?.append(...[...thread.children].reverse());
}
