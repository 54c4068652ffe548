import { foreign, objectIn, outcomeByStatus, textOr, textOfMarkup } from '../response.js';
import type { FieldName } from '../reply.js';
import type { Attempted, ReplyService } from '../service.js';

/**
 * Isso: `endpoint` is its URL, `id` the `uri` of the thread. A new thread needs a `title`. Isso does not recognize
 * duplicates. Source: isso/views/comments.py and isso/db/spam.py, version 0.14.
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
      // Without `accept`, some of its errors are HTML pages.
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        text: comment,
        author: author || null,
        email: email || null,
        website: url || null,
        // An id that is not Isso's is sent as it is and refused, rather than posted as a reply to the article.
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

/** URL for new replies, derived from Isso's own URL or that of its replies. */
function addressOf(endpoint: string, uri: string): URL {
  const address = new URL(endpoint);
  const names = address.pathname.split('/').filter(Boolean);
  if (names.at(-1) === 'new') names.pop();
  address.pathname = [...names, 'new'].join('/');
  address.search = new URLSearchParams({ uri }).toString();
  return address;
}

/** Reason of a refusal: in JSON, after the status and its name, in an HTML page below them, or in plain text. */
function reasonIn(body: string, answer: Record<string, unknown> | undefined): string {
  const words = answer ? (textOr(answer['message']) ?? '') : textOfMarkup(body.slice(0, longestPage));
  return words.replace(/^(?:(?:\d{3} )?(?:Bad Request|Forbidden|Not Found):? ?)+/, '');
}

/** Maximum length of an error page, in characters: it contains the article's URL. */
const longestPage = 5000;

/** Isso's error messages, and the fields they concern. */
const reasons: [RegExp, FieldName[]?][] = [
  [/^text (?:is|must) /, ['comment']],
  [/^https?:\/\/tools\.ietf\.org\/html\/rfc5321|^email /, ['email']],
  [/^Website not |^website must |^arbitrary length limit$/, ['url']],
  [/^author /, ['author']],
  [/^\d+ direct responses to |^edit time frame is |^parent must /],
];

/** Maps a reason to an outcome; `undefined` if it is not one of Isso's. */
function refusal(reason: string): Attempted | undefined {
  if (/^(?:\S*: )?ratelimit exceeded/.test(reason)) return { status: 'rate-limited' };
  // The page has set no title, or a `thread` that is not the path of an article.
  if (/^Cannot create new thread|^URI does not exist/.test(reason))
    return { status: 'failed', message: reason, final: true };
  const known = reasons.find(([pattern]) => pattern.test(reason));
  return known && { status: 'invalid', message: reason, ...(known[1] && { fields: known[1] }) };
}
