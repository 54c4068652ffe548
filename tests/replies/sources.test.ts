import { expect } from '@open-wc/testing';
import { loadReplies } from '../../src/replies/fetch-replies.js';
import { readReplies } from '../../src/replies/read-replies.js';
import { plainText } from '../../src/article/text.js';
import { pretend } from '../support/pretend.js';
import { waitUntil } from '../support/wait-until.js';

interface Asked {
  url: URL;
  init: RequestInit;
}

/** A service for one test: what it answers, and what it was asked. */
function service(answer: (url: URL) => Response | Promise<Response>): Asked[] {
  const asked: Asked[] = [];
  pretend(window, 'fetch', async (input: unknown, init: RequestInit = {}) => {
    const url = new URL(String(input));
    asked.push({ url, init });
    return answer(url);
  });
  return asked;
}

const json = (data: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json', ...headers } });

const load = (service: string, query: object = {}) =>
  loadReplies(
    service,
    { endpoint: 'https://news.example/blog/wp-comments-post.php', thread: '7', order: 'oldest', ...query },
    new AbortController().signal,
    readReplies,
  );

const failure = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It did not fail');
};

describe('replies of a service', () => {
  describe('WordPress', () => {
    const comment = (id: number, parent = 0) => ({
      id,
      parent,
      author_name: 'Ada &amp; &#039;Bo&#039;',
      author_url: 'https://reed.example/',
      date_gmt: '2026-03-01T09:30:00',
      content: { rendered: `<p>Reply <b>${id}</b></p>\n` },
      link: `https://news.example/harbour/#comment-${id}`,
      status: 'approved',
    });

    it('is queried once for up to 100 replies', async () => {
      const asked = service(() =>
        json([comment(1), comment(2, 1)], { 'X-WP-Total': '2', 'X-WP-TotalPages': '1' }),
      );
      const page = await load('wordpress', { order: 'newest' });
      expect(asked).to.have.length(1);
      const { origin, pathname, searchParams } = asked[0]!.url;
      expect(origin + pathname).to.equal('https://news.example/blog/');
      expect(Object.fromEntries(searchParams)).to.include({
        rest_route: '/wp/v2/comments',
        post: '7',
        per_page: '100',
        order: 'desc',
      });
      expect(asked[0]!.init.credentials).to.equal('same-origin');
      expect(page).to.include({ total: 2 });
      expect(page.next).to.equal(undefined);
      expect(page.replies[1]).to.deep.include({
        id: '2',
        parentItem: '1',
        author: { name: "Ada & 'Bo'", url: 'https://reed.example/' },
        datePublished: '2026-03-01T09:30:00Z',
      });
      expect(plainText(page.replies[0]!.text)).to.equal('Reply 1');
    });

    it('is queried for the next page if there is more', async () => {
      const asked = service(() => json([comment(1)], { 'X-WP-Total': '300', 'X-WP-TotalPages': '3' }));
      const { next } = await load('wordpress');
      await load('wordpress', { cursor: next });
      expect(asked.map(({ url }) => url.searchParams.get('page'))).to.deep.equal(['1', '2']);
      expect((await load('wordpress', { cursor: '3' })).next).to.equal(undefined);
    });

    it('is queried for the parents of the newest replies', async () => {
      const asked = service((url) => {
        const include = url.searchParams.get('include');
        if (include === '5') return json([comment(5, 2)]);
        if (include === '2') return json([comment(2)]);
        return json([comment(9, 5)], { 'X-WP-Total': '300', 'X-WP-TotalPages': '3' });
      });
      const { replies } = await load('wordpress', { order: 'newest' });
      expect(replies.map(({ id }) => id)).to.deep.equal(['9', '5', '2']);
      expect(asked).to.have.length(3);
    });

    it('accepts the URL of its REST API as endpoint, too', async () => {
      const asked = service(() => json([]));
      await load('wordpress', { endpoint: 'https://news.example/wp-json/wp/v2/comments' });
      expect(asked[0]!.url.pathname).to.equal('/wp-json/wp/v2/comments');
      expect(asked[0]!.url.searchParams.has('rest_route')).to.equal(false);
    });

    it('is not queried without a post ID', async () => {
      const asked = service(() => json([]));
      expect(await failure(load('wordpress', { thread: 'harbour' }))).to.contain('ID of a WordPress post');
      expect(asked).to.be.empty;
    });

    it('may respond with anything in the list', async () => {
      service(() => json([null, 5, {}, { id: 1, content: null, author_name: {}, date_gmt: 'x', link: 5 }]));
      const { replies } = await load('wordpress');
      expect(replies.map(({ id }) => id)).to.include('1');
    });
  });

  describe('a service of one’s own', () => {
    it('is queried by thread, order and cursor', async () => {
      const asked = service(() =>
        json({
          replies: [
            { id: 'a', text: 'Plain.' },
            { id: 'b', html: '<em>x</em>' },
          ],
          total: 9,
          next: 2,
        }),
      );
      const page = await load('json', {
        endpoint: 'https://x.example/r?key=1',
        thread: 'harbour',
        cursor: 'c',
      });
      expect(asked[0]!.url.search).to.equal('?key=1&thread=harbour&order=oldest&cursor=c');
      expect(page).to.include({ total: 9, next: '2' });
      expect(page.replies[0]!.text).to.equal('Plain.');
      expect(JSON.stringify(page.replies[1]!.text)).to.contain('"em"');
    });

    it('may respond with an array', async () => {
      service(() => json([{ id: 1, text: 'A' }]));
      expect((await load('json')).replies).to.have.length(1);
    });
  });

  describe('Isso', () => {
    const comment = (id: number, fields: object = {}) => ({
      id,
      parent: null,
      text: `<p>Reply ${id}</p>`,
      author: 'Ada',
      website: 'javascript:alert(1)',
      created: 1464818460.732863,
      mode: 1,
      replies: [],
      ...fields,
    });

    it('is queried for the conversations of a URL', async () => {
      const asked = service(() =>
        json({
          total_replies: 14,
          hidden_replies: 11,
          replies: [
            comment(1, { replies: [comment(2, { parent: 1 })] }),
            comment(3, { mode: 2, author: null }),
          ],
        }),
      );
      const page = await load('isso', { endpoint: 'https://c.example/isso/new?uri=x', thread: '/harbour/' });
      expect(asked[0]!.url.href).to.equal(
        'https://c.example/isso/?uri=%2Fharbour%2F&limit=50&offset=0&sort=oldest',
      );
      expect(page).to.include({ total: 14, next: '2' });
      expect(page.replies.map(({ id, parentItem }) => [id, parentItem])).to.deep.equal([
        ['1', undefined],
        ['2', '1'],
        ['3', undefined],
      ]);
      expect(page.replies[0]).to.deep.include({
        author: { name: 'Ada' },
        datePublished: '2016-06-01T22:01:00.732Z',
      });
      expect(page.replies[2]!.awaitingApproval).to.equal(true);
    });

    it('may nest replies to any depth', async () => {
      let deep = comment(0);
      for (let id = 1; id < 2000; id++) deep = comment(id, { replies: [deep] });
      service(() => json({ replies: [deep] }));
      expect((await load('isso')).replies).to.have.length(2000);
    });
  });

  for (const [what, answer] of [
    ['an error', () => new Response('no', { status: 500 })],
    ['a page of an error', () => new Response('<!doctype html><title>Not found</title>')],
    ['nothing', () => new Response('')],
    ['something else', () => json({ code: 'rest_no_route' })],
    ['null', () => json(null)],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`rejects with an error if the response is ${what}`, async () => {
      service(answer);
      for (const service of ['wordpress', 'json', 'isso']) {
        expect(await failure(load(service))).not.to.equal('');
      }
    });
  }

  it('is aborted by the signal', async () => {
    const asked = service(() => new Promise(() => {}));
    const abort = new AbortController();
    void loadReplies(
      'json',
      { endpoint: 'https://x.example/', order: 'oldest' },
      abort.signal,
      readReplies,
    ).catch(() => {});
    await waitUntil(() => asked.length, 'Nothing is asked');
    abort.abort();
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
  });
});
