import type { Reply } from '../../replies/reply.js';
import { valuesInSlot } from './reply-form.dom.js';
import { ReplyFormChallengeEvent } from './reply-form.events.js';

/** What widgets of the page in a form prove: maybe a token that is good for one attempt. */
export class ReplyChallenge {
  /** What was sent last. */
  #used?: string;

  /** What is proven for another attempt, from a page that is asked for it; `undefined` where it was sent already. */
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
