import type { Reply } from '../../replies/reply.js';
import { valuesInSlot } from './reply-form.dom.js';
import { ReplyFormChallengeEvent } from './reply-form.events.js';

/** Values of the widgets in the `challenge` slot, such as tokens that are valid for one attempt. */
export class ReplyChallenge {
  /** Values that were sent last. */
  #used?: string;

  /**
   * Resolves with the values for another attempt. If they have already been sent, asks the page to renew them, and
   * resolves with `undefined` if it does not.
   */
  async renew(host: EventTarget, form: HTMLFormElement): Promise<Reply['extra']> {
    if (JSON.stringify(valuesInSlot(form)) === this.#used) {
      const event = new ReplyFormChallengeEvent();
      host.dispatchEvent(event);
      await event.renewed;
    }
    const extra = valuesInSlot(form);
    const text = JSON.stringify(extra);
    if (text === this.#used) return undefined;
    this.#used = text;
    return extra;
  }
}
