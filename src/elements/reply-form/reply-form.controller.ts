import type { ReactiveController } from '@lit/reactive-element';
import type { WithWords } from '../base/language.controller.js';
import { showScripted, showScriptedNow } from '../../dom/awaits-script.js';
import { partOf } from '../../dom/by-id.js';
import { setStates } from '../../dom/custom-states.js';
import { say } from '../../dom/live-region.js';
import { whenIdle } from '../../dom/idle-queue.js';
import type { ReplyHost } from './reply-host.js';
import { forgetEarly, keepEarly, recallEarly } from './reply-early.js';
import type { Replying } from './replying.js';
import { keepTypedKeys } from './typed-keys.js';

/** Events of a reader who interacts with the form. */
const actions = ['focusin', 'input', 'click', 'submit'];

const threadOf = (form: HTMLFormElement): string => form.action + form.dataset['thread'];

/**
 * Loads the behaviour of a reply form when the browser is idle, or at once when a reader interacts with the form. A
 * reply that is submitted in the meantime waits for it. If it cannot be loaded, the form works as it does without
 * JavaScript.
 */
export class ReplyController implements ReactiveController {
  readonly #host: ReplyHost;
  readonly #withWords: WithWords;
  /** Forms that have been rendered so far. */
  readonly #shown = new Set<HTMLFormElement>();
  /** The form before the host was updated. */
  #before?: HTMLFormElement | undefined;
  #replying?: Replying;
  #loading?: Promise<void>;
  /** Whether the text was posted and its outcome is unknown; `undefined` before that has been looked up. */
  #isSent?: boolean;
  /** The form that reply lists were last notified of. */
  #told: HTMLFormElement | null = null;
  /** Pending submission, until the behaviour has loaded. */
  #held?: Promise<void> | undefined;

  constructor(host: ReplyHost, withWords: WithWords) {
    this.#host = host;
    this.#withWords = withWords;
    host.addController(this);
  }

  hostConnected(): void {
    for (const action of actions) this.#host.renderRoot.addEventListener(action, this.#act);
    addEventListener('online', this.#load);
    keepTypedKeys(this.#host.renderRoot as ShadowRoot);
  }

  hostDisconnected(): void {
    this.#tellForm(null);
    removeEventListener('online', this.#load);
    removeEventListener('pagehide', this.#keep);
  }

  hostUpdate(): void {
    if (this.#shown.size) this.#before = this.#form?.cloneNode(true) as HTMLFormElement | undefined;
  }

  hostUpdated(): void {
    const form = this.#form;
    this.#tellForm(form);
    showScripted(form?.closest('.reply'));
    if (!form || this.#replying) return;
    if (!this.#shown.size) whenIdle(this.#load);
    addEventListener('pagehide', this.#keep);
    // Text that was written for one article is not sent to another.
    if (this.#shown.delete(form) && threadOf(this.#before!) !== threadOf(form)) {
      this.#shown.add(this.#before!);
      form.reset();
    }
    this.#shown.add(form);
  }

  /** Notifies reply lists that the form has been replaced or removed. */
  #tellForm(form: HTMLFormElement | null): void {
    if (form === this.#told) return;
    this.#told = form;
    document.dispatchEvent(new Event('ae-reply-form'));
  }

  /** Focuses the comment field. */
  focusReply(options?: FocusOptions): void {
    showScriptedNow(this.#form?.closest('.reply'));
    (this.#form?.elements.namedItem('comment') as HTMLElement | null | undefined)?.focus(options);
  }

  get #form(): HTMLFormElement | null {
    return partOf(this.#host, 'ae-reply');
  }

  readonly #load = (): Promise<void> | undefined => {
    const form = this.#form;
    if (!this.#shown.size) return;
    if (form && !this.#host.withoutDrafts) this.#isSent ??= recallEarly(this.#host, form);
    return (this.#loading ??= import('./replying.js').then(
      ({ Replying }) => {
        const tools = { withWords: this.#withWords, say, setStates, isSent: Boolean(this.#isSent) };
        showScriptedNow(this.#form?.closest('.reply'));
        this.#replying = new Replying(this.#host, tools, this.#shown);
        for (const form of this.#shown) forgetEarly(this.#host, form);
        this.#shown.clear();
        this.#before = undefined;
      },
      () => (this.#loading = undefined),
    ));
  };

  readonly #act = (event: Event): void => {
    const form = this.#form;
    const { target, type } = event;
    if (this.#replying || !form || !(target instanceof Element) || !form.contains(target)) return;
    // While the page streams in, the form may arrive after the host was updated.
    this.#shown.add(form);
    const loading = this.#load();
    if (type === 'input') {
      this.#isSent = false;
      this.#keep();
    }
    const isSubmitted = type === 'submit' || (type === 'click' && target.closest('.primary'));
    if (!isSubmitted) return;
    event.preventDefault();
    if (this.#held) return;
    const thread = threadOf(form);
    this.#held = loading?.then(() => {
      this.#held = undefined;
      // The form may have been rendered again, or for another article, in the meantime.
      const now = this.#form;
      if (!now || threadOf(now) !== thread) return;
      if (this.#replying) now.querySelector<HTMLElement>('.primary')!.click();
      else this.#sendWithout(now);
    });
  };

  /** Submits the form natively if that is possible; otherwise shows a message. */
  #sendWithout(form: HTMLFormElement): void {
    const isTakenSo = navigator.onLine && !this.#host.send && !form.matches('.scripted');
    if (!isTakenSo)
      this.#withWords((locale) => say(form.querySelector('.reply-problem')!, locale.replyFailed));
    else if (form.reportValidity()) {
      this.#isSent = true;
      this.#keep();
      form.submit();
    }
  }

  /** Stores text that is entered before the behaviour has loaded. */
  readonly #keep = (): void => {
    const form = this.#form;
    if (form && !this.#replying && !this.#host.withoutDrafts)
      keepEarly(this.#host, form, Boolean(this.#isSent));
  };
}
