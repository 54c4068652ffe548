import type { ReactiveController } from '@lit/reactive-element';
import type { WithLocale } from '../base/language.controller.js';
import { showScripted, showScriptedNow } from '../../dom/awaits-script.js';
import { queryById } from '../../dom/by-id.js';
import { setStates } from '../../dom/custom-states.js';
import { announce } from '../../dom/live-region.js';
import { whenIdle } from '../../dom/idle-queue.js';
import type { ReplyHost } from './reply-host.js';
import { removeEarlyText, saveEarlyText, restoreEarlyText } from './reply-early.js';
import type { ReplyFormBehavior } from './reply-form.behavior.js';
import { keepTypedKeys } from './typed-keys.js';

/** Events of a reader who interacts with the form. */
const actions = ['focusin', 'input', 'click', 'submit'];

const threadOf = (form: HTMLFormElement): string => form.action + form.dataset['thread'];

/**
 * Loads the behaviour of a reply form when the browser is idle, or at once when a reader interacts with the form. A
 * reply that is submitted in the meantime waits for it. If it cannot be loaded, the form works as it does without
 * JavaScript.
 */
export class ReplyFormController implements ReactiveController {
  readonly #host: ReplyHost;
  readonly #withLocale: WithLocale;
  /** Forms that have been rendered so far. */
  readonly #forms = new Set<HTMLFormElement>();
  /** The form before the host was updated. */
  #previousForm?: HTMLFormElement | undefined;
  #behavior?: ReplyFormBehavior;
  #loading?: Promise<void>;
  /** Whether the text was posted and its outcome is unknown; `undefined` before that has been looked up. */
  #isSent?: boolean;
  /** The form that reply lists were last notified of. */
  #announcedForm: HTMLFormElement | null = null;
  /** Pending submission, until the behaviour has loaded. */
  #pendingSubmit?: Promise<void> | undefined;

  constructor(host: ReplyHost, withLocale: WithLocale) {
    this.#host = host;
    this.#withLocale = withLocale;
    host.addController(this);
  }

  hostConnected(): void {
    for (const action of actions) this.#host.renderRoot.addEventListener(action, this.#onAction);
    addEventListener('online', this.#load);
    keepTypedKeys(this.#host.renderRoot as ShadowRoot);
  }

  hostDisconnected(): void {
    this.#announceForm(null);
    removeEventListener('online', this.#load);
    removeEventListener('pagehide', this.#saveText);
  }

  hostUpdate(): void {
    if (this.#forms.size) this.#previousForm = this.#form?.cloneNode(true) as HTMLFormElement | undefined;
  }

  hostUpdated(): void {
    const form = this.#form;
    this.#announceForm(form);
    showScripted(form?.closest('.reply'));
    if (!form || this.#behavior) return;
    if (!this.#forms.size) whenIdle(this.#load);
    addEventListener('pagehide', this.#saveText);
    // Text that was written for one article is not sent to another.
    if (this.#forms.delete(form) && threadOf(this.#previousForm!) !== threadOf(form)) {
      this.#forms.add(this.#previousForm!);
      form.reset();
    }
    this.#forms.add(form);
  }

  /** Notifies reply lists that the form has been replaced or removed. */
  #announceForm(form: HTMLFormElement | null): void {
    if (form === this.#announcedForm) return;
    this.#announcedForm = form;
    document.dispatchEvent(new Event('ae-reply-form'));
  }

  /** Focuses the comment field. */
  focusReply(options?: FocusOptions): void {
    showScriptedNow(this.#form?.closest('.reply'));
    (this.#form?.elements.namedItem('comment') as HTMLElement | null | undefined)?.focus(options);
  }

  get #form(): HTMLFormElement | null {
    return queryById(this.#host, 'ae-reply');
  }

  readonly #load = (): Promise<void> | undefined => {
    const form = this.#form;
    if (!this.#forms.size) return;
    if (form && !this.#host.withoutDrafts) this.#isSent ??= restoreEarlyText(this.#host, form);
    return (this.#loading ??= import('./reply-form.behavior.js').then(
      ({ ReplyFormBehavior }) => {
        const tools = { withLocale: this.#withLocale, announce, setStates, isSent: Boolean(this.#isSent) };
        showScriptedNow(this.#form?.closest('.reply'));
        this.#behavior = new ReplyFormBehavior(this.#host, tools, this.#forms);
        for (const form of this.#forms) removeEarlyText(this.#host, form);
        this.#forms.clear();
        this.#previousForm = undefined;
      },
      () => (this.#loading = undefined),
    ));
  };

  readonly #onAction = (event: Event): void => {
    const form = this.#form;
    const { target, type } = event;
    if (this.#behavior || !form || !(target instanceof Element) || !form.contains(target)) return;
    // While the page streams in, the form may arrive after the host was updated.
    this.#forms.add(form);
    const loading = this.#load();
    if (type === 'input') {
      this.#isSent = false;
      this.#saveText();
    }
    const isSubmitted = type === 'submit' || (type === 'click' && target.closest('.primary'));
    if (!isSubmitted) return;
    event.preventDefault();
    if (this.#pendingSubmit) return;
    const thread = threadOf(form);
    this.#pendingSubmit = loading?.then(() => {
      this.#pendingSubmit = undefined;
      // The form may have been rendered again, or for another article, in the meantime.
      const now = this.#form;
      if (!now || threadOf(now) !== thread) return;
      if (this.#behavior) now.querySelector<HTMLElement>('.primary')!.click();
      else this.#submitNatively(now);
    });
  };

  /** Submits the form natively if that is possible; otherwise shows a message. */
  #submitNatively(form: HTMLFormElement): void {
    const canSubmit = navigator.onLine && !this.#host.send && !form.matches('.scripted');
    if (!canSubmit)
      this.#withLocale((locale) => announce(form.querySelector('.reply-problem')!, locale.replyFailed));
    else if (form.reportValidity()) {
      this.#isSent = true;
      this.#saveText();
      form.submit();
    }
  }

  /** Stores text that is entered before the behaviour has loaded. */
  readonly #saveText = (): void => {
    const form = this.#form;
    if (form && !this.#behavior && !this.#host.withoutDrafts)
      saveEarlyText(this.#host, form, Boolean(this.#isSent));
  };
}
