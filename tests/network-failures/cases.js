// What may happen between a reader and a service: [what, service, what it does request by request, what becomes of the
// reply, how many replies the service then has, how often it is sent at most].
import { ways } from './service.js';

const { answer, keep, reset, lose, breakOff, hang, keepAndHang, late, know } = ways;

const page = '<!doctype html><title>Something went wrong</title><h1>Sorry</h1>';
const published = keep(201, { status: 'published', id: 7 });
const again = answer(200, { status: 'published', id: 1 });

const json = [
  ['publishes it', [published], 'published', 1],
  ['holds it', [keep(202, { status: 'pending' })], 'pending', 1],
  ['says 201 and nothing else', [keep(201, {})], 'published', 1],
  ['says 202 and nothing else', [keep(202, {})], 'pending', 1],
  ['answers late', [late(published)], 'published', 1],
  [
    'redirects, and the browser asks again',
    { '/post': [answer(307, {}, { location: 'moved' })], '/moved': [published] },
    'published',
    1,
  ],
  [
    'moves for good, and the browser asks again',
    { '/post': [answer(308, {}, { location: 'moved' })], '/moved': [published] },
    'published',
    1,
  ],
  ['ends the connection once', [reset, published], 'published', 1],
  ['ends the connection twice', [reset, reset, published], 'published', 1],
  ['ends the connection always', [reset], 'unconfirmed', 0],
  ['loses its answer, and knows the reply again', [lose, know(again)], 'published', 1],
  ['loses its answer, and says that it has it', [lose, answer(409)], 'pending', 1],
  ['loses all its answers', [lose], 'unconfirmed', 1],
  ['breaks off its answer, and knows the reply again', [breakOff, know(again)], 'published', 1],
  ['never answers the first time', [hang, published], 'published', 1],
  ['keeps it without an answer, and knows it again', [keepAndHang, know(again)], 'published', 1],
  ['never answers', [hang], 'unconfirmed', 0],
  ['fails once (500)', [answer(500), published], 'published', 1],
  ['fails with a page (500)', [answer(500, page), published], 'published', 1],
  ['fails always (500)', [answer(500, page)], 'unconfirmed', 0],
  ['is behind a proxy that fails (502)', [answer(502, page), published], 'published', 1],
  ['is behind a proxy that gives up (504), and has it', [keep(504, page), know(again)], 'published', 1],
  ['is down for a moment (503)', [answer(503, {}, { 'retry-after': '1' }), published], 'published', 1],
  [
    'is down until a moment of the clock (503)',
    [answer(503, {}, { 'retry-after': new Date(0).toUTCString() }), published],
    'published',
    1,
  ],
  ['is down for an hour (503)', [answer(503, {}, { 'retry-after': '3600' })], 'failed', 0],
  [
    'says when to come back in words that mean nothing (503)',
    [answer(503, {}, { 'retry-after': 'soon' }), published],
    'published',
    1,
  ],
  ['asks to wait a moment (429)', [answer(429, {}, { 'retry-after': '2' }), published], 'published', 1],
  ['asks to wait an hour (429)', [answer(429, {}, { 'retry-after': '3600' })], 'rate-limited', 0],
  ['says too fast (429)', [answer(429)], 'rate-limited', 0],
  ['has it already (409)', [answer(409)], 'duplicate', 0],
  ['finds it too large (413)', [answer(413)], 'invalid', 0],
  ['finds it wrong (400)', [answer(400)], 'invalid', 0],
  [
    'finds a field wrong (422)',
    [answer(422, { status: 'invalid', fields: ['email', 'nonsense', 3] })],
    'invalid',
    0,
  ],
  ['wants a login (401)', [answer(401)], 'login-required', 0],
  ['is closed (403)', [answer(403, { status: 'closed' })], 'closed', 0],
  ['forbids it without a word (403)', [answer(403)], 'closed', 0, 1],
  [
    'is behind a gateway that forbids it in JSON (403)',
    [answer(403, { message: 'Forbidden' })],
    'rejected',
    0,
    1,
  ],
  ['is not at this address (404)', [answer(404, { message: 'Not Found' })], 'failed', 0, 1],
  ['is gone (410)', [answer(410)], 'closed', 0],
  ['says in words that replies are closed', [answer(200, { status: 'closed' })], 'closed', 0],
  ['answers with a page where JSON should be (200)', [answer(200, page)], 'unconfirmed', 0],
  [
    'is behind a network’s own page (302)',
    { '/post': [answer(302, '', { location: 'portal' })], '/portal': [answer(200, page)] },
    'unconfirmed',
    0,
  ],
  [
    'is behind a network’s own page, then reached',
    { '/post': [answer(302, '', { location: 'portal' }), published], '/portal': [answer(200, page)] },
    'published',
    1,
  ],
  ['redirects in circles', [answer(307, {}, { location: 'post' })], 'unconfirmed', 0, 63],
  [
    'redirects to another site that answers no scripts',
    [answer(307, {}, { location: 'https://127.0.0.1:9/' })],
    'unconfirmed',
    0,
  ],
  ['answers with nothing (200)', [answer(200, '')], 'unconfirmed', 0],
  ['answers with nothing (204)', [(request, response) => response.writeHead(204).end()], 'unconfirmed', 0],
  ['answers with a list', [answer(200, [])], 'unconfirmed', 0],
  ['makes something, and answers with a list (201)', [keep(201, [])], 'unconfirmed', 1, 1],
  ['makes something, and answers with a page (200)', [keep(200, page)], 'unconfirmed', 1, 1],
  ['makes something, and answers with nothing (204)', [keep(204, '')], 'unconfirmed', 1, 1],
  ['says offline', [answer(200, { status: 'offline' })], 'unconfirmed', 0],
  ['says published and redirects nowhere (302)', [answer(302, { status: 'published' })], 'unconfirmed', 0, 1],
  ['says published with an error (404)', [answer(404, { status: 'published' })], 'unconfirmed', 0, 1],
  ['says held with an error (500)', [answer(500, { status: 'pending' })], 'unconfirmed', 0],
  [
    'is behind a portal that answers in JSON',
    { '/post': [answer(302, '', { location: 'portal' })], '/portal': [answer(200, { status: 'ok' })] },
    'unconfirmed',
    0,
  ],
  ['answers with null', [answer(200, null)], 'unconfirmed', 0],
  ['answers with half a word of JSON', [answer(200, '{"status":')], 'unconfirmed', 0],
  ['answers with a status that is none', [answer(200, { status: 'splendid' })], 'unconfirmed', 0],
  ['answers with a status as a list', [answer(200, { status: ['published'] })], 'unconfirmed', 0],
  [
    'answers with bytes that are no text',
    [(request, response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0]))],
    'unconfirmed',
    0,
  ],
  ['answers with a megabyte of spaces', [answer(200, ' '.repeat(1_000_000))], 'unconfirmed', 0],
  [
    'answers with an address that is a script',
    [keep(201, { status: 'published', url: 'javascript:alert(1)' })],
    'published',
    1,
  ],
  [
    'answers with words that are markup',
    [answer(400, { status: 'invalid', message: '<img src=x onerror=alert(1)>' })],
    'invalid',
    0,
  ],
];

const rest = '/wp/v2/comments';
const form = '/wp-comments-post.php';
const loginRequired = answer(401, { code: 'rest_comment_login_required', message: 'Sorry' });
const arrived = keep(302, '', { location: 'post/?p=1#comment-9' });
const pending = keep(302, '', { location: 'post/?p=1&unapproved=9&moderation-hash=abc' });
const theme = (comments) =>
  `<!doctype html><title>Harbour</title><body class="single postid-7"><ol>${comments}</ol><form id="commentform">`;
const comment = (id, author, words) =>
  `<li id="comment-${id}"><b class="fn">${author}</b> says: <time>2 March</time><p>${words}</p></li>`;
const others = comment(3, 'Grace', 'No.');
const article = [answer(200, theme(others + comment(9, 'Ada', 'Well put.')))];
const without = [answer(200, theme(others))];
/** Its own form, which leads to a page of these ways. */
const leadsTo = (location, ways, way = answer) => ({
  [rest]: [loginRequired],
  [form]: [way(302, '', { location })],
  [`/${location.replace(/[?#].*/, '')}`]: ways,
});
const warning = '<br />\n<b>Warning</b>: Undefined variable $x in <b>a.php</b> on line <b>3</b><br />\n';
const wpDie = (status, words) =>
  answer(status, `<!doctype html><body id="error-page"><div class="wp-die-message">${words}</div>`);

const wordpress = [
  [
    'publishes it (REST)',
    [keep(201, { id: 3, status: 'approved', link: 'https://news.example/#comment-3' })],
    'published',
    1,
  ],
  ['holds it (REST)', [keep(201, { id: 3, status: 'hold' })], 'pending', 1],
  ['has it already (REST)', [answer(409, { code: 'comment_duplicate' })], 'duplicate', 0],
  [
    'loses its answer, and has it then (REST)',
    [lose, answer(409, { code: 'comment_duplicate' })],
    'pending',
    1,
  ],
  [
    'breaks off its answer, and has it then (REST)',
    [breakOff, answer(409, { code: 'comment_duplicate' })],
    'pending',
    1,
  ],
  ['says too fast (REST)', [answer(400, { code: 'comment_flood' })], 'rate-limited', 0],
  ['is closed (REST)', [answer(403, { code: 'rest_comment_closed' })], 'closed', 0],
  ['misses the author (REST)', [answer(400, { code: 'rest_comment_author_data_required' })], 'invalid', 0],
  [
    'finds the email wrong (REST)',
    [answer(400, { code: 'rest_invalid_param', data: { params: { author_email: 'x' } } })],
    'invalid',
    0,
  ],
  ['fails, then works (REST)', [answer(500, page), keep(201, { id: 3, status: 'approved' })], 'published', 1],
  [
    'takes its own form only, and publishes',
    { [rest]: [loginRequired], [form]: [arrived], '/post/': article },
    'published',
    1,
  ],
  [
    'takes its own form only, and holds',
    { [rest]: [loginRequired], [form]: [pending], '/post/': without },
    'pending',
    1,
  ],
  [
    'has no REST, and publishes',
    { [rest]: [answer(404, page)], [form]: [arrived], '/post/': article },
    'published',
    1,
  ],
  [
    'leads to an article that fails',
    { [rest]: [loginRequired], [form]: [arrived], '/post/': [answer(500, page)] },
    'unconfirmed',
    1,
    2,
  ],
  ['leads to the article without the reply', leadsTo('post/?p=1#comment-9', without), 'unconfirmed', 0, 2],
  [
    'leads to the article, where somebody else has said the same',
    leadsTo('post/?p=1', [answer(200, theme(comment(3, 'Grace', 'Well put.')))]),
    'unconfirmed',
    0,
    2,
  ],
  [
    'leads to an old copy of the article, and lists the reply',
    {
      GET: [
        answer(200, theme(others)),
        answer(200, [{ id: 9, author_name: 'Ada', content: { rendered: '<p>Well put.</p>' } }]),
      ],
      [rest]: [loginRequired],
      [form]: [arrived],
    },
    'published',
    1,
    2,
  ],
  ['leads to a page of maintenance (503)', leadsTo('soon.html', [answer(503, page)]), 'unconfirmed', 0, 2],
  ['leads to a page of maintenance (200)', leadsTo('soon.html', [answer(200, page)]), 'unconfirmed', 0, 2],
  [
    'leads to a captcha',
    leadsTo('captcha?to=%2Fpost%3Funapproved%3D1', [answer(200, page)]),
    'unconfirmed',
    0,
    2,
  ],
  ['keeps it and leads to a captcha', leadsTo('captcha', [answer(200, page)], keep), 'unconfirmed', 1, 2],
  ['leads to a login that is not WordPress’s', leadsTo('login/', [answer(200, page)]), 'unconfirmed', 0, 2],
  ['leads to a login that fails', leadsTo('wp-login.php', [answer(503, page)]), 'unconfirmed', 0, 2],
  ['leads to a page that is not there (404)', leadsTo('gone', [answer(404, page)]), 'unconfirmed', 0, 2],
  ['leads to its home page', leadsTo('home/', without), 'unconfirmed', 0, 2],
  ['leads to nothing', leadsTo('nothing', [answer(200, '')]), 'unconfirmed', 0, 2],
  ['leads to JSON', leadsTo('json', [answer(200, { status: 'published' })]), 'unconfirmed', 0, 2],
  [
    'is behind a firewall (403)',
    { [rest]: [answer(403, page)], [form]: [answer(403, page)] },
    'rejected',
    0,
    2,
  ],
  [
    'is behind a firewall (409)',
    { [rest]: [answer(409, page)], [form]: [answer(409, page)] },
    'unconfirmed',
    0,
    2,
  ],
  [
    'is behind a firewall (429)',
    { [rest]: [answer(429, page)], [form]: [answer(429, page)] },
    'unconfirmed',
    0,
    2,
  ],
  ['is behind a gateway (REST)', [answer(503, page)], 'unconfirmed', 0],
  [
    'is being updated (REST)',
    [answer(503, { code: 'wp_die', message: 'Briefly unavailable.' })],
    'unconfirmed',
    0,
  ],
  [
    'prints a warning before its answer (REST)',
    [keep(201, `${warning}{"id":3,"status":"approved"}`)],
    'unconfirmed',
    1,
    1,
  ],
  ['prints a warning, and so cannot say 201 (REST)', [keep(200, `${warning}{"id":3}`)], 'unconfirmed', 1, 1],
  ['has it, and says nothing (REST)', [keep(201, '')], 'unconfirmed', 1, 1],
  ['has it, and answers with a page (REST)', [keep(200, page)], 'unconfirmed', 1, 1],
  [
    'locks readers out of its REST API, and publishes',
    {
      [rest]: [answer(401, { code: 'rest_cannot_access', message: 'Members' })],
      [form]: [arrived],
      '/post/': article,
    },
    'published',
    1,
  ],
  [
    'takes its own form only, and has it',
    { [rest]: [loginRequired], [form]: [wpDie(409, 'Duplicate')] },
    'duplicate',
    0,
  ],
  [
    'takes its own form only, loses its answer, and has it then',
    { [rest]: [loginRequired], [form]: [lose, wpDie(409, 'Duplicate')] },
    'pending',
    1,
  ],
  [
    'takes its own form only, and says too fast',
    { [rest]: [loginRequired], [form]: [wpDie(429, 'Slow down')] },
    'rate-limited',
    0,
  ],
  [
    'takes its own form only, and is closed',
    { [rest]: [loginRequired], [form]: [wpDie(403, 'Closed')] },
    'closed',
    0,
  ],
  [
    'has a plugin that does not like it (REST)',
    [answer(403, { code: 'spam_shield', message: 'Not today.' })],
    'rejected',
    0,
  ],
  [
    'takes its own form only, and has a plugin that does not like it',
    {
      [rest]: [loginRequired],
      [form]: [wpDie(403, 'Not today.')],
      '/wp/v2/posts/7': [answer(200, { comment_status: 'open' })],
    },
    'rejected',
    0,
  ],
  [
    'takes its own form only, and misses a field (200)',
    { [rest]: [loginRequired], [form]: [wpDie(200, 'Please fill')] },
    'invalid',
    0,
  ],
  [
    'takes its own form only, and wants a login',
    {
      [rest]: [loginRequired],
      [form]: [answer(302, '', { location: 'wp-login.php' })],
      '/wp-login.php': article,
    },
    'login-required',
    0,
  ],
  [
    'is behind a network’s own page',
    { [rest]: [answer(200, page)], [form]: [answer(200, page)] },
    'unconfirmed',
    0,
  ],
  [
    'takes its own form only, and fails',
    { [rest]: [loginRequired], [form]: [answer(500, page)] },
    'unconfirmed',
    0,
    4,
  ],
];

/** A page as Isso's library writes it, and the same as JSON. */
const werkzeug = (status, name, reason) =>
  answer(
    status,
    `<!doctype html>\n<html lang=en>\n<title>${status} ${name}</title>\n<h1>${name}</h1>\n<p>${reason}</p>\n`,
  );
const forbidden = (reason) => answer(403, { message: `403 Forbidden: ${reason}` });

const isso = [
  ['publishes it', [keep(201, { id: 5 })], 'published', 1],
  ['holds it', [keep(202, { id: 5 })], 'pending', 1],
  ['loses its answer: it is not asked again, since it would keep it twice', [lose], 'unconfirmed', 1, 1],
  ['never answers: it is not asked again', [hang], 'unconfirmed', 0, 1],
  ['fails: it is not asked again', [answer(500, page)], 'unconfirmed', 0, 1],
  ['is down for a moment (503)', [answer(503), keep(201, { id: 5 })], 'published', 1],
  ['is behind a gateway that gave up, and has it (503)', [keep(503, page)], 'unconfirmed', 1, 1],
  ['says too fast (403)', [forbidden('192.0.2.0: ratelimit exceeded (1, 2)')], 'rate-limited', 0, 1],
  ['takes three replies of a reader (403)', [forbidden('3 direct responses to /harbour')], 'invalid', 0, 1],
  ['wants an email (403)', [forbidden('email address required but not provided')], 'invalid', 0, 1],
  [
    'finds it too short (400)',
    [werkzeug(400, 'Bad Request', 'text is too short (minimum length: 3)')],
    'invalid',
    0,
    1,
  ],
  ['is not at this address (404)', [werkzeug(404, 'Not Found', 'It is not here.')], 'unconfirmed', 0, 1],
  ['is behind a firewall (403)', [answer(403, page)], 'rejected', 0, 1],
  ['is behind a firewall (429)', [answer(429, page)], 'unconfirmed', 0, 1],
  ['is behind a gateway that takes no letters (405)', [answer(405, page)], 'unconfirmed', 0, 1],
  ['redirects nowhere (302), and has it', [keep(302, page)], 'unconfirmed', 1, 1],
  [
    'is behind a network’s own page',
    { '/new': [answer(302, '', { location: 'portal' })], '/portal': [answer(200, page)] },
    'unconfirmed',
    0,
    1,
  ],
  ['answers with a page where JSON should be', [answer(201, page)], 'unconfirmed', 0, 1],
  ['answers with a comment and 200', [answer(200, { id: 5 })], 'unconfirmed', 0, 1],
];

/** What stands between; tests/replies/answers.test.ts has all statuses, and more pages. */
const between = [403, 404, 429, 451, 503].map((status) => [
  `is behind something that answers with a page (${status})`,
  [answer(status, page)],
  status === 403 || status === 451 ? 'rejected' : 'unconfirmed',
  0,
]);

const of = (service, list) =>
  list.map(([what, steps, outcome, kept, mostSent]) => ({ service, what, steps, outcome, kept, mostSent }));

export const cases = [
  ...of('json', [...json, ...between]),
  ...of('wordpress', wordpress),
  ...of('isso', isso),
];
