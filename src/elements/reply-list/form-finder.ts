import type { ReactiveElement } from '@lit/reactive-element';
import type { ReplyThread } from '../../replies/reply.js';
import { isSentTo, type ListThread } from './submitted-replies.js';

/** An element with a reply form that can be set to reply to another reply. */
export type ReplyForms = HTMLElement & { inReplyTo?: unknown; focusReply?: () => void };

/** An element that may have a form, and whether it is still loading. */
type Candidate = ReplyForms &
  Partial<Pick<ReactiveElement, 'hasUpdated' | 'updateComplete'>> & { closed?: boolean; status?: string };

/**
 * Finds the form that belongs to a list of replies, in this order: the one that the page names, one in the same root,
 * one in the same provider.
 */
export class FormFinder {
  readonly #list: { formId?: string; getRootNode(): Node };
  readonly #own: Candidate | undefined;

  /** `own`: the element that contains both list and form. */
  constructor(list: { formId?: string; getRootNode(): Node }, own?: ReplyForms) {
    this.#list = list;
    this.#own = own;
  }

  /** Returns the form for replies to `thread`. */
  find(thread: ListThread | undefined): Candidate | undefined {
    const { named, hasName } = this.#named;
    if (hasName && (!named || formIn(named))) return named;
    if (this.#own && formIn(this.#own)) return this.#own;
    return formFor(thread, this.#inRoot(thread)) ?? named ?? formFor(thread, this.#inProvider());
  }

  /** Returns an element that may get a form later. */
  findExpected(thread: ListThread | undefined): Candidate | undefined {
    return this.#inRoot(thread).find((each) => !formIn(each) && mayShowForm(each));
  }

  get #root(): Document | ShadowRoot {
    return this.#list.getRootNode() as Document | ShadowRoot;
  }

  get #named(): { named: Candidate | undefined; hasName: boolean } {
    const { formId: id } = this.#list;
    const named = id ? (this.#root.getElementById?.(id) as Candidate | null | undefined) : undefined;
    return { named: named ?? undefined, hasName: Boolean(id) };
  }

  /**
   * Candidates in the same root, or inside the element that the page names. A list without a known thread uses only its
   * own provider.
   */
  #inRoot(thread: ListThread | undefined): Candidate[] {
    const all = candidatesIn(this.#named.named ?? this.#root);
    return thread ? all : all.filter((each) => providerOf(each) === providerOf(this.#element));
  }

  /** Candidates in the provider around the list, across shadow roots. */
  #inProvider(): Candidate[] {
    for (let node = this.#element; node;) {
      const provider = providerOf(node);
      if (provider) return deepCandidatesIn(provider);
      node = (node.getRootNode() as Partial<ShadowRoot>).host;
    }
    return [];
  }

  get #element(): Element | undefined {
    return this.#list instanceof Element ? this.#list : this.#own;
  }
}

const providerOf = (element: Element | undefined): Element | null | undefined =>
  element?.closest('article-provider');

/**
 * Returns the first form that sends to `thread`. If `thread` is unknown, all forms must send to the same one, so that a
 * reply is never sent to another article.
 */
function formFor(thread: ListThread | undefined, candidates: Candidate[]): Candidate | undefined {
  const withForm = candidates.filter(formIn);
  if (thread) return withForm.find((each) => isSentTo(thread, threadOf(formIn(each)!)));
  const threads = new Set(withForm.map((each) => JSON.stringify(threadOf(formIn(each)!))));
  return threads.size > 1 ? undefined : withForm[0];
}

const tags = 'reply-form, article-view';

const candidatesIn = (around: ParentNode): Candidate[] => [
  ...(around.querySelectorAll?.<Candidate>(tags) ?? []),
];

function deepCandidatesIn(around: ParentNode): Candidate[] {
  return [...around.querySelectorAll('*')].flatMap((element) => {
    if (element.matches(tags)) return element as Candidate;
    return element.shadowRoot ? deepCandidatesIn(element.shadowRoot) : [];
  });
}

const formIn = ({ shadowRoot }: Candidate): HTMLFormElement | undefined =>
  (shadowRoot?.getElementById('ae-reply') as HTMLFormElement | null) ?? undefined;

const threadOf = (form: HTMLFormElement): ReplyThread => ({
  endpoint: form.hasAttribute('action') ? form.action : '',
  id: form.dataset['thread'],
});

/** Whether an element may get a form later: the article is loading, or the form's service is not known yet. */
const mayShowForm = ({ localName, closed, hasUpdated, status }: Candidate): boolean =>
  localName === 'reply-form' ? !closed : !hasUpdated || status === 'loading';
