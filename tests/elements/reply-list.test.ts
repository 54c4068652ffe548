import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  ReplyFormOutcomeEvent,
  type Outcome,
  type PublishedReply,
  type ReplyForm,
  type ReplyList,
  type ReplyListReplyEvent,
  type ReplyListErrorEvent,
  type ReplyListReadyEvent,
} from '../../src/index.js';
import { renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { expectAccessible } from '../support/axe.js';
import { pretend } from '../support/pretend.js';
import { acting, find, findAll, placed, revealed, served, texts, words } from '../support/render.js';
import { nextTask, waitUntil } from '../support/wait-until.js';
import { outcomeOf } from '../support/outcome.js';

const postedTo = 'https://news.example/wp-comments-post.php';
const day = (number: number): string => `2024-03-${String(number).padStart(2, '0')}T08:14:00Z`;

const conversation: PublishedReply[] = [
  {
    id: '1',
    author: { name: 'Marta' },
    datePublished: day(1),
    text: 'First.',
    url: 'https://news.example/#1',
  },
  { id: '2', datePublished: day(2), text: 'Second.' },
  { id: '3', parentItem: '1', author: { name: 'Ioan' }, datePublished: day(3), text: 'To the first.' },
];

type Settings = Partial<
  Pick<ReplyList, 'replies' | 'order' | 'total' | 'closed' | 'formId' | 'service' | 'endpoint'>
>;

/** A list that was given its replies; in the second run, as a server rendered it, with or without its data. */
async function show(settings: Settings = {}): Promise<ReplyList> {
  const given = { replies: conversation, ...settings };
  if (!served) {
    const list = document.createElement('reply-list');
    Object.assign(list, given);
    const around = await fixture(html`<div></div>`);
    around.append(list);
    await list.updateComplete;
    return list;
  }
  const list = await revealed(placed<ReplyList>(renderElement('reply-list', given)));
  return list;
}

const many = (count: number, from = 0): PublishedReply[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${from + index}`,
    author: { name: `Reader ${from + index}` },
    datePublished: new Date(Date.UTC(2024, 0, 1, 0, from + index)).toISOString(),
    text: `Reply ${from + index}`,
  }));

const shownIds = (list: ReplyList): string[] =>
  findAll(list, '[data-reply]').map(({ dataset }) => dataset['reply']!);

const focusedIn = (list: ReplyList): HTMLElement | null =>
  list.shadowRoot!.activeElement as HTMLElement | null;

/** A reply that was sent from a form on the page. */
function send(outcome: Outcome, fields: object = {}, thread: object = { endpoint: postedTo, id: '7' }): void {
  const reply = { comment: 'My own.', author: 'Ada', email: 'a@x.example', url: '', ...fields };
  const form = document.createElement('div');
  document.body.append(form);
  form.dispatchEvent(new ReplyFormOutcomeEvent(outcome, reply, { endpoint: postedTo, ...thread }));
  form.remove();
}

/** A service of one's own, for one test. */
function service(answer: (url: URL) => unknown): URL[] {
  const asked: URL[] = [];
  pretend(window, 'fetch', async (input: unknown) => {
    const url = new URL(String(input));
    asked.push(url);
    const data = await answer(url);
    return data instanceof Response ? data : new Response(JSON.stringify(data));
  });
  return asked;
}

const endpoint = 'https://replies.example/harbour';

/** A list that loads its replies, when it has them or could not get them. */
async function load(attributes: Record<string, string> = {}): Promise<ReplyList> {
  const list = document.createElement('reply-list');
  for (const [name, value] of Object.entries({ service: 'json', endpoint, thread: '7', ...attributes })) {
    list.setAttribute(name, value);
  }
  const around = await fixture(html`<div></div>`);
  around.append(list);
  await arrived(list);
  return list;
}

async function arrived(list: ReplyList): Promise<void> {
  await list.updateComplete;
  await waitUntil(() => list.status !== 'loading', 'The replies are still loading');
  await list.updateComplete;
  // What is new gets the focus when it is on screen.
  await nextTask();
}

const press = (list: ReplyList, selector: string): void => find(list, selector)!.click();

describe('reply-list', () => {
  it('shows author, date and text of replies, in conversations', async () => {
    const list = await show();
    expect(texts(list, 'h2')).to.deep.equal(['3 replies']);
    expect(shownIds(list)).to.deep.equal(['1', '3', '2']);
    expect(
      find(list, '[data-reply="3"]')!.closest('ol')!.closest('li')!.querySelector('[data-reply]'),
    ).to.equal(find(list, '[data-reply="1"]'));
    expect(texts(list, '.reply-author')).to.deep.equal(['Marta', 'Ioan', 'Anonymous']);
    const time = find(list, '[data-reply="1"] time') as HTMLTimeElement;
    expect([time.dateTime, time.title]).to.deep.equal([day(1), 'March 1, 2024']);
    expect((find(list, '[data-reply="1"] .reply-date a') as HTMLAnchorElement).href).to.contain('#1');
    await expectAccessible(list);
  });

  it('names each reply after its author', async () => {
    const list = await show();
    const names = findAll(list, 'article').map((reply) =>
      words(list.shadowRoot!.getElementById(reply.getAttribute('aria-labelledby')!)),
    );
    expect(names).to.deep.equal(['Marta', 'Ioan', 'Anonymous']);
  });

  it('shows the newest conversation first if the reader selects that', async () => {
    const list = await show();
    const choice = find(list, 'select') as HTMLSelectElement;
    choice.value = 'newest';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    if (served) list.replies = conversation;
    await list.updateComplete;
    expect(shownIds(list)).to.deep.equal(['2', '1', '3']);
    expect((find(list, 'select') as HTMLSelectElement).value).to.equal('newest');
  });

  it('shows the newest first if the page sets order', async () => {
    const asked = service(() => ({ replies: [] }));
    const list = await show({ order: 'newest', total: 9, service: 'json', endpoint });
    expect(shownIds(list)).to.deep.equal(['2', '1', '3']);
    expect(asked).to.be.empty;
  });

  it('shows that there are none', async () => {
    const list = await show({ replies: [] });
    expect(words(find(list, '.page'))).to.equal('There are no replies yet.');
    await expectAccessible(list);
  });

  it('marks a reply that awaits approval with a message, without a reply button', async () => {
    const held = { id: '9', text: 'Mine.', awaitingApproval: true };
    const list = await show({ replies: [...conversation, held], formId: 'reply' });
    expect(words(find(list, '[data-reply="9"]'))).to.contain('Awaiting approval');
    expect(find(list, '[data-reply="9"] button')).to.equal(null);
    expect(texts(list, 'h2')).to.deep.equal(['3 replies']);
    await expectAccessible(list);
  });

  it('shows text as text', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const list = await show({ replies: [{ id: '1', author: { name: text }, text }] });
    expect(texts(list, '.reply-text, .reply-author')).to.deep.equal([text, text]);
    expect(find(list, 'img')).to.equal(null);
  });

  it('marks links in replies as user-generated', async () => {
    const list = await show({
      replies: [
        {
          id: '1',
          author: { name: 'Marta', url: 'https://quill.example' },
          text: [
            {
              _type: 'block',
              children: [{ _type: 'span', text: 'here', marks: ['x'] }],
              markDefs: [{ _type: 'link', _key: 'x', href: 'https://x.example' }],
            },
          ],
        },
      ],
    });
    const rels = findAll(list, 'a').map((link) => link.getAttribute('rel'));
    expect(rels).to.deep.equal(['noopener ugc nofollow', 'noopener ugc nofollow']);
  });

  it('limits the indentation of nested replies', async () => {
    const chain = many(12).map((reply, index) => ({
      ...reply,
      ...(index && { parentItem: `${index - 1}` }),
    }));
    const list = await show({ replies: chain });
    const lefts = findAll(list, '[data-reply]').map((reply) =>
      Math.round(reply.getBoundingClientRect().left),
    );
    expect(new Set(lefts).size).to.equal(4);
    expect(lefts).to.deep.equal([...lefts].sort((one, other) => one - other));
  });

  describe('the reply button', () => {
    interface FakeForm extends HTMLElement {
      inReplyTo?: unknown;
      focused?: boolean;
      focusReply?: () => void;
    }

    /** A stand-in for a form, in the same document. */
    function formBeside(list: ReplyList, tag = 'x-form', id = 'reply'): FakeForm {
      const form = document.createElement(tag) as FakeForm;
      form.id = id;
      form.focusReply = () => (form.focused = true);
      list.after(form);
      return form;
    }

    it('sets inReplyTo of the form, and focuses it', async () => {
      const list = await show({ formId: 'reply' });
      const form = formBeside(list);
      const button = find(list, '[data-reply-to="3"]')!;
      expect(button.getAttribute('aria-label')).to.equal('Reply to Ioan');
      button.focus();
      await sendKeys({ press: 'Enter' });
      expect(form.inReplyTo).to.deep.equal({ id: '3', name: 'Ioan' });
      expect(form.focused).to.equal(true);
    });

    it('finds the reply form on the page', async () => {
      const list = await show();
      const form = document.createElement('reply-form') as FakeForm;
      Object.assign(form, { endpoint, thread: '7', withoutDrafts: true });
      list.after(form);
      form.focusReply = () => (form.focused = true);
      list.requestUpdate();
      await list.updateComplete;
      expect(find(list, '[data-reply-to="1"]')!.checkVisibility()).to.equal(true);
      press(list, '[data-reply-to="1"]');
      expect(form.inReplyTo).to.deep.equal({ id: '1', name: 'Marta' });
      expect(form.focused).to.equal(true);
    });

    it('does nothing if the page cancels the event', async () => {
      const list = await show({ formId: 'reply' });
      const form = formBeside(list);
      let answered: PublishedReply | undefined;
      list.parentElement!.addEventListener('reply-list-reply', (event) => {
        event.preventDefault();
        answered = (event as ReplyListReplyEvent).reply;
      });
      press(list, '[data-reply-to="3"]');
      expect(answered).to.deep.include({ id: '3', author: { name: 'Ioan' }, text: 'To the first.' });
      expect(form.inReplyTo).to.equal(undefined);
    });

    it('is hidden without a form, or if replies are closed', async () => {
      const list = await show();
      const offered = findAll(list, '[data-reply-to]').filter((button) => button.checkVisibility());
      expect(offered).to.have.length(0);
      expect(findAll(await show({ closed: true, formId: 'reply' }), '[data-reply-to]')).to.have.length(0);
    });
  });

  it('shows a reply that the form sends below its parent', async () => {
    const form = await acting<ReplyForm>(
      fixture(html`<reply-form endpoint=${postedTo} thread="7" service="event" without-drafts></reply-form>`),
    );
    form.send = () => Promise.resolve({ status: 'published', id: '4' });
    const list = await show();
    find(list, '[data-reply="3"] button')!.click();
    await form.updateComplete;
    expect(form.shadowRoot!.activeElement).to.equal(find(form, 'textarea'));
    expect(words(find(form, '.reply-to'))).to.equal('Replying to Ioan Cancel reply');
    const values = { comment: 'To both.', author: 'Ada', email: 'ada@reed.example' };
    for (const [name, value] of Object.entries(values))
      (find(form, `[name=${name}]`) as HTMLInputElement).value = value;
    (find(form, 'form') as HTMLFormElement).requestSubmit();
    await outcomeOf(form, 'published');
    await list.updateComplete;
    expect(shownIds(list)).to.deep.equal(['1', '3', '4', '2']);
    expect(words(find(list, '[data-reply="4"] .reply-text'))).to.equal('To both.');
  });

  describe('with a reply that the reader has just sent', () => {
    it('shows it in its conversation, and announces it', async () => {
      const list = await show();
      send({ status: 'published', id: '99' }, { parent: '1', comment: 'Mine.\n\n<b>Too</b>' });
      await list.updateComplete;
      const own = find(list, '[data-reply="99"]')!;
      expect(texts(list, '[data-reply="99"] .reply-text p')).to.deep.equal(['Mine.', '<b>Too</b>']);
      expect(own.closest('ol')!.closest('li')!.querySelector('[data-reply]')).to.equal(
        find(list, '[data-reply="1"]'),
      );
      expect(words(find(list, '.replies-said'))).to.equal(
        served ? 'Your reply has been published.' : '4 replies',
      );
      if (!served) expect(texts(list, 'h2')).to.deep.equal(['4 replies']);
      await expectAccessible(list);
    });

    it('marks one that awaits approval', async () => {
      const list = await show();
      send({ status: 'pending' });
      await list.updateComplete;
      expect(texts(list, '.reply-pending')).to.deep.equal(['Awaiting approval']);
      expect(words(find(list, '.replies-said'))).to.equal('Awaiting approval');
      expect(texts(list, 'h2')).to.deep.equal(['3 replies']);
    });

    it('is no longer empty', async () => {
      const list = await show({ replies: [] });
      send({ status: 'published', id: '99' });
      await list.updateComplete;
      expect(shownIds(list)).to.deep.equal(['99']);
      expect(words(find(list, '.page'))).not.to.contain('no replies yet');
    });

    it('shows it once when the service lists it, by the same id, or author and text', async () => {
      const list = await show();
      send({ status: 'published', id: '99' });
      send({ status: 'pending' }, { comment: 'It’s "mine"' });
      list.replies = [
        ...conversation,
        { id: '99', author: { name: 'Ada' }, text: 'My own, as the service has it.' },
        { id: '100', author: { name: 'Ada' }, text: 'It’s “mine”.' },
      ];
      await list.updateComplete;
      expect(shownIds(list).sort()).to.deep.equal(['1', '100', '2', '3', '99']);
      expect(texts(list, 'h2')).to.deep.equal(['5 replies']);
    });

    it('does not show one that belongs to another article', async () => {
      service(() => ({ replies: conversation }));
      const list = await load();
      send({ status: 'published', id: '98' }, {}, { endpoint: 'https://replies.example/post', id: '8' });
      send({ status: 'published', id: '97' }, {}, { endpoint: 'https://other.example/', id: '7' });
      send({ status: 'published', id: '99' }, {}, { endpoint: 'https://replies.example/post', id: '7' });
      await list.updateComplete;
      expect(shownIds(list)).to.have.members(['1', '2', '3', '99']);
    });

    it('keeps the focus where it is', async () => {
      const list = await show({ formId: 'reply', order: 'newest' });
      find(list, '[data-reply-to="1"]')!.focus();
      send({ status: 'published', id: '99' });
      await list.updateComplete;
      expect(focusedIn(list)?.dataset['replyTo']).to.equal('1');
    });
  });

  if (served) {
    it('keeps server-rendered markup when its data is set', async () => {
      const list = await show();
      const first = find(list, '[data-reply]');
      list.replies = structuredClone(conversation);
      await list.updateComplete;
      expect(find(list, '[data-reply]')).to.equal(first);
    });

    it('keeps server-rendered markup of any length', async () => {
      const list = await show({ replies: many(60) });
      const last = findAll(list, '[data-reply]')[59];
      list.replies = many(60);
      await list.updateComplete;
      expect(findAll(list, '[data-reply]')[59]).to.equal(last);
      send({ status: 'published', id: '99' });
      await list.updateComplete;
      expect(shownIds(list)).to.have.length(61);
    });

    it('keeps server-rendered markup until more replies are requested', async () => {
      const all = many(8);
      const asked = service(() => ({ replies: all, total: 8 }));
      const list = await placed<ReplyList>(
        renderElement('reply-list', { replies: all.slice(0, 5), total: 8, service: 'json', endpoint }),
      );
      expect(shownIds(list)).to.have.length(5);
      press(list, '.replies-more');
      await arrived(list);
      expect(asked).to.have.length(1);
      expect(shownIds(list)).to.have.length(8);
      expect(focusedIn(list)?.dataset['reply']).to.equal('5');
    });

    it('reverses server-rendered markup if there is no data', async () => {
      const list = await show();
      const choice = find(list, 'select') as HTMLSelectElement;
      choice.value = 'newest';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await list.updateComplete;
      expect(shownIds(list)).to.deep.equal(['2', '1', '3']);
    });

    it('loads the replies where a server had none', async () => {
      const asked = service(() => ({ replies: conversation }));
      const list = await placed<ReplyList>(renderElement('reply-list', { service: 'json', endpoint }));
      await arrived(list);
      expect(asked).to.have.length(1);
      expect(shownIds(list)).to.have.length(3);
    });

    it('keeps server-rendered markup if more cannot be loaded, and shows an error', async () => {
      service(() => new Response('', { status: 503 }));
      const list = await placed<ReplyList>(
        renderElement('reply-list', { replies: conversation, total: 8, service: 'json', endpoint }),
      );
      press(list, '.replies-more');
      await arrived(list);
      expect(shownIds(list)).to.have.length(3);
      expect(texts(list, '.replies-state p')).to.deep.equal(['The replies could not be loaded.']);
    });

    it('has dates instead of relative times in server-rendered markup', () => {
      const recent = new Date(Date.now() - 3 * 3600_000).toISOString();
      const markup = renderElement('reply-list', {
        replies: [{ id: '1', datePublished: recent, text: 'x' }],
      });
      expect(markup).not.to.contain('ago');
    });
  }

  it('shows relative times in the language of the interface', async () => {
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000 - 1000).toISOString();
    const list = await show({
      replies: [ago(3), ago(0.5), ago(24 * 4), new Date(Date.now() + 60_000).toISOString()].map(
        (datePublished, index) => ({ id: `${index}`, datePublished, text: 'x' }),
      ),
    });
    expect(texts(list, 'time').sort()).to.deep.equal(['3 hours ago', '30 minutes ago', '4 days ago', 'now']);
    list.locale = 'de';
    await list.updateComplete;
    await waitUntil(() => texts(list, 'time').includes('vor 3 Stunden'));
  });

  if (served) return;

  it('renders replies set as a JSON attribute', async () => {
    const list = await fixture<ReplyList>(
      html`<reply-list replies='[{ "id": 5, "text": "Hi" }]'></reply-list>`,
    );
    expect(texts(list, '.reply-text')).to.deep.equal(['Hi']);
  });

  it('renders nothing without replies', async () => {
    const list = await fixture<ReplyList>(html`<reply-list></reply-list>`);
    expect(words(find(list, '.page'))).to.equal('');
    expect(list.offsetHeight).to.equal(0);
  });

  it('accepts any value as replies', async () => {
    const list = await show();
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    for (const replies of [
      null,
      5,
      'x',
      {},
      [null, 5, [], { id: 1 }],
      [{ id: {}, text: {} }],
      revoked.proxy,
    ]) {
      list.replies = replies as never;
      await list.updateComplete;
      expect(find(list, '.replies')).not.to.equal(null);
    }
    list.replies = conversation;
    await list.updateComplete;
    expect(shownIds(list)).to.have.length(3);
  });

  it('converts URLs in text to links', async () => {
    const text = 'See www.x.example/a.';
    const list = await show({ replies: [{ id: '1', text }] });
    const link = find(list, '.reply-text a') as HTMLAnchorElement;
    expect(link.textContent).to.contain('www.x.example/a');
    expect(link.href).to.equal('https://www.x.example/a');
    expect(link.relList.value.split(' ')).to.include.members(['ugc', 'nofollow']);
    expect(words(find(list, '.reply-text')))
      .to.contain('See www.x.example/a')
      .and.to.match(/\.$/);
  });

  it('resolves relative links against the service', async () => {
    const text = [
      {
        _type: 'block' as const,
        children: [{ _type: 'span' as const, text: 'There', marks: ['there'] }],
        markDefs: [{ _type: 'link' as const, _key: 'there', href: '/about' }],
      },
    ];
    const replies = [
      { id: '1', author: { name: 'Marta', url: '/marta' }, url: '/a#1', datePublished: day(1), text },
    ];
    const list = await show({ replies, service: 'json', endpoint: 'https://replies.example/api' });
    expect(findAll(list, '.reply-item a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://replies.example/marta',
      'https://replies.example/a#1',
      'https://replies.example/about',
    ]);
    const page = await fixture(
      html`<article-provider .article=${article()}
        ><reply-list endpoint="https://replies.example/api"></reply-list
      ></article-provider>`,
    );
    const inside = page.firstElementChild as ReplyList;
    inside.replies = replies;
    await inside.updateComplete;
    expect((find(inside, '.reply-text a') as HTMLAnchorElement).href).to.equal('https://news.example/about');
  });

  it('has a heading of the given level', async () => {
    const list = await show();
    list.headingLevel = 4;
    await list.updateComplete;
    expect(texts(list, 'h4')).to.deep.equal(['3 replies']);
  });

  it('shows ten thousand replies in steps, and focuses the first new one', async () => {
    const list = await show({ replies: many(10_000) });
    expect(shownIds(list)).to.have.length(50);
    expect(texts(list, 'h2')).to.deep.equal(['10000 replies']);
    press(list, '.replies-more');
    await waitUntil(() => focusedIn(list), 'Nothing new has the focus');
    expect(shownIds(list)).to.have.length(100);
    expect(focusedIn(list)?.dataset['reply']).to.equal('50');
  });

  it('shows dates in browsers without Intl.RelativeTimeFormat', async () => {
    pretend(Intl, 'RelativeTimeFormat', undefined);
    const datePublished = new Date().toISOString();
    const list = await show({ replies: [{ id: '1', datePublished, text: 'Just now.' }] });
    expect(words(find(list, 'time'))).to.equal(find(list, 'time')!.title);
    expect(words(find(list, 'time'))).not.to.equal('');
  });

  it('shows the reader’s own reply even beyond the limit', async () => {
    const list = await show({ replies: many(200) });
    send({ status: 'published', id: '999' }, { parent: '150' });
    await list.updateComplete;
    expect(shownIds(list).slice(-2)).to.deep.equal(['150', '999']);
    expect(shownIds(list)).to.have.length(52);
  });

  describe('with a service', () => {
    it('queries the service of the provider’s article', async () => {
      const asked = service(
        () => new Response('[]', { headers: { 'X-WP-Total': '0', 'X-WP-TotalPages': '1' } }),
      );
      const page = await fixture(
        html`<article-provider .article=${article()}><reply-list></reply-list></article-provider>`,
      );
      const list = page.firstElementChild as ReplyList;
      await waitUntil(() => asked.length);
      await arrived(list);
      expect(asked[0]!.origin).to.equal('https://news.example');
      expect(asked[0]!.searchParams.get('post')).to.equal('7');
      expect(words(find(list, '.page'))).to.equal('There are no replies yet.');
    });

    it('announces loading, shows the replies and dispatches an event', async () => {
      let answer!: (data: unknown) => void;
      service(() => new Promise((resolve) => (answer = resolve)));
      const list = document.createElement('reply-list');
      Object.assign(list, { service: 'json', endpoint });
      const around = await fixture(html`<div></div>`);
      around.append(list);
      await waitUntil(() => answer);
      expect(list.status).to.equal('loading');
      expect(words(find(list, '[role=status]'))).to.equal('Loading the replies…');
      const told = oneEvent(around, 'reply-list-ready') as unknown as Promise<ReplyListReadyEvent>;
      answer({ replies: conversation, total: 12 });
      const event = await told;
      expect(event.count).to.equal(12);
      expect(texts(list, 'h2')).to.deep.equal(['12 replies']);
      expect(words(find(list, '[role=status]'))).to.equal('');
    });

    it('shows that they could not be loaded, and tries again', async () => {
      let works = false;
      service(() => (works ? { replies: conversation } : new Response('<html>', { status: 200 })));
      let error: Error | undefined;
      const heard = (event: Event) => void ({ error } = event as ReplyListErrorEvent);
      document.addEventListener('reply-list-error', heard, { once: true });
      const list = await load();
      expect(error!.message).to.contain('did not respond with JSON');
      expect(texts(list, '.replies-state p')).to.deep.equal(['The replies could not be loaded.']);
      await expectAccessible(list);
      works = true;
      find(list, '.replies-retry')!.focus();
      await sendKeys({ press: 'Enter' });
      await arrived(list);
      expect(shownIds(list)).to.have.length(3);
      expect(texts(list, '.replies-state p')).to.deep.equal([]);
      expect(focusedIn(list)).not.to.equal(null);
    });

    it('shows an error for an unknown service, until another is set', async () => {
      const asked = service(() => ({ replies: conversation }));
      let error: Error | undefined;
      const heard = (event: Event) => void ({ error } = event as ReplyListErrorEvent);
      document.addEventListener('reply-list-error', heard, { once: true });
      const list = document.createElement('reply-list');
      Object.assign(list, { service: 'carrier-pigeon', endpoint });
      (await fixture(html`<div></div>`)).append(list);
      await list.updateComplete;
      expect(texts(list, '.replies-state')).to.deep.equal([
        'Replies are not available here: the service “carrier-pigeon” is not known.',
      ]);
      expect(list.status).to.equal('error');
      expect(error).to.equal(list.error);
      expect(asked).to.have.length(0);
      list.service = 'json';
      await arrived(list);
      expect(shownIds(list)).to.have.length(3);
      expect(texts(list, '.replies-state')).to.deep.equal(['']);
    });

    it('loads more if there is more, and keeps the replies if that fails', async () => {
      let fails = true;
      const asked = service(({ searchParams }) => {
        if (!searchParams.has('cursor')) return { replies: many(3), total: 5, next: 'b' };
        return fails ? new Response('', { status: 500 }) : { replies: many(2, 3), total: 5 };
      });
      const list = await load();
      press(list, '.replies-more');
      await arrived(list);
      expect(shownIds(list)).to.have.length(3);
      fails = false;
      press(list, '.replies-retry');
      await arrived(list);
      expect(shownIds(list)).to.deep.equal(['0', '1', '2', '3', '4']);
      expect(focusedIn(list)?.dataset['reply']).to.equal('3');
      expect(asked.map(({ searchParams }) => searchParams.get('cursor'))).to.deep.equal([null, 'b', 'b']);
      expect(find(list, '.replies-more')).to.equal(null);
    });

    it('requests another order only if not all replies are loaded', async () => {
      let next: string | undefined = 'b';
      const asked = service(() => ({ replies: many(3), next }));
      const list = await load();
      next = undefined;
      list.order = 'newest';
      await arrived(list);
      expect(asked.map(({ searchParams }) => searchParams.get('order'))).to.deep.equal(['oldest', 'newest']);
      expect(shownIds(list)).to.deep.equal(['2', '1', '0']);
      list.order = 'oldest';
      await arrived(list);
      expect(asked).to.have.length(2);
      expect(shownIds(list)).to.deep.equal(['0', '1', '2']);
    });

    it('stops if the pages of a service form a cycle', async () => {
      service(() => ({ replies: many(3), next: 'again' }));
      const list = await load();
      press(list, '.replies-more');
      await arrived(list);
      expect(shownIds(list)).to.have.length(3);
      expect(find(list, '.replies-more')).to.equal(null);
    });

    it('shows the replies of the endpoint that was set last', async () => {
      const answers: ((data: unknown) => void)[] = [];
      service(() => new Promise((resolve) => answers.push(resolve)));
      const list = document.createElement('reply-list');
      Object.assign(list, { service: 'json', endpoint });
      (await fixture(html`<div></div>`)).append(list);
      await waitUntil(() => answers.length === 1);
      list.thread = 'other';
      await waitUntil(() => answers.length === 2);
      answers[1]!({ replies: many(1, 7) });
      answers[0]!({ replies: many(1) });
      await arrived(list);
      expect(shownIds(list)).to.deep.equal(['7']);
    });

    it('forgets what the reader sent to another article', async () => {
      service(() => ({ replies: many(1) }));
      const list = await load();
      send({ status: 'published', id: '99' }, {}, { endpoint, id: '7' });
      await list.updateComplete;
      expect(shownIds(list)).to.deep.equal(['0', '99']);
      list.thread = '8';
      await arrived(list);
      expect(shownIds(list)).to.deep.equal(['0']);
    });

    it('continues loading when it is moved in the page', async () => {
      const answers: ((data: unknown) => void)[] = [];
      service(() => new Promise((resolve) => answers.push(resolve)));
      const list = document.createElement('reply-list');
      Object.assign(list, { service: 'json', endpoint });
      const around = await fixture(html`<div></div>`);
      around.append(list);
      await waitUntil(() => answers.length === 1);
      list.remove();
      around.append(list);
      await waitUntil(() => answers.length === 2);
      answers[1]!({ replies: many(1) });
      await arrived(list);
      expect(shownIds(list)).to.deep.equal(['0']);
    });

    it('never renders markup of a service', async () => {
      const nasty = '<img src=x onerror="window.pwned = 1"><script>window.pwned = 1</script><b>Bold</b>';
      service(() => ({ replies: [{ id: 1, html: nasty, author: nasty, url: 'javascript:x' }] }));
      const list = await load();
      expect(texts(list, '.reply-text strong')).to.deep.equal(['Bold']);
      expect(findAll(list, 'img, script, a')).to.be.empty;
    });
  });
});
