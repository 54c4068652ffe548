import type { Outcome } from '../../replies/outcome.js';
import { normalizeOutcome } from './normalize-outcome.js';
import { honeypotIn } from './reply-form.dom.js';

/**
 * Minimum time between the form appearing and a reply being sent, in milliseconds: bots are faster. An earlier reply is
 * delayed until then.
 */
const minimumTime = 2000;

/** Maximum time for the page that answers a posted form to replace this one, in milliseconds. */
const maximumPostTime = 20_000;

/** Sends a reply. `full-page`: the browser has to post the form. */
export type Send = (signal: AbortSignal) => Promise<Outcome | 'full-page'>;

/** A reply that is being sent, until its outcome is known. */
export class PendingSubmission {
  readonly #abort = new AbortController();
  #isRequested = false;
  /** Whether the outcome has already been dispatched, perhaps by another page. */
  isSettled = false;

  /** `key` identifies the reply. */
  constructor(readonly key: string) {}

  stop(): void {
    this.#abort.abort();
  }

  /**
   * Sends the reply and resolves with its outcome. `since`: time at which the form appeared, by the page's clock;
   * `isCurrent` returns whether the form still belongs to the same article.
   */
  async outcome(
    form: HTMLFormElement,
    since: number,
    send: Send,
    isCurrent: () => boolean,
  ): Promise<Outcome> {
    const stopped = new Promise<Outcome>((resolve) => {
      this.#abort.signal.addEventListener('abort', () =>
        resolve({ status: this.#isRequested ? 'unconfirmed' : 'failed' }),
      );
    });
    const outcome = await Promise.race([this.#sendUnlessBot(form, since, send), stopped]);
    if (outcome !== 'full-page') return outcome;
    // The form may belong to another article by now, so the reply has not been sent.
    if (!isCurrent()) return { status: 'failed' };
    return Promise.race([submitNatively(form), stopped]);
  }

  /** Sends the reply unless a bot has filled in the honeypot field, after the minimum time. */
  async #sendUnlessBot(form: HTMLFormElement, since: number, send: Send): ReturnType<Send> {
    const honeypot = honeypotIn(form);
    if (honeypot?.value) {
      // Cleared, so that a reader whose browser filled it in can send the reply again.
      honeypot.value = '';
      return { status: 'failed' };
    }
    const rest = minimumTime - (performance.now() - since);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    const { signal } = this.#abort;
    // Aborted before anything was sent.
    if (signal.aborted) return { status: 'failed' };
    this.#isRequested = true;
    try {
      const outcome = await send(signal);
      return outcome === 'full-page' ? outcome : (normalizeOutcome(outcome) ?? { status: 'failed' });
    } catch {
      return { status: 'failed' };
    }
  }
}

/** Lets the browser post the form. Resolves only if it may not, since this page is still here then. */
async function submitNatively(form: HTMLFormElement): Promise<Outcome> {
  form.submit();
  await new Promise((resolve) => setTimeout(resolve, maximumPostTime));
  return { status: 'unconfirmed' };
}
