// What an article says goes into headers. The rules: an address in a header is serialized, so that nothing in it ends it; a
// source that Content-Security-Policy cannot hold is none; a policy opens no more than is shown.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, createNewsroom } from './newsroom.js';

const paths = { page: '/articles/x', fragment: '/articles/x?fragment', embed: '/articles/embed/x' };
const ask = async (fields, path, options = {}) =>
  createNewsroom({ load: () => ({ ...article, ...fields }), ...options })(
    new Request(new URL(path, 'https://news.example')),
  );
const policyOf = async (fields, path = paths.page, options = {}) => {
  const policy = (await ask(fields, path, options)).headers.get('content-security-policy');
  const directives = policy.split(/;\s*/).map((directive) => directive.split(' '));
  return Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]));
};
const directives = [
  ...[
    'default-src',
    'script-src',
    'style-src',
    'font-src',
    'img-src',
    'media-src',
    'connect-src',
    'form-action',
  ],
  ...['frame-ancestors', 'base-uri'],
];

describe('the canonical address in Link', () => {
  for (const url of [
    'https://x/>;rel=preload,<https://x/',
    'https://x/a>; rel="stylesheet"; x="',
    'https://x/?a=<b>&c="d"',
    'https://x/#<a>,<b>',
    'https://x/a b',
    "https://x/a'b",
    'https://x/a\\b',
    'https://x/`{|}^',
    'https://x/a\tb',
    'https://x/ü/日本?ß#ñ',
    'https://bücher.example/',
    'https://<x>/',
    'https://user:pa>ss@x/',
    'HTTPS://X/%3E',
    '/>;rel=preload,<https://x/',
  ]) {
    it(`is one value: ${url}`, async () => {
      for (const path of [...Object.values(paths), '/articles/x.json']) {
        const link = (await ask({ url }, path)).headers.get('link');
        if (link === null) continue;
        const [, address] = /^<([\x21-\x7e]+)>; rel="canonical"$/.exec(link) ?? assert.fail(link);
        assert.doesNotMatch(address, /[<>"\\^`{|} ]/);
        assert.equal(decodeURI(address), decodeURI(new URL(url).href));
      }
    });
  }

  it('is set for every valid URL', async () => {
    const link = (await ask({ url: 'https://x/>;rel=preload,<https://x/' }, paths.page)).headers.get('link');
    assert.equal(link, '<https://x/%3E;rel=preload,%3Chttps://x/>; rel="canonical"');
    assert.equal((await ask({ url: 'https://<x>/' }, paths.page)).headers.get('link'), null);
    assert.equal((await ask({ url: '/a' }, paths.page)).headers.get('link'), null);
  });
});

const hostileHosts = [
  ...['x;sandbox', 'x,script-src', '*', '*.example', 'a.*', "'unsafe-inline'", 'x;script-src', "x'", 'x"'],
  ...['(x)', 'x!', '$x', 'a&b', 'a+b', 'a=b', 'a~b', 'a{b}', 'a`b', '[::1]', '[::1]:8080'],
];

describe('the address of replies in the policy', () => {
  const replies = (endpoint) => ({ replies: { open: true, service: 'json', endpoint } });

  for (const host of hostileHosts) {
    it(`is ignored if its host is invalid: https://${host}/`, async () => {
      for (const path of Object.values(paths)) {
        for (const endpoint of [
          `https://${host}/`,
          `https://${host}`,
          `//${host}/post`,
          `https://${host}:443/a`,
        ]) {
          const response = await ask(replies(endpoint), path);
          assert.equal(response.status, 200);
          const policy = response.headers.get('content-security-policy');
          assert.doesNotMatch(policy, /,/);
          const found = await policyOf(replies(endpoint), path);
          assert.deepEqual(Object.keys(found), directives);
          assert.deepEqual(found['connect-src'], ["'none'"], endpoint);
          assert.deepEqual(found['form-action'], ["'none'"], endpoint);
        }
      }
    });
  }

  for (const [endpoint, source] of [
    ['https://replies.example/post', 'https://replies.example'],
    ['https://replies.example:8443/post;a,b?c=*', 'https://replies.example:8443'],
    ['https://REPLIES.example', 'https://replies.example'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example'],
    ['https://192.0.2.1/', 'https://192.0.2.1'],
    ['https://user:x;y@replies.example/', 'https://replies.example'],
    ['https://news.example/wp-comments-post.php', "'self'"],
  ]) {
    it(`is its origin: ${endpoint}`, async () => {
      for (const path of [paths.page, paths.fragment]) {
        const found = await policyOf(replies(endpoint), path);
        assert.deepEqual([found['form-action'], found['connect-src']], [[source], [source]]);
      }
    });
  }
});

it('a script or style sheet at an odd host adds nothing to the policy', async () => {
  for (const host of hostileHosts) {
    const render = { script: `https://${host}/a.js`, styleSheets: [`https://${host}/a.css`] };
    const found = await policyOf({}, paths.page, { render });
    assert.deepEqual(Object.keys(found), directives);
    assert.deepEqual(found['script-src'], ["'none'"]);
    assert.deepEqual(found['font-src'], ["'none'"]);
  }
});

describe('a policy', () => {
  it('allows replies only if they are shown or accepted', async () => {
    for (const found of [
      await policyOf({}, paths.embed),
      await policyOf({}, paths.page, { render: { withoutReplies: true } }),
      await policyOf({}, paths.fragment, { render: { withoutReplies: true } }),
      await policyOf({ replies: undefined }),
    ]) {
      assert.deepEqual(found['connect-src'], ["'none'"]);
      assert.deepEqual(found['form-action'], ["'none'"]);
    }
  });

  it('allows loading replies without a form, and posting only with one', async () => {
    const closed = { replies: { ...article.replies, open: false } };
    for (const found of [
      await policyOf({}, paths.page, { render: { withoutReplyForm: true } }),
      await policyOf({}, paths.fragment, { render: { withoutReplyForm: true } }),
      await policyOf(closed),
    ]) {
      assert.deepEqual(found['connect-src'], ['https://replies.example']);
      assert.deepEqual(found['form-action'], ["'none'"]);
    }
    const unread = { replies: { ...article.replies, open: false, service: 'form' } };
    assert.deepEqual((await policyOf(unread))['connect-src'], ["'none'"]);
  });

  it('forbids framing of fragments, which contain the form, as of pages', async () => {
    assert.deepEqual((await policyOf({}, paths.fragment))['frame-ancestors'], ["'self'"]);
    assert.deepEqual(await policyOf({}, paths.fragment), await policyOf({}, paths.page));
    assert.deepEqual((await policyOf({}, paths.embed))['frame-ancestors'], ['*']);
  });

  it('forbids framing of notices, too', async () => {
    const gone = { syndication: { attribution: '', status: 'withheld' } };
    for (const path of [paths.page, paths.fragment])
      assert.deepEqual((await policyOf(gone, path))['frame-ancestors'], ["'self'"]);
  });
});

it('an invalid language is not in a header', async () => {
  for (const inLanguage of ['en\r\nset-cookie: a=b', 'en, de', 'en;q=1', 'é', 'en\u0000']) {
    const response = await ask({ inLanguage }, paths.page);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-language'), null);
  }
});
