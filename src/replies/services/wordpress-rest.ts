import { foreign, objectIn, outcomeByStatus, textOr, textOfMarkup } from '../response.js';
import type { FieldName, Reply, ReplyThread } from '../reply.js';
import type { Attempt, Attempted } from '../service.js';
import { restAddress } from './wordpress-site.js';

/** Field names in WordPress's REST API. */
const names: Record<FieldName, string> = {
  comment: 'content',
  author: 'author_name',
  email: 'author_email',
  url: 'author_url',
};

/** Sends a reply by WordPress's REST API. `not-allowed`: the site does not accept replies this way. */
export async function sendByRest(
  reply: Reply,
  { endpoint, id: post }: ReplyThread,
  { credentials, signal }: Attempt,
): Promise<Attempted | 'not-allowed'> {
  const response = await fetch(restAddress(endpoint, '/wp/v2/comments'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...reply.extra,
      post: Number(post),
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
  const answer = objectIn(await response.text());
  const id = textOr(answer?.['id']);
  const status = answer?.['status'];
  if (response.status === 201 && id && typeof status === 'string')
    return { status: status === 'approved' ? 'published' : 'pending', id, url: textOr(answer!['link']) };
  const code = answer?.['code'];
  // Other software has codes too, but numeric ones.
  if (typeof code === 'string' && /^[a-z]\w+$/i.test(code)) return outcomeByCode(code, answer!, response);
  // The REST API is disabled, or a proxy has responded.
  if (response.redirected || (response.status >= 400 && response.status < 500)) return 'not-allowed';
  // An unreadable success, such as one after a PHP warning, still is one: it is not sent again.
  return { ...foreign(response), ...(response.status < 500 && { final: true }) };
}

function outcomeByCode(
  code: string,
  answer: Record<string, unknown>,
  response: Response,
): Attempted | 'not-allowed' {
  const message = textOfMarkup(textOr(answer['message']) ?? '') || undefined;
  switch (code) {
    case 'rest_comment_login_required':
    case 'rest_no_route':
    case 'rest_disabled':
      return 'not-allowed';
    case 'comment_duplicate':
      return { status: 'duplicate' };
    case 'comment_flood':
      return { status: 'rate-limited' };
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
    case 'comment_author_column_length':
      return { status: 'invalid', fields: ['author'], message };
    case 'comment_author_email_column_length':
      return { status: 'invalid', fields: ['email'], message };
    case 'comment_author_url_column_length':
      return { status: 'invalid', fields: ['url'], message };
    case 'rest_invalid_param':
      return { status: 'invalid', fields: fieldsIn(answer), message };
    case 'internal_server_error':
    case 'rest_comment_failed_create':
      return outcomeByStatus(response);
    // WordPress's error page, which is also its maintenance page, as JSON.
    case 'wp_die':
      return { ...foreign(response), message };
    default:
      if (response.status === 429) return outcomeByStatus(response);
      // Some plugins block the REST API for readers who are not logged in, and leave the form open.
      if (code.startsWith('rest_') && [401, 403, 404].includes(response.status)) return 'not-allowed';
      // Plugins may reject a reply with any status, even 500.
      return { status: 'rejected', message };
  }
}

/** Fields that WordPress considers invalid, by our names. */
function fieldsIn({ data }: Record<string, unknown>): FieldName[] {
  const params = (data as { params?: Record<string, unknown> } | undefined)?.params ?? {};
  return (Object.keys(names) as FieldName[]).filter((name) => names[name] in params);
}
