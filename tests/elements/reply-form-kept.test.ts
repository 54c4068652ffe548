import { expect, fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/define.js';
import type { ReplyForm } from '../../src/index.js';
import { renderElement } from '../../src/server/index.js';
import { takeClock } from '../support/clock.js';
import { keepBusy } from '../support/idle.js';
import { pretend } from '../support/pretend.js';
import { acting, find, placed, served, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';
import { outcomeOf } from '../support/outcome.js';

const endpoint = 'https://news.example/post';

interface Settings {
  service?: string;
  thread?: string;
  withoutDrafts?: boolean;
}

const shown = async ({ service = 'json', thread = '7', withoutDrafts }: Settings): Promise<ReplyForm> => {
  const settings = { endpoint, service, thread };
  const form = served
    ? await placed<ReplyForm>(renderElement('reply-form', settings))
    : await fixture<ReplyForm>(
        html`<reply-form
          endpoint=${endpoint}
          service=${service}
          thread=${ifDefined(thread)}
          .withoutDrafts=${withoutDrafts ?? false}
        ></reply-form>`,
      );
  form.withoutDrafts = withoutDrafts ?? false;
  return form;
};

const show = (settings: Settings = {}): Promise<ReplyForm> => acting(shown(settings));

const field = (form: Element, name = 'comment') => find(form, `[name=${name}]`) as HTMLInputElement;

function write(form: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    field(form, name).value = value;
    field(form, name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

const complete = { comment: 'Well put.', author: 'Ada', email: 'ada@reed.example' };

const send = (form: Element) => find(form, '.primary')!.click();

const isOnline = (value: boolean): void => pretend(navigator, 'onLine', value);

function goOnline(): void {
  isOnline(true);
  dispatchEvent(new Event('online'));
}

async function sendOffline(form: Element, values: Record<string, string> = complete): Promise<void> {
  isOnline(false);
  write(form, values);
  const offline = outcomeOf(form, 'offline');
  send(form);
  await offline;
}

const unplugged = () => Promise.reject(new TypeError('Failed to fetch'));

/** Stands in for a service; `answer` is called for each request. */
function serve(answer: (reply: Record<string, unknown>, attempt: number) => Response | Promise<Response>) {
  const asked: Record<string, unknown>[] = [];
  pretend(window, 'fetch', (...request: Parameters<typeof fetch>) => {
    if (!navigator.onLine) return unplugged();
    const [, { body } = {}] = request;
    asked.push(JSON.parse(body as string) as Record<string, unknown>);
    return Promise.resolve(answer(asked.at(-1)!, asked.length));
  });
  return asked;
}

/** Stands in for a service that does not answer until the test is over. */
function serveLate(): { isAsked: () => boolean; fail: (status?: number) => void } {
  let fail!: (status?: number) => void;
  const answer = new Promise<Response>((resolve) => {
    fail = (status = 422) => resolve(new Response('', { status }));
  });
  const asked = serve(() => answer);
  return { isAsked: () => asked.length > 0, fail };
}

const publish = () => serve(() => new Response('{"status":"published"}', { status: 201 }));

const storedNames = () => Object.keys(localStorage).filter((name) => name.startsWith('article-elements:'));

/** Sends all that waits, and a reply that began to wait after all others; what is sent of the article `7`. */
async function sendAll(): Promise<unknown[]> {
  const last = await show({ thread: 'last' });
  await sendOffline(last);
  const asked = publish();
  const published = outcomeOf(last, 'published');
  goOnline();
  await published;
  return asked.filter(({ thread }) => thread === '7');
}

const isNothingSent = () => navigator.locks.request('article-elements outbox', () => {});

describe('the stored data of a reply form', () => {
  // Some tests put others in their place.
  const { localStorage, sessionStorage } = window;
  const clear = () => {
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(() => {
    clear();
    takeClock(5000);
    pretend(window, 'fetch', unplugged);
  });
  afterEach(clear);

  // Rule: whatever stands in the storage, a form works, and shows of it what is text.
  describe('with invalid stored data', () => {
    const odd: unknown[] = [
      null,
      0,
      'text',
      true,
      [],
      [[]],
      {},
      { toString: 0 },
      { valueOf: 1, toString: [] },
    ];

    for (const name of ['draft', 'at', 'left', 'from'])
      it(`works with a draft of an odd ${name}`, async () => {
        for (const value of odd) {
          const kept = { draft: { comment: 'Before' }, at: Date.now(), [name]: value };
          localStorage.setItem(`article-elements:draft ${endpoint} 7`, JSON.stringify(kept));
          const form = await show();
          write(form, complete);
          publish();
          const published = outcomeOf(form, 'published');
          send(form);
          await published;
          form.remove();
        }
      });

    for (const name of ['author', 'email', 'url', 'inReplyTo', 'sent', 'parent', 'extra', 'constructor'])
      it(`shows the text of a draft with an odd ${name}`, async () => {
        for (const value of [...odd, { id: {}, name: { toString: 0 } }, { id: '1', name: { toString: 0 } }]) {
          localStorage.clear();
          sessionStorage.clear();
          const draft = { comment: 'Before', [name]: value };
          localStorage.setItem(
            `article-elements:draft ${endpoint} 7`,
            JSON.stringify({ draft, at: Date.now() }),
          );
          const form = await show();
          expect(field(form).value, JSON.stringify(value)).to.equal('Before');
          expect(words(find(form, '.root')), JSON.stringify(value)).not.to.contain('[object');
          write(form, { ...complete, url: '' });
          publish();
          const published = outcomeOf(form, 'published');
          send(form);
          await published;
          form.remove();
        }
      });

    for (const name of [
      'key',
      'reply',
      'thread',
      'service',
      'credentials',
      'at',
      'inReplyTo',
      'sent',
      'refusal',
    ])
      it(`sends a queued reply next to one with an odd ${name}`, async () => {
        for (const [index, value] of odd.entries()) {
          localStorage.clear();
          const waiting = {
            reply: { ...complete, url: '' },
            thread: { endpoint: endpoint, id: '8' },
            service: 'json',
            [name]: value,
          };
          localStorage.setItem('article-elements:outbox odd', JSON.stringify(waiting));
          localStorage.setItem('article-elements:outbox', JSON.stringify([waiting]));
          const form = await show({ thread: `for ${index}` });
          await sendOffline(form);
          const asked = publish();
          const published = outcomeOf(form, 'published');
          goOnline();
          await waitUntil(() => asked.some(({ thread }) => thread === `for ${index}`), JSON.stringify(value));
          await published;
          await isNothingSent();
          form.remove();
        }
      });

    for (const stored of ['', 'no JSON', '{', '"', 'x'.repeat(500_000), JSON.stringify('x'.repeat(500_000))])
      it(`works with ${stored.length} characters, ${stored.slice(0, 8)}`, async () => {
        for (const name of [
          `draft ${endpoint} 7`,
          `draft ${endpoint} 7\nx`,
          'outbox x',
          'reader',
          'news',
          'at outbox',
        ])
          localStorage.setItem(`article-elements:${name}`, stored);
        sessionStorage.setItem(`article-elements:form ${endpoint} 7\nreply-form 0`, stored);
        const form = await show();
        await sendOffline(form);
        publish();
        const published = outcomeOf(form, 'published');
        goOnline();
        await published;
      });

    it('works if the page has replaced the storage by something else', async () => {
      const stubs: unknown[] = [
        null,
        undefined,
        {},
        { getItem: () => ({}), setItem: () => {}, removeItem: () => {} },
        new Proxy(
          {},
          {
            get: () => () => {
              throw new Error('No');
            },
            ownKeys: () => {
              throw new Error('No');
            },
          },
        ),
      ];
      for (const stub of stubs) {
        pretend(window, 'localStorage', stub);
        pretend(window, 'sessionStorage', stub);
        const form = await show();
        await sendOffline(form);
        publish();
        const published = outcomeOf(form, 'published');
        goOnline();
        await published;
        form.remove();
      }
    });

    it('queues a reply even if the storage is full, and sends it', async () => {
      pretend(Storage.prototype, 'setItem', () => {
        throw new DOMException('Full', 'QuotaExceededError');
      });
      const form = await show();
      await sendOffline(form);
      const asked = publish();
      const published = outcomeOf(form, 'published');
      goOnline();
      await published;
      expect(asked).to.have.length(1);
    });
  });

  // Rule: what a reader writes on is not sent until they send it.
  describe('of a queued reply that the reader edits again', () => {
    it('is not sent later, even if the browser went offline while it was sent', async () => {
      const form = await show();
      write(form, complete);
      const asked = serve(() => {
        write(form, { comment: 'Well put. And' });
        isOnline(false);
        return Promise.reject(new TypeError('offline'));
      });
      const told = outcomeOf(form, 'unconfirmed');
      send(form);
      await told;
      expect(words(find(form, '.reply-problem'))).to.contain('It is not known whether');
      expect(asked).to.have.length(1);
      expect(await sendAll()).to.have.length(0);
      expect(field(form).value).to.equal('Well put. And');
    });

    it('is not queued again when the queue is sent without a connection', async () => {
      const form = await show();
      await sendOffline(form);
      const asked = serve(() => {
        write(form, { comment: 'Well put. And' });
        isOnline(false);
        return Promise.reject(new TypeError('offline'));
      });
      goOnline();
      await waitUntil(() => asked.length);
      expect(await sendAll()).to.have.length(0);
      expect(field(form).value).to.equal('Well put. And');
    });

    it('is not retried', async () => {
      const form = await show();
      await sendOffline(form);
      const asked = serve(() => {
        write(form, { author: 'Grace' });
        return new Response('', { status: 503 });
      });
      goOnline();
      await waitUntil(() => asked.length);
      expect(await sendAll()).to.have.length(0);
      expect(asked).to.have.length(1);
      expect(storedNames().filter((name) => name.includes('outbox'))).to.deep.equal([]);
    });
  });

  it('can be sent again immediately if the reader edits it while the queued reply is sent', async () => {
    const form = await show();
    await sendOffline(form);
    const way = serveLate();
    goOnline();
    await waitUntil(way.isAsked);
    write(form, { comment: 'Well put. And' });
    expect(words(find(form, '.reply-status'))).to.equal('');
    const asked = publish();
    const published = outcomeOf(form, 'published');
    send(form);
    await published;
    expect(asked.map(({ comment }) => comment)).to.deep.equal(['Well put. And']);
    way.fail();
  });

  it('can be cancelled while the queued reply is sent', async () => {
    const form = await show();
    await sendOffline(form);
    const way = serveLate();
    goOnline();
    await waitUntil(way.isAsked);
    find(form, '.reply-status button')!.click();
    expect(words(find(form, '.reply-problem'))).to.contain('It is not known whether your reply arrived.');
    expect(field(form).value).to.equal(complete.comment);
    expect(storedNames().filter((name) => name.includes('outbox'))).to.deep.equal([]);
    way.fail();
  });

  it('is sent even if its form shows another article by now, with new text', async () => {
    const form = await show();
    write(form, complete);
    const way = serveLate();
    send(form);
    await waitUntil(way.isAsked);
    isOnline(false);
    form.thread = '8';
    await form.updateComplete;
    const offline = outcomeOf(form, 'offline');
    way.fail(503);
    expect((await offline).thread.id).to.equal('7');
    write(form, { ...complete, comment: 'About the second' });
    expect(await sendAll()).to.have.length(1);
    expect(field(form).value).to.equal('About the second');
    form.thread = '7';
    await form.updateComplete;
    expect(field(form).value).to.equal('');
  });

  it('is kept for thirty days', async () => {
    const day = 24 * 60 * 60 * 1000;
    for (const [days, text] of [
      [29, 'Before'],
      [31, ''],
    ] as const) {
      const kept = { draft: { comment: 'Before' }, at: Date.now() - days * day };
      localStorage.setItem(`article-elements:draft ${endpoint} 7\nold`, JSON.stringify(kept));
      const form = await show();
      expect(field(form).value).to.equal(text);
      form.remove();
      clear();
    }
  });

  it('of one article is not shown for another whose thread has the same beginning', async () => {
    for (const thread of ['7', '7 8', '7\n8', '70']) {
      const form = await show({ thread });
      write(form, { comment: `About ${thread}` });
      form.remove();
    }
    for (const thread of ['7', '7 8', '7\n8', '70'])
      expect(field(await show({ thread })).value).to.equal(`About ${thread}`);
  });

  it('is empty before a reader writes', async () => {
    const form = await show();
    await show({ thread: '8' });
    form.inReplyTo = { id: '41' };
    await form.updateComplete;
    form.inReplyTo = undefined;
    await form.updateComplete;
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
  });

  // Rule: a form promises what somebody does.
  for (const service of ['event', 'json', 'isso'] as const)
    it(`promises to send later with ${service} only if it does`, async () => {
      const form = await show({ service });
      isOnline(false);
      write(form, complete);
      const outcome = Promise.race([outcomeOf(form, 'offline'), outcomeOf(form, 'failed')]);
      send(form);
      const { status } = (await outcome).outcome;
      expect(status).to.equal(service === 'event' ? 'failed' : 'offline');
      expect(words(find(form, '.reply-problem'))).to.contain(
        service === 'event' ? 'It is still here: please try again.' : 'You are offline.',
      );
      expect(field(form).value).to.equal(complete.comment);
      expect(storedNames().some((name) => name.includes('outbox'))).to.equal(service !== 'event');
    });

  // Rule: what was said to be kept and is refused is shown where it was written.
  for (const withoutDrafts of [true, false])
    it(`is shown with its rejection, even if that came on another page: ${withoutDrafts ? 'without' : 'with'} drafts`, async () => {
      const form = await show({ withoutDrafts });
      await sendOffline(form);
      form.remove();
      serve(() => new Response('{"status":"closed"}', { status: 403 }));
      const elsewhere = await show({ thread: '8' });
      const closed = outcomeOf(elsewhere, 'closed');
      goOnline();
      await closed;
      elsewhere.remove();
      for (let visit = 0; visit < 2; visit++) {
        const again = await show({ withoutDrafts });
        expect(field(again).value).to.equal(complete.comment);
        expect(field(again, 'author').value).to.equal(complete.author);
        expect(words(find(again, '.reply-problem'))).to.equal('Replies are closed.');
        if (visit) write(again, { comment: '' });
        again.remove();
      }
      expect(field(await show({ withoutDrafts })).value).to.equal('');
    });

  // Rule: after the browser has posted the form, the outcome is unknown, and the form says so.
  it('is shown as unconfirmed when the reader returns from the page that the browser posted it to', async () => {
    const form = await show({ service: 'form' });
    write(form, complete);
    find(form, 'form')!.addEventListener('submit', (event) => event.preventDefault());
    send(form);
    expect(words(find(form, '.reply-status'))).to.equal('');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(words(find(form, '.reply-status'))).to.contain('It is not known whether your reply arrived.');
    form.remove();
    const again = await show({ service: 'form' });
    expect(words(find(again, '.reply-status'))).to.contain('It is not known whether your reply arrived.');
    write(again, { comment: 'Another.' });
    expect(words(find(again, '.reply-status'))).to.equal('');
  });

  it('is shown as unconfirmed if the browser has restored the form itself', async () => {
    const form = await show({ service: 'form' });
    write(form, complete);
    find(form, 'form')!.addEventListener('submit', (event) => event.preventDefault());
    send(form);
    form.remove();
    const again = await shown({ service: 'form' });
    field(again).value = complete.comment;
    await acting(Promise.resolve(again));
    expect(words(find(again, '.reply-status'))).to.contain('It is not known whether your reply arrived.');
  });

  // Rule: what is typed before a form acts is there after a reload.
  describe('before its behaviour has loaded', () => {
    it('is restored when the page is reloaded', async () => {
      const browser = await keepBusy();
      pretend(window, 'requestIdleCallback', () => 0);
      const form = await shown({});
      field(form).value = 'Typed early';
      field(form, 'author').value = 'Ada';
      dispatchEvent(new PageTransitionEvent('pagehide'));
      form.remove();
      const again = await shown({});
      field(again).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      expect(field(again).value).to.equal('Typed early');
      expect(field(again, 'author').value).to.equal('Ada');
      browser.end();
      await acting(Promise.resolve(again));
      expect(field(again).value).to.equal('Typed early');
      again.remove();
      await acting(Promise.resolve(form));
    });
  });
});
