import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { PublishedReply, ReplyThread } from '../../replies/reply.js';
import { isSentTo, type ListThread } from './own-replies.js';
import { ReplyListReplyEvent } from './reply-list.events.js';
import { articleOf, nameIn, replyIn, sectionOf } from './reply-list.dom.js';

type List = ReactiveElement & { formId?: string };

/** A form that can be told what it answers. */
type Form = HTMLElement & { inReplyTo?: { id: string; name: string }; focusReply?: () => void };

/** What there is in a page that may have a form, and whether more of it is on its way. */
type Candidate = Form &
  Partial<Pick<ReactiveElement, 'hasUpdated' | 'updateComplete'>> & { closed?: boolean; status?: string };

/** What is known of the replies. */
interface Known {
  readonly data: { replies: PublishedReply[] } | undefined;
  readonly thread: ListThread | undefined;
}

/** What may bring a form. Events of loading do not bubble. */
const arrivals = ['DOMContentLoaded', 'article-load', 'article-error'];

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
    for (const type of arrivals) document.addEventListener(type, this.#lookForForm, { capture: true });
  }

  hostDisconnected(): void {
    for (const type of arrivals) document.removeEventListener(type, this.#lookForForm, { capture: true });
  }

  hostUpdate(): void {
    this.#focused = this.#answerInFocus;
  }

  hostUpdated(): void {
    this.#lookForForm();
    const focused = this.#focused;
    if (!focused || this.#answerInFocus === focused) return;
    const button = articleOf(this.#list, focused)?.querySelector<HTMLElement>('[data-reply-to]');
    button?.focus({ preventScroll: true });
  }

  get #answerInFocus(): string | undefined {
    const { activeElement } = this.#list.renderRoot as ShadowRoot;
    return (activeElement as HTMLElement | null)?.dataset['replyTo'];
  }

  readonly #click = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-reply-to]');
    if (button) this.#answer(button.dataset['replyTo']!);
  };

  #answer(id: string): void {
    const article = articleOf(this.#list, id);
    if (!article) return;
    const reply = this.#known.data?.replies.find((reply) => reply.id === id) ?? replyIn(article);
    if (!this.#list.dispatchEvent(new ReplyListReplyEvent(reply))) return;
    const form = this.#form;
    if (!form) return;
    form.inReplyTo = { id, name: nameIn(article) };
    if (form.focusReply) form.focusReply();
    else form.focus();
  }

  /** The form that takes answers: the one that the page names, or the first for this article, or else the first. */
  get #form(): Candidate | undefined {
    const root = this.#list.getRootNode() as Document | ShadowRoot;
    const { formId: id } = this.#list;
    const named = id ? (root.getElementById?.(id) as Candidate | null | undefined) : undefined;
    if (id && (!named || formIn(named))) return named ?? undefined;
    const candidates = candidatesIn(named ?? root);
    const withForm = candidates.filter(formIn);
    const { thread } = this.#known;
    return (
      withForm.find((each) => isSentTo(thread, threadOf(formIn(each)!))) ??
      withForm[0] ??
      named ??
      candidates.find(mayShowForm)
    );
  }

  /** Without a form there is nothing to answer with, unless the page says that it takes answers itself. */
  readonly #lookForForm = (): void => {
    const form = this.#form;
    if (form?.hasUpdated === false) void form.updateComplete?.then(this.#lookForForm);
    const isThere = Boolean(this.#list.formId || form || document.readyState === 'loading');
    sectionOf(this.#list)?.toggleAttribute('data-formless', !isThere);
  };
}

const candidatesIn = (around: ParentNode): Candidate[] => [
  ...(around.querySelectorAll?.<Candidate>('reply-form, article-view') ?? []),
];

const formIn = ({ shadowRoot }: Candidate): HTMLFormElement | undefined =>
  (shadowRoot?.getElementById('ae-reply') as HTMLFormElement | null) ?? undefined;

const threadOf = (form: HTMLFormElement): ReplyThread => ({
  endpoint: form.hasAttribute('action') ? form.action : '',
  id: form.dataset['thread'],
});

/** Whether a form may come: in an article that is on its way, or as soon as it is known where replies go. */
const mayShowForm = ({ localName, closed, hasUpdated, status }: Candidate): boolean =>
  localName === 'reply-form' ? !closed : !hasUpdated || status === 'loading';
