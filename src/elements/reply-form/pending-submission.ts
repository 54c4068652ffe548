import type { Outcome } from '../../replies/outcome.js';
import { normalizeOutcome } from './normalize-outcome.js';
import { trapIn } from './reply-form.dom.js';

/** Machines are faster, in milliseconds: what they send at once is sent this long after the form was there. */
const shortestTime = 2000;

/** How long a page may take to come in place of this one, in milliseconds. */
const longestPost = 20_000;

/** What sends a reply; `full-page`: the browser has to post the form. */
export type Send = (signal: AbortSignal) => Promise<Outcome | 'full-page'>;

/** One reply on its way, until it is known what became of it. */
export class ReplySending {
  readonly #abort = new AbortController();
  #isAsked = false;
  /** Whether it has been told what became of the reply, by another page maybe. */
  isTold = false;

  /** `key` identifies the reply. */
  constructor(readonly key: string) {}

  stop(): void {
    this.#abort.abort();
  }

  /**
   * Sends it. `since`: when the form was there, by the page's clock; `isHere`: whether it still shows the article whose reply
   * it is.
   */
  async outcome(form: HTMLFormElement, since: number, send: Send, isHere: () => boolean): Promise<Outcome> {
    const stopped = new Promise<Outcome>((resolve) => {
      this.#abort.signal.addEventListener('abort', () =>
        resolve({ status: this.#isAsked ? 'unconfirmed' : 'failed' }),
      );
    });
    const outcome = await Promise.race([this.#unlessTrapped(form, since, send), stopped]);
    if (outcome !== 'full-page') return outcome;
    // Meanwhile another article may be shown, whose reply nobody has sent.
    if (!isHere()) return { status: 'failed' };
    return Promise.race([posted(form), stopped]);
  }

  /** Lets through what a human sends, after as long as a human takes. */
  async #unlessTrapped(form: HTMLFormElement, since: number, send: Send): ReturnType<Send> {
    const trap = trapIn(form);
    if (trap?.value) {
      // A reader whose browser filled it in can send the reply again.
      trap.value = '';
      return { status: 'failed' };
    }
    const rest = shortestTime - (performance.now() - since);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    const { signal } = this.#abort;
    // Stopped before anything was sent, it is not sent.
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

/** Lets the browser post the form. Where it may not, this page is still there to say so. */
async function posted(form: HTMLFormElement): Promise<Outcome> {
  form.submit();
  await new Promise((resolve) => setTimeout(resolve, longestPost));
  return { status: 'unconfirmed' };
}
