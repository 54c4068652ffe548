// Isso as it is published: what isso/views/comments.py and isso/db/spam.py of version 0.14 do with a reply, and with what settings
// they begin. Its answers were compared with those of Isso itself.

const names = { 400: 'Bad Request', 403: 'Forbidden' };

/** An error: JSON where a request wants it alone and the error is raised, else a page. */
function refuse(request, response, status, reason, isRaised) {
  const isJson = isRaised && request.headers.accept === 'application/json';
  const body = isJson
    ? JSON.stringify({ message: `${status} ${names[status]}: ${reason}` })
    : `<!doctype html>\n<html lang=en>\n<title>${status} ${names[status]}</title>\n<h1>${names[status]}</h1>\n<p>${reason}</p>\n`;
  response.writeHead(status, { 'content-type': isJson ? 'application/json' : 'text/html; charset=utf-8' });
  response.end(body);
}

const website =
  /^(https?:\/\/)?(?:(?:\w(?:[\w-]{0,61}\w)?\.)+(?:\w{2,6}\.?|[\w-]{2,}\.?)|localhost|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d+)?(?:\/?|[/?]\S+)$/i;

/** What is wrong with a reply as it stands. */
function wrongWith({ text, author, email, website: url, parent }) {
  if (text === undefined || text === null) return 'text is missing';
  if (parent !== null && !Number.isInteger(parent)) return 'parent must be an integer or null';
  for (const [name, value] of Object.entries({ text, author, website: url, email }))
    if (value !== null && typeof value !== 'string') return `${name} must be a string or null`;
  if (text.trimEnd().length < 3) return 'text is too short (minimum length: 3)';
  if (text.length > 65535) return 'text is too long (maximum length: 65535)';
  if ((email ?? '').length > 254) return 'http://tools.ietf.org/html/rfc5321#section-4.5.3';
  if (url && url.length > 254) return 'arbitrary length limit';
  if (url && !website.test(url)) return 'Website not Django-conform';
  return undefined;
}

/** Why Isso guards itself against a reply, all of which come from one address. */
function guarded(thread, replies, { parent, email, author }, settings) {
  const { ratelimit, directReply, requireEmail, requireAuthor } = settings;
  const ids = replies.map(({ id }) => id).join(', ');
  if (replies.length >= ratelimit) return `127.0.0.0: ratelimit exceeded (${ids})`;
  const direct = replies.filter((one) => one.thread === thread && one.parent === null).length;
  if (parent === null && direct >= directReply) return `${direct} direct responses to ${thread}`;
  if (parent !== null && replies.some(({ id }) => id === parent)) return 'edit time frame is still open';
  if (requireEmail && !email) return 'email address required but not provided';
  if (requireAuthor && !author) return 'author address required but not provided';
  return undefined;
}

const usual = { moderated: false, ratelimit: 2, directReply: 3, requireEmail: false, requireAuthor: false };

/** An Isso that nobody has written to yet. */
export function isso(settings = {}) {
  const threads = new Map();
  const replies = [];
  const all = { ...usual, ...settings };

  const list = (request, response, thread) => {
    const shown = replies.filter((reply) => reply.thread === thread && reply.mode === 1);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: null,
        total_replies: shown.length,
        hidden_replies: 0,
        replies: shown.map((reply) => ({ ...reply, text: `<p>${reply.text}</p>`, replies: [] })),
      }),
    );
  };

  const take = (request, response, thread, data, store) => {
    const reply = { author: null, email: null, website: null, parent: null, ...data };
    const wrong = wrongWith(reply);
    if (wrong) return refuse(request, response, 400, wrong, false);
    if (!threads.has(thread) && !reply.title) {
      const reason = `Cannot create new thread: URI ${thread} is not accessible and no title was provided. Please provide a title parameter in your request.`;
      return refuse(request, response, 400, reason, false);
    }
    if (!threads.has(thread)) threads.set(thread, reply.title);
    const reason = guarded(thread, replies, reply, all);
    if (reason) return refuse(request, response, 403, reason, true);
    const mode = all.moderated ? 2 : 1;
    const { text, author, website: url, parent } = reply;
    const kept = {
      id: replies.length + 1,
      thread,
      parent,
      created: 1_700_000_000,
      mode,
      text,
      author,
      website: url,
    };
    replies.push(kept);
    store();
    response.writeHead(mode === 2 ? 202 : 201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...kept, text: `<p>${text}</p>` }));
  };

  return {
    threads,
    replies,
    way: (request, response, { body, store, url }) => {
      const thread = url.searchParams.get('uri');
      if (thread === null) return refuse(request, response, 400, 'missing uri query', true);
      if (request.method === 'GET') return list(request, response, thread);
      if (!request.headers['content-type']?.startsWith('application/json'))
        return refuse(request, response, 403, 'CSRF', true);
      return take(request, response, thread, JSON.parse(body), store);
    },
  };
}
