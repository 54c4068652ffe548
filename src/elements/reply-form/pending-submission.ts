import type { Outcome } from '../../replies/outcome.js';
import { normalizeOutcome } from './normalize-outcome.js';
import { trapIn } from './reply-form.dom.js';

/**
 * Minimum time between the form appearing and a reply being sent, in milliseconds: bots are faster. An earlier reply is
 * delayed until then.
 */
const shortestTime = 2000;

/** Maximum time for the page that answers a posted form to replace this one, in milliseconds. */
const longestPost = 20_000;

/** Sends a reply. `full-page`: the browser has to post the form. */
export type Send = (signal: AbortSignal) => Promise<Outcome | 'full-page'>;

/** A reply that is being sent, until its outcome is known. */
export class ReplySending {
  readonly #abort = new AbortController();
  #isAsked = false;
  /** Whether the outcome has already been dispatched, perhaps by another page. */
  isTold = false;

  /** `key` identifies the reply. */
  constructor(readonly key: string) {}

  stop(): void {
    this.#abort.abort();
  }

  /**
   * Sends the reply and resolves with its outcome. `since`: time at which the form appeared, by the page's clock;
   * `isHere` returns whether the form still belongs to the same article.
   */
  async outcome(form: HTMLFormElement, since: number, send: Send, isHere: () => boolean): Promise<Outcome> {
    const stopped = new Promise<Outcome>((resolve) => {
      this.#abort.signal.addEventListener('abort', () =>
        resolve({ status: this.#isAsked ? 'unconfirmed' : 'failed' }),
      );
    });
    const outcome = await Promise.race([this.#unlessTrapped(form, since, send), stopped]);
    if (outcome !== 'full-page') return outcome;
    // The form may belong to another article by now, so the reply has not been sent.
    if (!isHere()) return { status: 'failed' };
    return Promise.race([posted(form), stopped]);
  }

  /** Sends the reply unless a bot has filled in the honeypot field, after the minimum time. */
  async #unlessTrapped(form: HTMLFormElement, since: number, send: Send): ReturnType<Send> {
    const trap = trapIn(form);
    if (trap?.value) {
      // Cleared, so that a reader whose browser filled it in can send the reply again.
      trap.value = '';
      return { status: 'failed' };
    }
    const rest = shortestTime - (performance.now() - since);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    const { signal } = this.#abort;
    // Aborted before anything was sent.
    if (signal.aborted) return { status: 'failed' };
    this.#isAsked = true;
    try {
      const outcome = await send(signal);
      return outcome === 'full-page' ? outcome : (normalizeOutcome(outcome) ?? { status: 'failed' });
    } catch {
      return { status: 'failed' };
    }
  }
}

/** Lets the browser post the form. Resolves only if it may not, since this page is still here then. */
async function posted(form: HTMLFormElement): Promise<Outcome> {
  form.submit();
  await new Promise((resolve) => setTimeout(resolve, longestPost));
  return { status: 'unconfirmed' };
}
