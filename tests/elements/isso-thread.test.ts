import { expect, fixture, html } from '@open-wc/testing';
import type { ReplyForm, ReplyFormOutcomeEvent, ReplyList } from '../../src/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { pretend } from '../support/pretend.js';
import { acting, find, placed, served } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: a form and a list of the same page or article mean the same thread of Isso, whatever says which: `thread`, the
// address of the service, the article's address, the page's.

/** What Isso is asked, and with what. */
function isso(): { method: string; url: URL; body?: Record<string, unknown> }[] {
  const asked: ReturnType<typeof isso> = [];
  pretend(window, 'fetch', (input: string | URL, init: RequestInit = {}) => {
    const { method = 'GET', body } = init;
    asked.push({
      method,
      url: new URL(String(input)),
      ...(body && { body: JSON.parse(body as string) as Record<string, unknown> }),
    });
    const answer = method === 'POST' ? { id: 5, mode: 1 } : { replies: [], total_replies: 0 };
    return Promise.resolve(new Response(JSON.stringify(answer), { status: method === 'POST' ? 201 : 200 }));
  });
  return asked;
}

/** Writes a reply in a form and sends it; what its thread is. */
async function reply(host: Element): Promise<ReplyFormOutcomeEvent['thread']> {
  for (const [name, value] of [
    ['comment', 'Well put.'],
    ['author', 'Ada'],
    ['email', 'a@x.example'],
  ] as const) {
    const field = find(host, `[name=${name}]`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  const told = new Promise<ReplyFormOutcomeEvent>((resolve) =>
    host.addEventListener('reply-form-outcome', (event) => resolve(event as ReplyFormOutcomeEvent), {
      once: true,
    }),
  );
  find(host, 'button[type=submit]')!.click();
  return (await told).thread;
}

const show = (tag: 'reply-form' | 'reply-list', attributes: Record<string, string>): Promise<HTMLElement> => {
  if (served) return placed(renderElement(tag, attributes));
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return fixture(html`${element}`);
};

describe('the thread of Isso', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const [what, endpoint, given, thread] of [
    ['what the page says', 'https://c.example/isso/?uri=%2Fother', '/given/', '/given/'],
    [
      'what the address of the service says',
      'https://c.example/isso/new?uri=%2Fin-address',
      undefined,
      '/in-address',
    ],
    ['the path of the page', 'https://c.example/isso/', undefined, location.pathname],
    ['the path of the page, where the page says nothing', 'https://c.example/isso', '', location.pathname],
  ] as const)
    it(`is ${what}, for a form and a list`, async () => {
      const asked = isso();
      const attributes = { service: 'isso', ...(given !== undefined && { thread: given }) };
      const list = (await show('reply-list', { ...attributes, endpoint })) as ReplyList;
      await waitUntil(() => asked.length, 'The list asks nothing');
      const sentTo = await reply(await acting(show('reply-form', { ...attributes, endpoint })));
      expect(asked.map(({ method, url }) => `${method} ${url.origin}${url.pathname}`)).to.deep.equal([
        'GET https://c.example/isso/',
        'POST https://c.example/isso/new',
      ]);
      for (const { url } of asked) expect(url.searchParams.getAll('uri')).to.deep.equal([thread]);
      expect(sentTo.id).to.equal(thread);
      // What was sent from the form is known to the list as its own.
      await waitUntil(() => find(list, '[data-reply="5"]'), 'The reply is not listed');
    });

  it('is the path of the article, with its headline as the title', async () => {
    const asked = isso();
    const endpoint = 'https://c.example/isso/';
    const replies = { open: true, service: 'isso', endpoint };
    const data = article({ url: 'https://news.example/harbour/?a=1#b', replies });
    const pageUrl = location.href;
    const view = await acting(
      served
        ? placed(renderArticle(data, { pageUrl }))
        : fixture(html`<article-view .article=${data}></article-view>`),
    );
    const sentTo = await reply(view);
    expect(sentTo).to.deep.equal({ endpoint, id: '/harbour/', title: data.headline });
    for (const { url } of asked) expect(url.searchParams.get('uri')).to.equal('/harbour/');
    const { body } = asked.find(({ method }) => method === 'POST')!;
    expect(body).to.deep.include({ title: data.headline, text: 'Well put.' });
  });

  it('rejects replies to an id that is not one of Isso’s, instead of sending them as top-level replies', async () => {
    const asked = isso();
    const form = await acting(show('reply-form', { service: 'isso', endpoint: 'https://c.example' }));
    for (const [id, parent] of [
      ['12', 12],
      ['ae-own-0', 'ae-own-0'],
    ] as const) {
      Object.assign(form, { inReplyTo: { id, name: 'Grace' } });
      await (form as ReplyForm).updateComplete;
      await reply(form);
      expect(asked.pop()!.body).to.include({ parent });
    }
  });

  it('has the title of the page if there is no article', async () => {
    const asked = isso();
    pretend(document, 'title', 'The harbour');
    await reply(await acting(show('reply-form', { service: 'isso', endpoint: 'https://c.example' })));
    expect(asked[0]!.body).to.deep.include({ title: 'The harbour' });
    expect(asked[0]!.url.href).to.match(/^https:\/\/c\.example\/new\?uri=%2F/);
  });
});
