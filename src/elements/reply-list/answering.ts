import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { PublishedReply } from '../../replies/reply.js';
import { ReplyListAnswerEvent } from './reply-list.events.js';
import { articleOf, nameIn, replyIn, sectionOf } from './reply-list.dom.js';

type List = ReactiveElement & { form?: string };

/** A form that can be told what it answers. */
type Form = HTMLElement & { replyTo?: { id: string; name: string }; focusComment?: () => void };

/** Where there is data of replies, or none. */
interface Known {
  readonly data: { replies: PublishedReply[] } | undefined;
}

/** Tells the reply form which reply a reader wants to answer, and keeps the focus on the button that says so. */
export class Answering implements ReactiveController {
  readonly #list: List;
  readonly #known: Known;
  #focused?: string;

  constructor(list: List, known: Known) {
    this.#list = list;
    this.#known = known;
    list.addController(this);
  }

  hostConnected(): void {
    this.#list.renderRoot.addEventListener('click', this.#click);
    document.addEventListener('DOMContentLoaded', this.#lookForForm);
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#lookForForm);
  }

  hostUpdate(): void {
    this.#focused = this.#answerInFocus;
  }

  hostUpdated(): void {
    this.#lookForForm();
    const focused = this.#focused;
    if (!focused || this.#answerInFocus === focused) return;
    const button = articleOf(this.#list, focused)?.querySelector<HTMLElement>('[data-answer]');
    button?.focus({ preventScroll: true });
  }

  get #answerInFocus(): string | undefined {
    const { activeElement } = this.#list.renderRoot as ShadowRoot;
    return (activeElement as HTMLElement | null)?.dataset['answer'];
  }

  readonly #click = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-answer]');
    if (button) this.#answer(button.dataset['answer']!);
  };

  #answer(id: string): void {
    const article = articleOf(this.#list, id);
    if (!article) return;
    const reply = this.#known.data?.replies.find((reply) => reply.id === id) ?? replyIn(article);
    if (!this.#list.dispatchEvent(new ReplyListAnswerEvent(reply))) return;
    const form = this.#form;
    if (!form) return;
    form.replyTo = { id, name: nameIn(article) };
    form.focusComment?.();
  }

  /** The form that takes answers: the one that the page names, or the first there is. */
  get #form(): Form | null {
    const root = this.#list.getRootNode() as Document | ShadowRoot;
    const { form } = this.#list;
    if (form) return root.getElementById?.(form) ?? null;
    return root.querySelector?.<Form>('reply-form, article-view') ?? null;
  }

  /** Without a form there is nothing to answer with, unless the page says that it takes answers itself. */
  readonly #lookForForm = (): void => {
    const isThere = Boolean(this.#list.form || this.#form || document.readyState === 'loading');
    sectionOf(this.#list)?.toggleAttribute('data-formless', !isThere);
  };
}
