import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { OutcomeStatus, ReplyForm, ReplyFormOutcomeEvent } from '../../src/index.js';
import { renderElement } from '../../src/server/index.js';
import { takeClock, type Clock } from '../support/clock.js';
import { pretend } from '../support/pretend.js';
import { acting, find, placed, served } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';
import { outcomeOf } from '../support/outcome.js';

const settings = { endpoint: 'https://news.example/post', thread: '7', service: 'json' };

async function show(): Promise<{ form: ReplyForm; token: HTMLInputElement }> {
  const form = await acting<ReplyForm>(
    served
      ? placed(renderElement('reply-form', settings))
      : fixture(html`<reply-form endpoint=${settings.endpoint} thread="7" service="json"></reply-form>`),
  );
  form.insertAdjacentHTML(
    'beforeend',
    '<div slot="challenge"><input type="hidden" name="token" value="1"></div>',
  );
  return { form, token: form.querySelector('[name=token]')! };
}

function write(form: ReplyForm, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = find(form, `[name=${name}]`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

async function send(form: ReplyForm, status: OutcomeStatus): Promise<ReplyFormOutcomeEvent> {
  const told = outcomeOf(form, status);
  find(form, '.primary')!.click();
  return told;
}

const complete = { comment: 'Well put.', author: 'Ada', email: 'ada@reed.example' };

/** Mocks a service that accepts each token once and fails `failures` times. Returns the tokens that it receives. */
function serve(failures: number): (string | undefined)[] {
  const tokens: (string | undefined)[] = [];
  pretend(window, 'fetch', (...[, request]: Parameters<typeof fetch>) => {
    const { extra } = JSON.parse(request!.body as string) as { extra?: { token: string } };
    const isUsed = extra !== undefined && tokens.includes(extra.token);
    tokens.push(extra?.token);
    if (tokens.length <= failures) return Promise.resolve(new Response('', { status: 500 }));
    return Promise.resolve(
      isUsed
        ? new Response('{"status":"invalid"}', { status: 422 })
        : new Response('{"status":"published"}', { status: 201 }),
    );
  });
  return tokens;
}

// Rule: what a widget proves is sent a second time by nobody but the reader.
describe('the challenge slot of a reply form', () => {
  let clock: Clock;

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    clock = takeClock(5000);
  });

  it('is not reused for an automatic retry', async () => {
    const { form } = await show();
    write(form, complete);
    const tokens = serve(3);
    await send(form, 'unconfirmed');
    expect(tokens).to.deep.equal(['1']);
    expect((find(form, '[name=comment]') as HTMLInputElement).value).to.equal(complete.comment);
  });

  it('is renewed by the page for each attempt', async () => {
    const { form, token } = await show();
    write(form, complete);
    const tokens = serve(2);
    let count = 1;
    form.addEventListener('reply-form-challenge', (event) => {
      event.waitUntil(Promise.resolve().then(() => (token.value = String(++count))));
    });
    await send(form, 'published');
    expect(tokens).to.deep.equal(['1', '2', '3']);
  });

  it('is renewed before the reader sends again, and sent unchanged if it stays the same', async () => {
    const { form, token } = await show();
    write(form, complete);
    const tokens = serve(2);
    await send(form, 'unconfirmed');
    await send(form, 'unconfirmed');
    expect(tokens).to.deep.equal(['1', '1']);
    form.addEventListener('reply-form-challenge', () => (token.value = '2'));
    await send(form, 'published');
    expect(tokens).to.deep.equal(['1', '1', '2']);
  });

  it('is not sent again if the page fails to renew it', async () => {
    for (const renewal of [() => Promise.reject(new Error('No')), () => undefined, () => 5]) {
      const { form } = await show();
      write(form, complete);
      const tokens = serve(3);
      form.addEventListener('reply-form-challenge', (event) => event.waitUntil(renewal()));
      await send(form, 'unconfirmed');
      expect(tokens).to.deep.equal(['1']);
      form.remove();
    }
  });

  it('times out like a response', async () => {
    const { form } = await show();
    write(form, complete);
    const tokens = serve(1);
    let isAsked = false;
    form.addEventListener('reply-form-challenge', (event) => {
      isAsked = true;
      event.waitUntil(new Promise(() => {}));
    });
    const told = send(form, 'unconfirmed');
    await waitUntil(() => isAsked);
    clock.pass(20_000);
    await told;
    expect(tokens).to.deep.equal(['1']);
  });

  it('is not requested if the slot is empty', async () => {
    const { form, token } = await show();
    token.remove();
    write(form, complete);
    const tokens = serve(2);
    let isAsked = false;
    form.addEventListener('reply-form-challenge', () => (isAsked = true));
    await send(form, 'published');
    expect(tokens).to.have.length(3);
    expect(isAsked).to.equal(false);
  });

  it('has its current value when a queued reply is sent', async () => {
    pretend(navigator, 'onLine', false);
    const { form, token } = await show();
    write(form, complete);
    await send(form, 'offline');
    token.value = '2';
    const tokens = serve(0);
    pretend(navigator, 'onLine', true);
    const told = outcomeOf(form, 'published');
    dispatchEvent(new Event('online'));
    await told;
    expect(tokens).to.deep.equal(['2']);
  });
});
