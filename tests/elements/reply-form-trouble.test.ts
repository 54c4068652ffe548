import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Outcome, ReplyForm, ReplyList } from '../../src/index.js';
import '../../src/define.js';
import { loadLocale } from '../../src/locales/index.js';
import { takeClock, type Clock } from '../support/clock.js';
import { pretend } from '../support/pretend.js';
import { acting, find, words } from '../support/render.js';
import { nextTask, waitUntil } from '../support/wait-until.js';
import { outcomeOf } from '../support/outcome.js';

const endpoint = 'https://news.example/post';

const show = (): Promise<ReplyForm> =>
  acting(fixture(html`<reply-form endpoint=${endpoint} thread="7" service="json"></reply-form>`));

const field = (form: ReplyForm, name = 'comment') => find(form, `[name=${name}]`) as HTMLInputElement;

function write(form: ReplyForm, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    field(form, name).value = value;
    field(form, name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

const complete = { comment: 'Well put.', author: 'Ada', email: 'ada@reed.example' };

const send = (form: ReplyForm) => find(form, '.primary')!.click();

/** Lets the reply be on its way until it is told what became of it. */
function held(form: ReplyForm): { asked: () => number; answer: (outcome: object) => void } {
  let resolve!: (outcome: Outcome) => void;
  const promise = new Promise<Outcome>((answer) => (resolve = answer));
  let count = 0;
  form.send = () => (count++, promise);
  return { asked: () => count, answer: (outcome) => resolve(outcome as Outcome) };
}

const isOnline = (value: boolean): void => pretend(navigator, 'onLine', value);

/** There is no network, whatever the browser says. */
const unplug = (): void => pretend(window, 'fetch', () => Promise.reject(new TypeError('No network')));

/** Stands in for a service that publishes what it gets. */
const publish = (): void =>
  pretend(window, 'fetch', () => Promise.resolve(new Response('{"status":"published"}', { status: 201 })));

describe('failures of reply-form', () => {
  let clock: Clock;

  // Nobody waits until a reply may have been written by a human; for an answer that is slow, a form does.
  beforeEach(() => {
    clock = takeClock(5000);
  });
  // Where files share a browser's storage, another one may have left something.
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('keeps text that is written while a reply is being sent', async () => {
    const form = await show();
    write(form, complete);
    const way = held(form);
    send(form);
    await waitUntil(way.asked);
    write(form, { comment: 'Well put. And another thing' });
    const published = outcomeOf(form, 'published');
    way.answer({ status: 'published' });
    await published;
    expect(field(form).value).to.equal('Well put. And another thing');
    form.remove();
    const again = await show();
    expect(field(again).value).to.equal('Well put. And another thing');
  });

  it('keeps its text when the fields are reordered', async () => {
    const form = await show();
    form.fields = 'comment author email';
    await form.updateComplete;
    write(form, complete);
    form.fields = 'email author* comment';
    await form.updateComplete;
    expect(['comment', 'author', 'email'].map((name) => field(form, name).value)).to.deep.equal(
      Object.values(complete),
    );
  });

  it('sends nothing that is cancelled before it is sent', async () => {
    clock = takeClock();
    const form = await show();
    write(form, complete);
    const way = held(form);
    send(form);
    const failed = outcomeOf(form, 'failed');
    find(form, '.reply-status button')!.click();
    await failed;
    clock.pass(5000);
    await nextTask();
    expect(way.asked()).to.equal(0);
  });

  it('moves focus to the submit button or the text when the pressed button is removed', async () => {
    const form = await show();
    write(form, complete);
    held(form);
    send(form);
    find(form, '.reply-status button')!.focus();
    const stopped = outcomeOf(form, 'unconfirmed');
    await sendKeys({ press: 'Enter' });
    await stopped;
    expect(form.shadowRoot!.activeElement?.className).to.equal('primary');
    form.inReplyTo = { id: '41', name: 'Grace' };
    await form.updateComplete;
    find(form, '.reply-to button')!.focus();
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    expect(form.shadowRoot!.activeElement?.id).to.equal('ae-reply-comment');
  });

  it('translates its current messages when the language changes', async () => {
    // Of its words, too, this clock would not wait at all.
    await loadLocale('de');
    const form = await show();
    write(form, complete);
    held(form);
    send(form);
    form.locale = 'de';
    await form.updateComplete;
    expect(words(find(form, '.reply-status'))).to.equal('Ihr Kommentar wird gesendet … Abbrechen');
  });

  it('accepts any response of the page', async () => {
    const form = await show();
    const list = await fixture<ReplyList>(html`<reply-list .replies=${[]}></reply-list>`);
    const answers: unknown[] = [
      { status: 'invalid', fields: 5, message: Symbol('no') },
      { status: 'invalid', fields: ['comment', 'nonsense', 7], message: {} },
      { status: 'rate-limited', retryAfter: 'soon' },
      { status: 'published', id: 42, url: 7 },
    ];
    for (const answer of answers) {
      write(form, complete);
      form.send = () => Promise.resolve(answer as Outcome);
      const { status } = answer as Outcome;
      const event = outcomeOf(form, status);
      send(form);
      await event;
      await form.updateComplete;
      expect(words(find(form, '.reply-problem, .reply-status'))).not.to.contain('[object');
      expect(words(find(form, '.reply-problem')) || words(find(form, '.reply-status'))).not.to.equal('');
    }
    await list.updateComplete;
    expect(find(list, '[data-reply="42"]')).not.to.equal(null);
  });

  it('accepts any value under its storage keys', async () => {
    const junk = [
      [{ service: 'json' }],
      [{ service: 'json', thread: 7 }],
      [{ service: 'json', thread: { endpoint: endpoint, id: '7' } }],
      [null, 5, 'text', [[]]],
      { service: 'json' },
      5,
    ];
    for (const value of junk) {
      localStorage.setItem('article-elements:outbox', JSON.stringify(value));
      localStorage.setItem('article-elements:reader', JSON.stringify([5]));
      localStorage.setItem(
        `article-elements:draft ${endpoint} 7`,
        JSON.stringify({ draft: 5, at: Date.now() }),
      );
      const form = await show();
      write(form, complete);
      const way = held(form);
      way.answer({ status: 'pending' });
      const event = outcomeOf(form, 'pending');
      expect(words(find(form, '.reply-status')), JSON.stringify(value)).to.equal('');
      send(form);
      await event;
      form.remove();
    }
  });

  it('shows an error if the browser may not post it, and can be sent again', async () => {
    const form = await show();
    write(form, complete);
    let posted = 0;
    (find(form, 'form') as HTMLFormElement).submit = () => posted++;
    form.send = () => Promise.resolve('full-page' as unknown as Outcome);
    const told = outcomeOf(form, 'unconfirmed');
    send(form);
    await waitUntil(() => posted, 'The browser posts nothing');
    clock.pass(20_000);
    await told;
    expect(field(form).value).to.equal(complete.comment);
    expect(find(form, '.primary')!.ariaDisabled).to.equal(null);
  });

  it('does not post a reply to an article other than its own', async () => {
    const form = await show();
    write(form, complete);
    let posted = 0;
    (find(form, 'form') as HTMLFormElement).submit = () => posted++;
    form.send = () => Promise.resolve('full-page' as unknown as Outcome);
    const failed = outcomeOf(form, 'failed');
    send(form);
    form.thread = '8';
    await form.updateComplete;
    await failed;
    expect(posted).to.equal(0);
  });

  it('is sent even if the browser does not dispatch submit', async () => {
    const form = await show();
    write(form, complete);
    // As browsers do in a frame that may post no forms.
    find(form, '.primary')!.setAttribute('type', 'button');
    held(form).answer({ status: 'pending' });
    const event = outcomeOf(form, 'pending');
    send(form);
    await event;
  });

  it('keeps its text even if inReplyTo is not plain data', async () => {
    const form = await show();
    const target: Record<string, unknown> = { id: '41', name: 'Grace' };
    target['parent'] = target;
    form.inReplyTo = target as unknown as NonNullable<ReplyForm['inReplyTo']>;
    await form.updateComplete;
    write(form, complete);
    form.remove();
    const again = await show();
    expect(field(again).value).to.equal(complete.comment);
    expect(words(find(again, '.reply-to'))).to.contain('Grace');
  });

  it('sends checked checkboxes and selected options of the slot', async () => {
    const form = await show();
    form.innerHTML = `<div slot="challenge"><input type="checkbox" name="machine"><input type="checkbox" name="human" checked>
      <input type="radio" name="one" value="1"><input type="radio" name="one" value="2" checked><input type="radio" name="one" value="3">
      <select name="sum"><option>3<option selected>4</select></div>`;
    write(form, complete);
    let extra: unknown;
    form.addEventListener('reply-form-submit', (event) => {
      extra = event.reply.extra;
      event.preventDefault();
    });
    send(form);
    expect(extra).to.deep.equal({ human: 'on', one: '2', sum: '4' });
  });

  it('shows in every form on the page that its queued reply has been sent', async () => {
    isOnline(false);
    unplug();
    const another = await acting<ReplyForm>(
      fixture(html`<reply-form endpoint=${endpoint} thread="8" service="json"></reply-form>`),
    );
    const form = await show();
    write(form, complete);
    const offline = outcomeOf(form, 'offline');
    send(form);
    await offline;
    publish();
    isOnline(true);
    dispatchEvent(new Event('online'));
    await waitUntil(() => field(form).value === '', 'the reply is still in its form');
    expect(words(find(form, '.reply-status'))).to.equal('Your reply has been published.');
    expect(words(find(another, '.reply-status'))).to.equal('');
  });

  // Some systems say for good that there is no network: a virtual machine, a VPN. Whether there is one, a request shows.
  for (const service of ['json', 'isso', 'wordpress'])
    it(`sends a reply to ${service} if the browser wrongly reports that it is offline`, async () => {
      isOnline(false);
      const form = await show();
      form.service = service;
      await form.updateComplete;
      write(form, complete);
      const posted: string[] = [];
      pretend(window, 'fetch', (_address: string, { method }: RequestInit) => {
        if (method === 'POST') posted.push(service);
        return Promise.resolve(new Response('{"status":"approved","id":1}', { status: 201 }));
      });
      const published = outcomeOf(form, 'published');
      send(form);
      await published;
      expect(posted).to.deep.equal([service]);
    });

  it('sends queued replies if the browser wrongly reports that it is offline', async () => {
    isOnline(false);
    unplug();
    const form = await show();
    write(form, complete);
    const offline = outcomeOf(form, 'offline');
    send(form);
    await offline;
    form.remove();
    publish();
    const again = await show();
    const status = () => words(find(again, '.reply-status'));
    await waitUntil(() => status() === 'Your reply has been published.', 'The reply waits still');
    expect(field(again).value).to.equal('');
  });

  it('queues a reply that may be sent only once if the browser is offline', async () => {
    isOnline(false);
    unplug();
    const form = await show();
    form.service = 'isso';
    await form.updateComplete;
    write(form, complete);
    const offline = outcomeOf(form, 'offline');
    send(form);
    await offline;
  });

  it('does not show a reply as queued if its response was lost while online', async () => {
    unplug();
    const form = await show();
    form.service = 'isso';
    await form.updateComplete;
    write(form, complete);
    const told = outcomeOf(form, 'unconfirmed');
    send(form);
    await told;
  });

  it('sends queued replies without the Web Locks API', async () => {
    pretend(LockManager.prototype, 'request', () =>
      Promise.reject(new DOMException('Not here', 'SecurityError')),
    );
    isOnline(false);
    unplug();
    const form = await show();
    write(form, complete);
    const offline = outcomeOf(form, 'offline');
    send(form);
    await offline;
    publish();
    isOnline(true);
    const published = outcomeOf(form, 'published');
    dispatchEvent(new Event('online'));
    await published;
  });
});
