import type { ReactiveController } from '@lit/reactive-element';
import type { PublishedReply } from '../../replies/reply.js';
import { FormFinder, type ReplyForms } from './form-finder.js';
import type { ListThread } from './submitted-replies.js';
import { ReplyListReplyEvent } from './reply-list.events.js';
import { articleOf, nameIn, replyIn, sectionOf } from './reply-list.dom.js';
import type { ListElement } from './reply-list-host.js';

type List = ListElement & { formId?: string; getRootNode(): Node };

/** Data of the replies. */
interface Known {
  readonly data: { replies: PublishedReply[] } | undefined;
  readonly thread: ListThread | undefined;
}

/** Events after which a form may have been added or removed. Loading events do not bubble. */
const formEvents = ['DOMContentLoaded', 'article-load', 'article-error', 'ae-reply-form'];

/** Behaviour of the reply buttons: sets the reply form to reply to the chosen reply. Keeps the focus on the button. */
export class ReplyButtons implements ReactiveController {
  readonly #list: List;
  readonly #known: Known;
  readonly #forms: FormFinder;
  #focused?: string;

  /** `own`: the element that contains both list and form. */
  constructor(list: List, known: Known, own?: Element & ReplyForms) {
    this.#list = list;
    this.#known = known;
    this.#forms = new FormFinder(list, own);
    list.addController(this);
  }

  hostConnected(): void {
    this.#list.renderRoot.addEventListener('click', this.#onClick);
    for (const type of formEvents) document.addEventListener(type, this.#updateVisibility, { capture: true });
  }

  hostDisconnected(): void {
    for (const type of formEvents)
      document.removeEventListener(type, this.#updateVisibility, { capture: true });
  }

  hostUpdate(): void {
    this.#focused = this.#replyInFocus;
  }

  hostUpdated(): void {
    this.#updateVisibility();
    const focused = this.#focused;
    if (!focused || this.#replyInFocus === focused) return;
    const button = articleOf(this.#list, focused)?.querySelector<HTMLElement>('[data-reply-to]');
    button?.focus({ preventScroll: true });
  }

  get #replyInFocus(): string | undefined {
    const { activeElement } = this.#list.renderRoot as ShadowRoot;
    return (activeElement as HTMLElement | null)?.dataset['replyTo'];
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-reply-to]');
    if (button) this.#reply(button.dataset['replyTo']!);
  };

  #reply(id: string): void {
    const article = articleOf(this.#list, id);
    if (!article) return;
    const reply = this.#known.data?.replies.find((reply) => reply.id === id) ?? replyIn(article);
    if (!this.#list.dispatchEvent(new ReplyListReplyEvent(reply))) return;
    const form = this.#forms.find(this.#known.thread);
    if (!form) return;
    form.inReplyTo = { id, name: nameIn(article) };
    if (form.focusReply) form.focusReply();
    else form.focus();
  }

  /** Hides the buttons if there is no form, unless the page has set `form-id`. */
  readonly #updateVisibility = (): void => {
    const { thread } = this.#known;
    const form = this.#forms.find(thread) ?? this.#forms.findExpected(thread);
    if (form?.hasUpdated === false) void form.updateComplete?.then(this.#updateVisibility);
    const isThere = Boolean(this.#list.formId || form || document.readyState === 'loading');
    sectionOf(this.#list)?.toggleAttribute('data-formless', !isThere);
  };
}
