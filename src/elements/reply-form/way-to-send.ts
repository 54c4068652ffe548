import type { Reply } from '../../replies/reply.js';
import { threadOf, serviceOf, trapIn } from './reply-form.dom.js';
import { ReplyFormSubmitEvent } from './reply-form.events.js';
import type { ReplyHost } from './reply-host.js';
import { sendBy, type Sender } from './reply-sender.js';
import type { Send } from './reply-sending.js';

/**
 * What sends a reply: the page, which is asked first, or its service. `full-page`: the browser has to post the form;
 * `undefined`: the page wants nothing sent.
 */
export function wayToSend(
  reply: Reply,
  form: HTMLFormElement,
  host: ReplyHost,
  sender: Sender,
): Send | 'full-page' | undefined {
  const { send, withCredentials = false } = host;
  const service = serviceOf(form);
  const submit = new ReplyFormSubmitEvent(reply);
  if (!host.dispatchEvent(submit)) return undefined;
  const { response } = submit;
  if (response) return () => response;
  if (send) return (signal) => send(reply, signal);
  if (service === 'form' && !trapIn(form)?.value) return 'full-page';
  const credentials = withCredentials ? 'include' : 'same-origin';
  const toSend = { reply, thread: threadOf(form), service, credentials } as const;
  return (signal) => sendBy(toSend, sender, signal);
}
