import { foreign, objectIn, outcomeByStatus, textOr, wordsOfMarkup } from '../response.js';
import type { FieldName } from '../reply.js';
import type { Attempted, ReplyService } from '../service.js';

/**
 * Isso: `endpoint` is its address, `id` the `uri` of the thread. A thread that is new needs a `title`. Isso does not know a reply
 * that it has already. Source: isso/views/comments.py and isso/db/spam.py, version 0.14.
 */
export const isso: ReplyService = {
  repeatable: false,

  async send(
    { comment, author, email, url, parent },
    { endpoint, id: uri = '', title },
    { credentials, signal },
  ) {
    const response = await fetch(addressOf(endpoint, uri), {
      method: 'POST',
      // Without `accept`, some of its refusals are pages.
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        text: comment,
        author: author || null,
        email: email || null,
        website: url || null,
        // No number of Isso's is refused, rather than taken for an answer to nobody.
        parent: /^\d+$/.test(parent ?? '') ? Number(parent) : (parent ?? null),
        title: title || null,
      }),
      credentials,
      signal,
    });
    const body = await response.text();
    const answer = objectIn(body);
    const { status } = response;
    const id = textOr(answer?.['id']);
    if (status === 201 && id) return { status: answer!['mode'] === 2 ? 'pending' : 'published', id };
    if (status === 202 && id) return { status: 'pending', id };
    if (answer && status === 503) return outcomeByStatus(response);
    return (status >= 400 && status < 500 && refusal(reasonIn(body, answer))) || foreign(response);
  },
};

/** Address of new replies, by Isso's own address or that of its replies. */
function addressOf(endpoint: string, uri: string): URL {
  const address = new URL(endpoint);
  const names = address.pathname.split('/').filter(Boolean);
  if (names.at(-1) === 'new') names.pop();
  address.pathname = [...names, 'new'].join('/');
  address.search = new URLSearchParams({ uri }).toString();
  return address;
}

/** Why Isso refuses a reply: in JSON, behind the status and its name; or in a page that has them above; or in plain text. */
function reasonIn(body: string, answer: Record<string, unknown> | undefined): string {
  const words = answer ? (textOr(answer['message']) ?? '') : wordsOfMarkup(body.slice(0, longestPage));
  return words.replace(/^(?:(?:\d{3} )?(?:Bad Request|Forbidden|Not Found):? ?)+/, '');
}

/** The longest page of Isso's that says why, in characters: it names the address of the article. */
const longestPage = 5000;

/** Isso's reasons, and the fields that they are about. */
const reasons: [RegExp, FieldName[]?][] = [
  [/^text (?:is|must) /, ['comment']],
  [/^https?:\/\/tools\.ietf\.org\/html\/rfc5321|^email /, ['email']],
  [/^Website not |^website must |^arbitrary length limit$/, ['url']],
  [/^author /, ['author']],
  [/^\d+ direct responses to |^edit time frame is |^parent must /],
];

/** What Isso says with a reason; `undefined` where it is none of Isso's. */
function refusal(reason: string): Attempted | undefined {
  if (/^(?:\S*: )?ratelimit exceeded/.test(reason)) return { status: 'rate-limited' };
  // The page has not given a title, or not the address of an article.
  if (/^Cannot create new thread|^URI does not exist/.test(reason))
    return { status: 'failed', message: reason, final: true };
  const known = reasons.find(([pattern]) => pattern.test(reason));
  return known && { status: 'invalid', message: reason, ...(known[1] && { fields: known[1] }) };
}
