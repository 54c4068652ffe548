import { objectIn, outcomeByStatus, textOr, wordsOfMarkup } from '../answer.js';
import type { Outcome } from '../outcome.js';
import type { FieldName, Reply, ReplyPlace } from '../reply.js';
import type { Attempt } from '../transport.js';
import { restAddress } from './wordpress-site.js';

/** Names of the fields in WordPress's REST API. */
const names: Record<FieldName, string> = {
  comment: 'content',
  author: 'author_name',
  email: 'author_email',
  url: 'author_url',
};

/** Sends a reply by WordPress's REST API. `not-allowed`: the site does not take it this way. */
export async function sendByRest(
  reply: Reply,
  { action, ref }: ReplyPlace,
  { credentials, signal }: Attempt,
): Promise<Outcome | 'not-allowed'> {
  const response = await fetch(restAddress(action, '/wp/v2/comments'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...reply.extra,
      post: Number(ref),
      parent: Number(reply.parent ?? 0),
      ...Object.fromEntries(
        Object.entries(names).flatMap(([name, theirs]) => {
          const value = reply[name as FieldName];
          return value ? [[theirs, value]] : [];
        }),
      ),
    }),
    credentials,
    signal,
  });
  const answer = await objectIn(response);
  const code = textOr(answer?.['code']);
  if (response.status === 201 && answer) {
    const [id, url] = [textOr(answer['id']), textOr(answer['link'])];
    return { status: answer['status'] === 'approved' ? 'published' : 'held', id, url };
  }
  // No answer of the REST API: it is switched off, or something between has answered.
  if (!code) return response.status < 500 ? 'not-allowed' : outcomeByStatus(response);
  return outcomeByCode(code, answer!, response);
}

function outcomeByCode(
  code: string,
  answer: Record<string, unknown>,
  response: Response,
): Outcome | 'not-allowed' {
  const message = wordsOfMarkup(textOr(answer['message']) ?? '') || undefined;
  switch (code) {
    case 'rest_comment_login_required':
    case 'rest_no_route':
    case 'rest_disabled':
      return 'not-allowed';
    case 'comment_duplicate':
      return { status: 'duplicate' };
    case 'comment_flood':
      return { status: 'flood' };
    case 'rest_comment_closed':
    case 'rest_comment_invalid_post_id':
    case 'rest_comment_draft_post':
    case 'rest_comment_trash_post':
      return { status: 'closed' };
    case 'rest_comment_author_data_required':
      return { status: 'invalid', fields: ['author', 'email'], message };
    case 'rest_comment_content_invalid':
    case 'comment_content_column_length':
      return { status: 'invalid', fields: ['comment'], message };
    case 'rest_invalid_param':
      return { status: 'invalid', fields: fieldsIn(answer), message };
    case 'internal_server_error':
    case 'rest_comment_failed_create':
      return outcomeByStatus(response);
    default:
      // What a plugin does not like, it may refuse with any status, also 500.
      return { status: 'invalid', message };
  }
}

/** The fields that WordPress finds wrong, by our names. */
function fieldsIn({ data }: Record<string, unknown>): FieldName[] {
  const params = (data as { params?: Record<string, unknown> } | undefined)?.params ?? {};
  return (Object.keys(names) as FieldName[]).filter((name) => names[name] in params);
}
