import { expect } from '@open-wc/testing';
import { deliver } from '../../src/replies/send-with-retry.js';
import type { Outcome } from '../../src/replies/outcome.js';
import type { Reply } from '../../src/replies/reply.js';
import type { ReplyService } from '../../src/replies/service.js';
import { isso } from '../../src/replies/services/isso.js';
import { json } from '../../src/replies/services/json.js';
import { wordpress } from '../../src/replies/services/wordpress.js';
import { pretend } from '../support/pretend.js';

// The rule: nothing is said of a reply that its service has not said. What others answer in its place is `unconfirmed`, or
// `rejected` where its status is that of a refusal, and what a service has taken is not sent again.

const reply: Reply = {
  comment: 'Well put, said “Ada”.\n\nAnd :) so.',
  author: 'Ada',
  email: 'a@x.example',
  url: '',
};
const ways = {
  json: [json, '/post'],
  isso: [isso, '/isso/'],
  'wordpress by REST': [wordpress, '/wp-comments-post.php'],
  'wordpress by its form': [wordpress, '/wp-comments-post.php'],
} as const;
type Way = keyof typeof ways;
const names = Object.keys(ways) as Way[];

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Where it led to. */
  to?: string;
}

let site = 0;

/**
 * Sends a reply, or one of these words, to a service that gives these answers, the last again and again; the outcome, and what
 * was asked.
 */
async function send(way: Way, ...given: (Answer | string)[]): Promise<Outcome & { asked: string[] }> {
  const answers = given.filter((one) => typeof one !== 'string');
  const comment = given.find((one) => typeof one === 'string') ?? reply.comment;
  const [service, path] = ways[way] as readonly [ReplyService, string];
  // A WordPress that takes no replies by REST is remembered.
  const root = `${location.origin}/${++site}`;
  const asked: string[] = [];
  const respond = ({ status, body = '', headers, to }: Answer, url: string): Response => {
    const isText = typeof body === 'string';
    const empty = [204, 205, 304].includes(status);
    const text = isText ? body : JSON.stringify(body);
    const type = { 'content-type': isText ? 'text/html' : 'application/json', ...headers };
    const response = new Response(empty ? null : text, { status, headers: type });
    const end = to === undefined ? url : new URL(to, `${root}/`).href;
    Object.defineProperties(response, { url: { value: end }, redirected: { value: to !== undefined } });
    return response;
  };
  pretend(window, 'fetch', (input: string | URL, init?: RequestInit) => {
    const url = String(input);
    const isRest = url.includes('rest_route') && !url.includes('/wp/v2/posts/');
    asked.push(`${init?.method ?? 'GET'} ${url.slice(root.length)}`);
    if (way === 'wordpress by its form' && isRest)
      return Promise.resolve(respond({ status: 401, body: { code: 'rest_comment_login_required' } }, url));
    const next = answers.length > 1 ? answers.shift()! : answers[0]!;
    return Promise.resolve(respond(next, url));
  });
  const thread = { endpoint: root + path, id: '7' };
  const outcome = await deliver(service, { ...reply, comment }, thread, {
    key: 'k',
    signal: new AbortController().signal,
    times: { pause: 0, maxRetryAfter: 0 },
  });
  return { ...(outcome as Outcome), asked };
}

const posts = ({ asked }: { asked: string[] }): string[] =>
  asked.filter((request) => request.startsWith('POST'));

const ours = [
  ...['published', 'pending', 'duplicate', 'rate-limited', 'closed', 'login-required', 'invalid', 'rejected'],
  ...['unconfirmed', 'offline'],
];

/** Status of an answer that is not the service's. */
const unknown = (status: number): string => ([403, 406, 451].includes(status) ? 'rejected' : 'unconfirmed');

const page = (words: string): string =>
  `<!doctype html><html><title>${words}</title><h1>${words}</h1></html>`;
const pages: Record<string, string> = {
  'a firewall’s page': page('Access denied'),
  'nginx’s page':
    '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>',
  'Apache’s page':
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head><title>400 Bad Request</title></head><body><h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p></body></html>',
  'a page of Werkzeug’s that is not Isso’s':
    '<!doctype html>\n<html lang=en>\n<title>403 Forbidden</title>\n<h1>Forbidden</h1>\n<p>You don&#39;t have the permission to access the requested resource.</p>\n',
  'a page with data for search engines':
    '<!doctype html><script type="application/ld+json">{"@type":"WebPage","status":"published"}</script>',
  'plain words': 'error code: 1020',
  nothing: '',
  'half of some JSON': '{"status":"published"',
};

/** What gateways say in JSON. */
const gateways: Record<string, unknown> = {
  'a gateway’s message': { message: 'Forbidden' },
  'a gateway’s number': { code: 403, message: 'Forbidden' },
  'a list': [],
  'a list of one': [{ status: 'published', id: 1 }],
  null: null,
  'a word': 'published',
  'another status': { status: 'ok' },
  'a number as status': { status: 403 },
};

const statuses = [
  ...[
    200, 201, 202, 203, 204, 206, 226, 300, 302, 304, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411,
  ],
  ...[
    412, 413, 415, 418, 421, 422, 423, 425, 426, 429, 431, 444, 451, 499, 500, 501, 502, 503, 504, 508, 520,
    599,
  ],
];

describe('a response that is not the service’s own', () => {
  for (const way of names)
    for (const [what, body] of Object.entries(pages))
      it(`is unconfirmed, whatever its status: ${way}, ${what}`, async () => {
        for (const status of statuses) {
          const outcome = await send(way, { status, body });
          const { asked, ...told } = outcome;
          expect(told, String(status)).to.deep.equal({ status: unknown(status) });
          if (way === 'isso') expect(asked, String(status)).to.have.length(1);
          // What may have been kept is not sent again by itself, but where the service has failed.
          if (status < 500) expect(new Set(asked).size, String(status)).to.equal(asked.length);
        }
      });

  for (const way of names)
    for (const [what, body] of Object.entries(gateways))
      it(`is not a success, whatever its status: ${way}, ${what}`, async () => {
        for (const status of statuses) {
          // A service's own 201 and 202 say it all, in JSON.
          if (way === 'json' && (status === 201 || status === 202)) continue;
          const outcome = await send(way, { status, body });
          expect(outcome.status, String(status)).not.to.be.oneOf(['published', 'pending', 'offline']);
          if ([403, 406, 451].includes(status)) expect(outcome.status, String(status)).to.equal('rejected');
          if ([404, 503].includes(status))
            expect(outcome.status, String(status)).to.be.oneOf(['failed', 'unconfirmed']);
          if (way === 'isso' && status !== 503) expect(outcome.asked, String(status)).to.have.length(1);
        }
      });

  it('is followed by a retry if it has Retry-After', async () => {
    const headers = { 'retry-after': '0' };
    const own = { status: 201, body: { status: 'published', id: 1 } };
    for (const status of [429, 503])
      expect(await send('json', { status, body: page('Slow'), headers }, own)).to.include({
        status: 'published',
      });
  });
});

describe('a JSON service', () => {
  it('names the outcome of a reply, except outcomes that need a status of success', async () => {
    for (const word of ours)
      for (const status of statuses) {
        if ([204, 304].includes(status)) continue;
        const outcome = await send('json', { status, body: { status: word, id: 7 } });
        const isError = status >= 300 && (word === 'published' || word === 'pending');
        expect(outcome.status, `${status} ${word}`).to.equal(
          isError || word === 'offline' ? unknown(status) : word,
        );
      }
  });

  it('can respond with a status only, if that is unambiguous', async () => {
    for (const [status, word] of [
      [201, 'published'],
      [202, 'pending'],
      [400, 'invalid'],
      [401, 'login-required'],
      [403, 'closed'],
      [404, 'closed'],
      [409, 'duplicate'],
      [410, 'closed'],
      [413, 'invalid'],
      [422, 'invalid'],
      [423, 'closed'],
      [429, 'rate-limited'],
    ] as const) {
      const outcome = await send('json', { status, body: {} });
      expect(outcome.status, String(status)).to.equal(word);
      expect(posts(outcome), String(status)).to.have.length(1);
    }
  });
});

describe('Isso', () => {
  const comment = { id: 5, mode: 1, text: '<p>Well put.</p>', author: 'Ada', website: null, parent: null };
  const werkzeug = (status: string, reason: string): string =>
    `<!doctype html>\n<html lang=en>\n<title>${status}</title>\n<h1>${status.slice(4)}</h1>\n<p>${reason}</p>\n`;
  const older = (status: string, reason: string): string =>
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<title>${status}</title>\n<h1>${status.slice(4)}</h1>\n<p>${reason}</p>\n`;

  it('accepts a reply only with 201 or 202 and the comment', async () => {
    expect(await send('isso', { status: 201, body: comment })).to.include({ status: 'published', id: '5' });
    expect(await send('isso', { status: 202, body: { ...comment, mode: 2 } })).to.include({
      status: 'pending',
      id: '5',
    });
    expect(await send('isso', { status: 201, body: { ...comment, mode: 2 } })).to.include({
      status: 'pending',
    });
    for (const status of [200, 203, 300, 302, 400, 403, 404, 500, 503])
      expect((await send('isso', { status, body: comment })).status, String(status)).to.equal(
        status === 503 ? 'failed' : unknown(status),
      );
  });

  for (const [status, reason, outcome, fields] of [
    ['403 Forbidden', '192.0.2.0: ratelimit exceeded (1, 2)', 'rate-limited'],
    ['403 Forbidden', '3 direct responses to /harbour/', 'invalid'],
    ['403 Forbidden', 'edit time frame is still open', 'invalid'],
    ['403 Forbidden', 'email address required but not provided', 'invalid', ['email']],
    ['403 Forbidden', 'author address required but not provided', 'invalid', ['author']],
    ['400 Bad Request', 'parent must be an integer or null', 'invalid'],
    ['400 Bad Request', 'text is missing', 'invalid', ['comment']],
    ['400 Bad Request', 'text is too short (minimum length: 3)', 'invalid', ['comment']],
    ['400 Bad Request', 'text is too long (maximum length: 65535)', 'invalid', ['comment']],
    ['400 Bad Request', 'http://tools.ietf.org/html/rfc5321#section-4.5.3', 'invalid', ['email']],
    ['400 Bad Request', 'arbitrary length limit', 'invalid', ['url']],
    ['400 Bad Request', 'Website not Django-conform', 'invalid', ['url']],
    [
      '400 Bad Request',
      'Cannot create new thread: URI /x is not accessible and no title was provided.',
      'failed',
    ],
    ['404 Not Found', 'URI does not exist /x', 'failed'],
    ['404 Not Found', 'The requested URL was not found on the server.', 'unconfirmed'],
    ['403 Forbidden', 'CSRF', 'rejected'],
  ] as const)
    it(`rejects in JSON, in an HTML page of old or new versions, and in plain text: ${reason}`, async () => {
      const bodies = [
        { message: `${status}: ${reason}` },
        werkzeug(status, reason),
        older(status, reason),
        reason,
      ];
      for (const body of bodies) {
        const told = await send('isso', { status: Number(status.slice(0, 3)), body });
        expect(told.status, String(body)).to.equal(outcome);
        expect(told.fields).to.deep.equal(fields);
        if (outcome === 'invalid') expect(told.message).to.equal(reason);
        expect(told.asked).to.have.length(1);
      }
    });
});

describe('WordPress', () => {
  const wpDie = (words: string): string =>
    `<!DOCTYPE html><html><body id="error-page"><div class="wp-die-message">${words}</div></body></html>`;
  const theme = (comments: string): string =>
    `<!doctype html><body class="single postid-7"><h1>Harbour</h1><ol class="comment-list">${comments}</ol></body>`;
  const shown = (
    id: number,
    author = 'Ada',
    pending = '',
    words = 'Well put, said &#8220;Ada&#8221;.',
  ): string =>
    `<li id="comment-${id}" class="comment"><article id="div-comment-${id}"><b class="fn">${author}</b>${pending}<time>2 March</time><p>${words}</p>\n<p>And 🙂 so.</p></article></li>`;
  const form = 'wordpress by its form';
  const pendingMark = '<em class="comment-awaiting-moderation">Your comment awaits moderation.</em>';

  it('has accepted a reply by form if the article shows it, or marks it as held', async () => {
    const at = (body: string, to = 'harbour/'): Promise<Outcome> => send(form, { status: 200, body, to });
    expect(await at(theme(shown(3, 'Grace', '', 'No.') + shown(4)))).to.include({
      status: 'published',
      id: '4',
      url: `${location.origin}/${site}/harbour/#comment-4`,
    });
    expect(await at(theme(shown(4, 'Ada', pendingMark)))).to.include({ status: 'pending', id: '4' });
    expect(await at(theme(''), 'harbour/?unapproved=9&moderation-hash=abc')).to.include({
      status: 'pending',
      id: '9',
    });
  });

  it('recognizes a reply in the article however WordPress changes its text', async () => {
    const at = (comment: string, markup: string): Promise<Outcome> =>
      send(form, { status: 200, body: theme(markup), to: 'harbour/' }, comment);
    for (const [comment, markup] of [
      ['"It\'s" -- 3x4 & more...', '<p>&#8220;It&#8217;s&#8221; &#8211; 3&#215;4 &amp; more&#8230;</p>'],
      [
        'See https://x.example/a_b.',
        '<p>See <a href="https://x.example/a_b" rel="nofollow ugc">https://x.example/a_b</a>.</p>',
      ],
      ['One\nTwo\n\nThree :-D', '<p>One<br />\nTwo</p>\n<p>Three 😀</p>'],
      ['a <b>bold</b> <script>claim</script>', '<p>a <b>bold</b> claim</p>'],
      ['👍🏽 👍', '<p>&#x1f44d;&#x1f3fd; 👍</p>'],
      ['山は青い。', '<p>山は青い。</p>'],
      ['id="error-page" <3', '<p>id="error-page" &lt;3</p>'],
      ['1', '<p>1</p>'],
    ] as const)
      expect(await at(comment, `<li id="comment-4"><b>Ada</b> 1 March ${markup}</li>`), comment).to.include({
        status: 'published',
        id: '4',
      });
    for (const [comment, markup] of [
      ['1', '<p>21</p>'],
      ['Yes', '<p>Yes, and no</p>'],
      ['👍', '<p>👎</p>'],
    ] as const)
      expect((await at(comment, `<li id="comment-4"><b>Ada</b> ${markup}</li>`)).status, comment).to.equal(
        'unconfirmed',
      );
  });

  it('shows replies of logged-in readers under their account name', async () => {
    const body = (classes: string): string =>
      `<!doctype html><body class="single ${classes}"><li id="comment-4" class="comment byuser"><b>Editor</b><p>Well put, said “Ada”.</p><p>And 🙂 so.</p></li></body>`;
    expect((await send(form, { status: 200, body: body('logged-in'), to: 'a/' })).status).to.equal(
      'published',
    );
    expect((await send(form, { status: 200, body: body(''), to: 'a/' })).status).to.equal('unconfirmed');
  });

  it('is unconfirmed if it redirects anywhere else', async () => {
    for (const status of [200, 203, 403, 404, 410, 429, 451, 500, 502, 503])
      for (const [what, body, to] of [
        ['the article without the reply', theme(shown(3, 'Grace', '', 'No.')), 'harbour/'],
        ['the article with the words of somebody else', theme(shown(3, 'Grace')), 'harbour/'],
        [
          'the article with more than the words',
          theme(shown(3, 'Ada', '', 'Not well put, said Ada.')),
          'harbour/',
        ],
        ['a captcha', page('Are you human?'), 'captcha/?redirect_to=%2Fharbour%2F%3Funapproved%3D9'],
        ['a login of the site’s own', page('Log in'), 'login/'],
        ['maintenance', page('We are back soon'), 'maintenance.html'],
        ['the home page', theme(''), ''],
        ['nothing', '', 'harbour/'],
        ['another site’s held mark', theme(''), 'https://portal.example/?unapproved=9&moderation-hash=abc'],
        ['half a held mark', theme(''), 'harbour/?unapproved=9'],
      ] as const) {
        const { asked, ...told } = await send(form, { status, body, to });
        expect(told, `${status} ${what}`).to.deep.equal({ status: 'unconfirmed' });
        expect(asked.filter((request) => request === 'POST /wp-comments-post.php')).to.have.length(1);
      }
    // What arrives with an error is not the article.
    for (const status of [404, 500, 503])
      for (const to of ['harbour/', 'harbour/?unapproved=9&moderation-hash=abc', 'wp-login.php'])
        expect((await send(form, { status, body: theme(shown(4)), to })).status).to.equal('unconfirmed');
  });

  it('requires a login if it redirects to its login page', async () => {
    expect((await send(form, { status: 200, body: page('Log in'), to: 'wp-login.php?x' })).status).to.equal(
      'login-required',
    );
  });

  it('rejects only by its own error page', async () => {
    for (const [status, outcome] of [
      [200, 'invalid'],
      [403, 'closed'],
      [409, 'duplicate'],
      [429, 'rate-limited'],
      [500, 'unconfirmed'],
      [503, 'unconfirmed'],
    ] as const) {
      const own = await send(form, { status, body: wpDie('Words') });
      expect(own.status, String(status)).to.equal(outcome);
      expect((await send(form, { status, body: page('Words') })).status, String(status)).to.equal(
        unknown(status),
      );
      if (['invalid', 'unconfirmed'].includes(outcome)) expect(own.message).to.equal('Words');
    }
  });

  it('rejects with the message of a plugin', async () => {
    const words = 'Your IP address is on a list.';
    const open = { status: 200, body: { comment_status: 'open' } };
    expect(await send(form, { status: 403, body: wpDie(words) }, open)).to.include({
      status: 'rejected',
      message: words,
    });
    for (const status of [400, 403, 500])
      expect(
        await send('wordpress by REST', { status, body: { code: 'spam_shield', message: words } }),
      ).to.include({ status: 'rejected', message: words });
  });

  it('has accepted a reply by REST with 201, an id and a status', async () => {
    const rest = 'wordpress by REST';
    expect(await send(rest, { status: 201, body: { id: 3, status: 'approved' } })).to.include({
      status: 'published',
    });
    expect(await send(rest, { status: 201, body: { id: 3, status: 'hold' } })).to.include({
      status: 'pending',
    });
    for (const body of [{}, { id: 3 }, { status: 'approved' }, { id: {}, status: 'approved' }])
      expect(await send(rest, { status: 201, body })).to.include({ status: 'unconfirmed' });
  });

  it('does not get a reply again that it accepted by REST, whatever surrounds the JSON', async () => {
    const warning = '<br />\n<b>Warning</b>: Undefined variable $x in <b>a.php</b> on line <b>3</b><br />\n';
    for (const status of [200, 201, 202, 203, 204])
      for (const body of [
        `${warning}{"id":3,"status":"approved"}`,
        warning,
        '',
        '\ufeff\ufeff{}',
        page('Thanks'),
      ]) {
        const told = await send('wordpress by REST', { status, body });
        expect(told, `${status} ${body}`).to.include({ status: 'unconfirmed' });
        expect(told.asked).to.have.length(1);
      }
  });

  it('says by REST that it is down, or that a plugin locks readers out, in words of its own', async () => {
    const rest = 'wordpress by REST';
    const down = { code: 'wp_die', message: 'Briefly unavailable.', data: { status: 503 } };
    expect(await send(rest, { status: 503, body: down })).to.include({
      status: 'unconfirmed',
      message: 'Briefly unavailable.',
    });
    const isolated = await send(rest, {
      status: 401,
      body: { code: 'rest_cannot_access', message: 'Members' },
    });
    expect(posts(isolated).at(-1)).to.equal('POST /wp-comments-post.php');
  });
});
