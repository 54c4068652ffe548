import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type {
  ArticleView,
  Outcome,
  OutcomeStatus,
  ReplyForm,
  ReplyFormSubmitEvent,
  SendReply,
} from '../../src/index.js';
import { loadLocale } from '../../src/locales/index.js';
import { article } from '../support/article.js';
import { expectAccessible } from '../support/axe.js';
import { renderElement } from '../../src/server/index.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { takeClock } from '../support/clock.js';
import { keepBusy, type BusyBrowser } from '../support/idle.js';
import { pretend } from '../support/pretend.js';
import { acting, find, findAll, placed, served, showArticle, texts, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';
import { outcomeOf } from '../support/outcome.js';

const settings = { endpoint: 'https://news.example/post', thread: '7' };

const show = (service?: string, names?: string): Promise<ReplyForm> => acting(shown(service, names));

const shown = (service?: string, names?: string): Promise<ReplyForm> =>
  served
    ? placed(renderElement('reply-form', { ...settings, service, fields: names }))
    : fixture(
        html`<reply-form
          endpoint=${settings.endpoint}
          thread=${settings.thread}
          service=${ifDefined(service)}
          fields=${ifDefined(names)}
        ></reply-form>`,
      );

const fields = (form: ReplyForm) => find(form, 'form') as HTMLFormElement;

/** Types into fields, as a reader would: WebDriver would press all keys of a longer text at once, each only once. */
async function type(form: ReplyForm, values: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(values)) {
    find(form, `[name=${name}]`)!.focus();
    for (const letter of text) await sendKeys({ type: letter });
  }
  await form.updateComplete;
}

/** Adds to what stands in fields, all at once, where it is not about how a reader does that. */
function fill(form: Element, values: Record<string, string>): void {
  for (const [name, text] of Object.entries(values)) {
    const field = find(form, `[name=${name}]`) as HTMLInputElement;
    field.value += text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

async function send(form: ReplyForm): Promise<void> {
  find(form, 'button[type=submit]')!.click();
  await form.updateComplete;
}

const complete = { comment: 'Well put.', author: 'Ada', email: 'ada@reed.example' };

describe('reply-form', () => {
  // Where files share a browser's storage, another one may have left something.
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('has the usual fields, with labels and autocomplete', async () => {
    const form = await show();
    expect(texts(form, 'label:not([aria-hidden] *)')).to.deep.equal([
      'Comment *',
      'Name *',
      'Email *',
      'Website',
      'Save my name, email, and website in this browser for the next time I comment.',
    ]);
    expect(
      findAll(form, 'input[autocomplete]:not([aria-hidden] *)').map((input) =>
        input.getAttribute('autocomplete'),
      ),
    ).to.deep.equal(['name', 'email', 'url']);
    expect(words(find(form, '.note'))).to.equal(
      'Your email address will not be published. Required fields are marked *',
    );
    await expectAccessible(form);
  });

  it('shows an error for an unknown service, and sends nothing', async () => {
    for (const name of ['carrier-pigeon', 'Wordpress', 'constructor', '<b>json</b>']) {
      const form = await shown(name);
      expect(find(form, 'form')).to.equal(null);
      expect(words(find(form, '.note'))).to.equal(
        `Replies are not available here: the service “${name}” is not known.`,
      );
    }
    expect(find(await shown(''), 'form')).not.to.equal(null);
    const closed = await showArticle(
      article({ replies: { open: false, service: 'carrier-pigeon', endpoint: '/r' } }),
    );
    expect(words(find(closed, '.reply .note'))).to.equal('Replies are closed.');
  });

  it('posts as a native form to its action, with the article’s thread', async () => {
    const form = await show();
    expect(fields(form)).to.include({ method: 'post', action: 'https://news.example/post' });
    await type(form, complete);
    expect(Object.fromEntries(new FormData(fields(form)))).to.deep.equal({
      ...complete,
      url: '',
      'ae-leave-empty': '',
      comment_post_ID: '7',
      comment_parent: '0',
    });
  });

  it('marks required fields natively', async () => {
    const form = await show();
    expect(findAll(form, ':required').map((field) => field.getAttribute('name'))).to.deep.equal([
      'comment',
      'author',
      'email',
    ]);
  });

  it('describes missing fields, lists them, and focuses the first one', async () => {
    const form = await show();
    await type(form, { author: 'Ada' });
    await send(form);
    expect(texts(form, '.field-error:not(:empty)')).to.deep.equal([
      'Please fill in: Comment',
      'Please fill in: Email',
    ]);
    expect(texts(form, '[role=alert] p')).to.deep.equal(['Please correct 2 fields']);
    expect(texts(form, '[role=alert] a')).to.deep.equal(['Please fill in: Comment', 'Please fill in: Email']);
    const comment = form.shadowRoot!.activeElement!;
    expect(comment.getAttribute('name')).to.equal('comment');
    expect(comment.getAttribute('aria-invalid')).to.equal('true');
    expect(words(find(form, `#${comment.getAttribute('aria-describedby')!.split(' ')[0]}`))).to.equal(
      'Please fill in: Comment',
    );
    await expectAccessible(form);
  });

  it('links from the list of errors to the field', async () => {
    const form = await show();
    await send(form);
    findAll(form, '[role=alert] a')[2]!.click();
    expect(form.shadowRoot!.activeElement!.getAttribute('name')).to.equal('email');
  });

  describe('announces to assistive technology', () => {
    const said = (form: ReplyForm) => words(find(form, '.reply-said[role=status]'));

    const leave = (form: ReplyForm, name: string, value: string) => {
      const field = find(form, `[name=${name}]`)!;
      field.focus();
      fill(form, { [name]: value });
      field.blur();
    };

    it('the error of a field that loses focus, but not after it is changed', async () => {
      const form = await show();
      const region = find(form, '.reply-said')!;
      expect(said(form)).to.equal('');
      leave(form, 'email', 'ada');
      const error = 'Please enter an email address, such as name@example.com';
      await waitUntil(() => said(form) === error, 'The error is not said');
      expect(find(form, '.reply-said')).to.equal(region);
      fill(form, { email: '@' });
      expect(said(form)).to.equal('');
      leave(form, 'email', '');
      await waitUntil(() => said(form) === error, 'The error is not said again');
      leave(form, 'url', 'none');
      await waitUntil(() => said(form).includes('web address'), 'The other error is not said');
      await send(form);
      expect(said(form)).to.equal('');
    });

    it('the number of characters left at intervals, and that there are too many', async () => {
      const form = await show();
      const write = (length: number) => {
        (find(form, '[name=comment]') as HTMLTextAreaElement).value = 'x'.repeat(length);
        fill(form, { comment: '' });
        return said(form);
      };
      expect(write(65_000)).to.equal('');
      expect(write(65_025)).to.equal('500 characters left');
      expect(write(65_026)).to.equal('500 characters left');
      expect(words(find(form, '.count'))).to.equal('499 characters left');
      expect(write(65_515)).to.equal('10 characters left');
      expect(write(65_524)).to.equal('1 character left');
      expect(write(65_526)).to.equal('Comment: please use at most 65,525 characters');
      expect(texts(form, '.field-error:not(:empty)')).to.have.lengthOf(1);
      expect(write(65_525)).to.equal('0 characters left');
      expect(write(10)).to.equal('');
    });

    it('in live regions that exist before their messages', async () => {
      const form = await show();
      for (const region of findAll(form, '[role=status]'))
        expect(getComputedStyle(region).display).to.not.equal('none');
      const heights = findAll(form, 'form > .field').map((field) => field.getBoundingClientRect().top);
      expect(heights[0]).to.be.below(heights[1]!);
    });
  });

  it('completes a website, and shows what will be sent', async () => {
    const form = await show('json');
    fill(form, { ...complete, url: 'www.x.example' });
    const website = find(form, '[name=url]') as HTMLInputElement;
    website.focus();
    website.blur();
    await waitUntil(() => website.value === 'https://www.x.example', 'The website is not completed');
    website.value = 'x.example/ada';
    const submitted = oneEvent(form, 'reply-form-submit') as unknown as Promise<ReplyFormSubmitEvent>;
    form.addEventListener('reply-form-submit', (event) => event.preventDefault());
    await send(form);
    expect((await submitted).reply.url).to.equal('https://x.example/ada');
    expect(website.validity.valid).to.equal(true);
    website.value = 'javascript:alert(1)';
    await send(form);
    expect(texts(form, '.field-error:not(:empty)')).to.deep.equal([
      'Please enter a web address, such as https://example.com',
    ]);
  });

  it('accepts a website without https:// if the browser posts the form', async () => {
    const website = find(await show(), '[name=url]') as HTMLInputElement;
    website.value = 'www.x.example';
    expect(website.checkValidity()).to.equal(true);
  });

  it('shows text in its own direction', async () => {
    const form = await show();
    const directions = findAll(form, '.field > [name]').map((field) => [
      field.getAttribute('name'),
      field.getAttribute('dir'),
    ]);
    expect(directions).to.deep.equal([
      ['comment', 'auto'],
      ['author', 'auto'],
      ['email', 'ltr'],
      ['url', 'ltr'],
    ]);
    fill(form, { comment: 'שלום' });
    expect(find(form, '[name=comment]')!.matches(':dir(rtl)')).to.equal(true);
  });

  it('treats white space as empty', async () => {
    const form = await show();
    fill(form, { ...complete, comment: '   ' });
    await send(form);
    expect(texts(form, '.field-error:not(:empty)')).to.deep.equal(['Please fill in: Comment']);
  });

  it('shows an error for an invalid email or URL when the field loses focus', async () => {
    const form = await show();
    await type(form, { email: 'ada', url: 'reed' });
    find(form, 'textarea')!.focus();
    await form.updateComplete;
    expect(texts(form, '.field-error:not(:empty)')).to.deep.equal([
      'Please enter an email address, such as name@example.com',
      'Please enter a web address, such as https://example.com',
    ]);
  });

  it('removes an error as soon as it is corrected', async () => {
    const form = await show();
    await send(form);
    await type(form, { comment: 'x' });
    expect(texts(form, '.field-error:not(:empty)')).to.deep.equal([
      'Please fill in: Name',
      'Please fill in: Email',
    ]);
  });

  it('shows an error for text that is too long, and keeps all of it', async () => {
    const form = await show();
    const comment = find(form, 'textarea') as HTMLTextAreaElement;
    comment.value = 'x'.repeat(70_000);
    await send(form);
    expect(texts(form, '.field-error:not(:empty)')[0]).to.equal(
      'Comment: please use at most 65,525 characters',
    );
    expect(comment.value).to.have.length(70_000);
  });

  it('dispatches an event for a valid reply, which the page may send itself', async () => {
    const form = await show();
    fill(form, complete);
    form.addEventListener('reply-form-submit', (event) => event.preventDefault());
    const told = oneEvent(document.body, 'reply-form-submit') as unknown as Promise<ReplyFormSubmitEvent>;
    await send(form);
    const event = await told;
    expect(event.reply).to.deep.equal({ ...complete, url: '' });
    expect(event.defaultPrevented).to.equal(true);
  });

  it('submits a valid form natively unless the page cancels the event', async () => {
    const form = await show();
    fill(form, complete);
    let prevented: boolean | undefined;
    form.shadowRoot!.addEventListener('submit', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    await send(form);
    expect(prevented).to.equal(false);
  });

  it('keeps its text when the language changes', async () => {
    const form = await show();
    fill(form, complete);
    form.locale = 'fr';
    await form.updateComplete;
    expect((find(form, 'textarea') as HTMLTextAreaElement).value).to.equal(complete.comment);
    expect(texts(form, 'h2')).to.not.deep.equal(['Leave a Reply']);
  });

  it('accepts the first click on the button even if the field that loses focus is invalid', async () => {
    const form = await show();
    fill(form, { ...complete, email: '' });
    await type(form, { email: 'bad' });
    const { x, y, width, height } = find(form, 'button[type=submit]')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await sendMouse({ type: 'down' });
    await waitUntil(() => !find(form, '[name=email]')!.matches(':focus'), 'The field is not left');
    await sendMouse({ type: 'up' });
    await waitUntil(() => find(form, '[role=alert] p'), 'The form does not say what is wrong');
    expect(texts(form, '[role=alert] p')).to.deep.equal(['Please correct 1 field']);
    await resetMouse();
  });

  it('does not send a reply to an article other than its own', async () => {
    const form = await show();
    fill(form, { comment: 'About the first' });
    await send(form);
    form.thread = '8';
    await form.updateComplete;
    expect((find(form, 'textarea') as HTMLTextAreaElement).value).to.equal('');
    expect(findAll(form, ':is([role=alert], .field-error):not(:empty)')).to.have.length(0);
  });

  it('stays closed when its endpoint is removed and the article accepts no replies', async () => {
    const page = await fixture(
      html`<article-provider
        .article=${article({ replies: { open: false, service: 'json', endpoint: '/r' } })}
        ><reply-form endpoint="/z"></reply-form
      ></article-provider>`,
    );
    const form = page.firstElementChild as ReplyForm;
    form.removeAttribute('endpoint');
    await form.updateComplete;
    expect(find(form, 'form')).to.equal(null);
  });

  it('shows that replies are closed', async () => {
    const form = await fixture<ReplyForm>(html`<reply-form closed></reply-form>`);
    expect(words(find(form, '.note'))).to.equal('Replies are closed.');
  });

  it('renders no form for an unsafe URL', async () => {
    const form = await fixture<ReplyForm>(html`<reply-form endpoint="javascript:alert(1)"></reply-form>`);
    expect(find(form, 'form')).to.equal(null);
  });

  describe('before its behaviour has loaded', () => {
    let browser: BusyBrowser;
    const forms: ReplyForm[] = [];
    before(async () => {
      browser = await keepBusy();
    });
    after(async () => {
      browser.end();
      // Forms that are gone keep what was written in them: the next test begins without.
      await waitUntil(() => forms.every((form) => fields(form).noValidate), 'A form does nothing');
      localStorage.clear();
    });

    const early = async (service = 'event') => {
      const form = await shown(service);
      expect(fields(form).noValidate).to.equal(false);
      forms.push(form);
      return form;
    };
    const submitted = (form: ReplyForm) =>
      oneEvent(form, 'reply-form-submit') as unknown as Promise<ReplyFormSubmitEvent>;

    it('sends a submitted reply later, once', async () => {
      const form = await early();
      fill(form, complete);
      const sent = submitted(form);
      let count = 0;
      form.addEventListener('reply-form-submit', (event) => (count++, event.preventDefault()));
      find(form, 'button[type=submit]')!.click();
      find(form, 'button[type=submit]')!.click();
      expect((await sent).reply).to.include(complete);
      const again = submitted(form);
      find(form, 'button[type=submit]')!.click();
      await again;
      expect(count).to.equal(2);
    });

    it('sends a reply submitted by a script later', async () => {
      const form = await early('form');
      fill(form, complete);
      const sent = submitted(form);
      form.addEventListener('reply-form-submit', (event) => event.preventDefault());
      fields(form).requestSubmit();
      expect((await sent).reply).to.include(complete);
    });

    it('shows missing fields later', async () => {
      const form = await early();
      find(form, 'button[type=submit]')!.click();
      await waitUntil(() => words(find(form, '.error-summary')), 'The form says nothing');
      expect(words(find(form, '.error-summary'))).to.contain('Please correct 3 fields');
      expect(form.shadowRoot!.activeElement).to.equal(find(form, 'textarea'));
    });

    it('keeps its text, also after a reload', async () => {
      const form = await early();
      fill(form, { comment: 'Early' });
      await acting(Promise.resolve(form));
      expect((find(form, 'textarea') as HTMLTextAreaElement).value).to.equal('Early');
      form.remove();
      const next = await early();
      next.focus();
      await acting(Promise.resolve(next));
      expect((find(next, 'textarea') as HTMLTextAreaElement).value).to.equal('Early');
    });

    const underArticle = (thread: string): Promise<ArticleView> => showArticle(articleNumbered(thread));
    const articleNumbered = (thread: string) =>
      article({ replies: { open: true, service: 'event', endpoint: settings.endpoint, thread } });
    const comment = (form: Element) => (find(form, 'textarea') as HTMLTextAreaElement).value;
    const drafts = (thread: string) =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith(`article-elements:draft ${settings.endpoint} ${thread}`))
        .map(([, value]) => String(value))
        .join();

    it('keeps text that was written after the article was replaced', async () => {
      const view = await underArticle('7');
      view.article = articleNumbered('8');
      view.inReplyTo = { id: '41', name: 'Grace' };
      await view.updateComplete;
      fill(view, { comment: 'About the second' });
      await acting(Promise.resolve(view));
      expect(comment(view)).to.equal('About the second');
      expect(view.inReplyTo?.id).to.equal('41');
      expect(drafts('8')).to.contain('About the second');
      expect(drafts('7')).to.equal('');
    });

    it('does not send text that was written for another article, and keeps it', async () => {
      const form = await early('json');
      (find(form, 'textarea') as HTMLTextAreaElement).value = 'About the first';
      form.thread = '8';
      await form.updateComplete;
      expect(comment(form)).to.equal('');
      await acting(Promise.resolve(form));
      expect(comment(form)).to.equal('');
      form.thread = '7';
      await form.updateComplete;
      expect(comment(form)).to.equal('About the first');
    });

    it('sends a submitted reply even if the form is rendered again, but not to another article', async () => {
      await loadLocale('de');
      for (const thread of ['7', '8']) {
        const view = await underArticle('7');
        const sent: string[] = [];
        view.addEventListener('reply-form-submit', (event) => {
          sent.push(event.reply.comment);
          event.preventDefault();
        });
        fill(view, complete);
        find(view, '.primary')!.click();
        view.article = articleNumbered(thread);
        view.locale = 'de';
        await view.updateComplete;
        await acting(Promise.resolve(view));
        if (thread === '8') {
          fill(view, { ...complete, comment: 'About the second' });
          find(view, '.primary')!.click();
        }
        await waitUntil(() => sent.length, 'Nothing is sent');
        expect(sent).to.deep.equal([thread === '7' ? complete.comment : 'About the second']);
      }
    });

    it('sends a reply later that is submitted while the page is streaming', async () => {
      const markup = renderElement('reply-form', { ...settings, service: 'event' });
      // In a page that nobody sees: the element in it does nothing.
      const { body } = document.implementation.createHTMLDocument();
      body.setHTMLUnsafe(markup);
      const whole = body.firstElementChild!;
      const form = document.createElement('reply-form');
      for (const { name, value } of whole.attributes) form.setAttribute(name, value);
      pretend(document, 'readyState', 'loading');
      await fixture(form);
      form.shadowRoot!.append(...whole.shadowRoot!.childNodes);
      fill(form, complete);
      const sent = submitted(form);
      form.addEventListener('reply-form-submit', (event) => event.preventDefault());
      find(form, '.primary')!.click();
      expect((await sent).reply).to.include(complete);
    });

    it('focuses the comment field', async () => {
      const form = await early();
      form.focus();
      expect(form.shadowRoot!.activeElement).to.equal(find(form, 'textarea'));
    });
  });

  describe('with a service', () => {
    let requests: Request[] = [];

    // Nobody waits for a second attempt; for an answer that is slow, a form does.
    beforeEach(() => {
      requests = [];
      takeClock(5000);
    });

    /** Stands in for the service. */
    const answer = (status: number, body: object): void => {
      pretend(window, 'fetch', (...asked: Parameters<typeof fetch>) => {
        requests.push(new Request(...asked));
        return Promise.resolve(new Response(JSON.stringify(body), { status }));
      });
    };

    const outcome = async (form: ReplyForm, status: OutcomeStatus): Promise<Outcome> => {
      const told = outcomeOf(form, status);
      await send(form);
      const { outcome } = await told;
      await form.updateComplete;
      return outcome;
    };

    const comment = (form: ReplyForm) => find(form, 'textarea') as HTMLTextAreaElement;

    it('sends the reply as JSON, and shows that it is published', async () => {
      answer(201, { status: 'published', id: 9, url: 'https://news.example/a#9' });
      const form = await show('json');
      fill(form, complete);
      expect(await outcome(form, 'published')).to.deep.equal({
        status: 'published',
        id: '9',
        url: 'https://news.example/a#9',
      });
      expect(await requests[0]!.json()).to.deep.equal({ ...complete, url: '', thread: '7' });
      expect(words(find(form, '.reply-status'))).to.equal('Your reply has been published.');
      expect(find(form, '.reply-status a')!.getAttribute('href')).to.equal('https://news.example/a#9');
      expect(comment(form).value).to.equal('');
      expect((find(form, '[name=author]') as HTMLInputElement).value).to.equal('Ada');
      await expectAccessible(form);
    });

    it('sends the same idempotency key for the same reply, and another for another', async () => {
      answer(500, {});
      const form = await show('json');
      fill(form, complete);
      await outcome(form, 'unconfirmed');
      await outcome(form, 'unconfirmed');
      fill(form, { comment: ' And more.' });
      await outcome(form, 'unconfirmed');
      const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
      expect(new Set(keys.slice(0, 6)).size).to.equal(1);
      expect(keys[6]).not.to.equal(keys[0]);
    });

    const said: [OutcomeStatus, number, string][] = [
      ['pending', 202, 'Thank you, your reply has arrived. It may be reviewed before it appears.'],
      ['duplicate', 409, 'You have sent this reply before.'],
      ['rate-limited', 429, 'That was a little too fast. Please wait a moment and send it again.'],
      ['closed', 403, 'Replies are closed.'],
      ['login-required', 401, 'Only readers who are logged in can reply here.'],
      ['invalid', 400, 'The reply was not accepted. Please check what you have written.'],
      [
        'rejected',
        406,
        'The site refused your reply, maybe by a filter. It is still here: please change it, or try again later.',
      ],
      ['failed', 503, 'Your reply could not be sent. It is still here: please try again.'],
      [
        'unconfirmed',
        500,
        'It is not known whether your reply arrived. Please look for it before you send it again.',
      ],
    ];
    for (const [status, code, sentence] of said) {
      it(`has a message for the status ${status}`, async () => {
        answer(code, {});
        const form = await show('json');
        fill(form, complete);
        await outcome(form, status);
        expect(texts(form, ':is([role=alert], .reply-status):not(:empty)')).to.deep.equal([sentence]);
        expect(comment(form).value).to.equal(status === 'pending' ? '' : complete.comment);
        await expectAccessible(form);
      });
    }

    it('marks the fields that the service rejects, and shows its message as plain text', async () => {
      answer(422, { status: 'invalid', fields: ['email'], message: '<b>No such</b> mailbox' });
      const form = await show('json');
      fill(form, complete);
      await outcome(form, 'invalid');
      expect(find(form, '[name=email]')!.getAttribute('aria-invalid')).to.equal('true');
      expect(texts(form, '.service-words')).to.deep.equal(['<b>No such</b> mailbox']);
    });

    it('is sent once, however often the button is pressed', async () => {
      answer(201, {});
      const form = await show('json');
      fill(form, complete);
      const told = outcomeOf(form, 'published');
      find(form, '.primary')!.click();
      find(form, '.primary')!.click();
      expect(words(find(form, '.reply-status'))).to.equal('Sending your reply… Cancel');
      expect(find(form, '.primary')!.ariaDisabled).to.equal('true');
      await told;
      expect(requests).to.have.length(1);
    });

    it('lets the page respond in place of the service', async () => {
      answer(500, {});
      const form = await show('event');
      fill(form, complete);
      form.addEventListener('reply-form-submit', (event) => event.respondWith({ status: 'pending' }));
      await outcome(form, 'pending');
      expect(requests).to.have.length(0);
    });

    it('lets the page send it, and shows an error if that throws', async () => {
      const form = await show('json');
      fill(form, complete);
      const broken = [
        () => Promise.reject(new Error('The page is broken')),
        () => {
          throw new Error('The page is broken');
        },
        () => undefined,
        () => ({ status: 'splendid' }),
      ];
      for (const send of broken) {
        form.send = send as unknown as SendReply;
        await outcome(form, 'failed');
      }
      form.send = (reply) => Promise.resolve({ status: 'published', message: reply.author });
      expect(await outcome(form, 'published')).to.include({ message: 'Ada' });
    });

    it('sends the values of a widget in the slot', async () => {
      answer(201, {});
      const form = await show('json');
      form.insertAdjacentHTML(
        'beforeend',
        '<div slot="challenge"><input type="hidden" name="token" value="I am human"></div>',
      );
      fill(form, complete);
      await outcome(form, 'published');
      expect(await requests[0]!.json()).to.deep.include({ extra: { token: 'I am human' } });
    });

    it('does not send a form with a filled honeypot, and lets a reader try again', async () => {
      answer(201, {});
      const form = await show('json');
      fill(form, complete);
      (find(form, '[name=ae-leave-empty]') as HTMLInputElement).value = 'https://buy.example';
      await outcome(form, 'failed');
      expect(requests).to.have.length(0);
      await outcome(form, 'published');
    });

    it('sends no cookies to other sites without with-credentials', async () => {
      answer(201, {});
      const form = await show('json');
      fill(form, complete);
      await outcome(form, 'published');
      form.withCredentials = true;
      fill(form, { comment: 'Again.' });
      await outcome(form, 'published');
      expect(requests.map(({ credentials }) => credentials)).to.deep.equal(['same-origin', 'include']);
    });

    it('replies to a reply until the reader cancels that', async () => {
      answer(201, {});
      const form = await show('json');
      form.inReplyTo = { id: '41', name: 'Grace' };
      await form.updateComplete;
      expect(words(find(form, '.reply-to'))).to.equal('Replying to Grace Cancel reply');
      await expectAccessible(form);
      fill(form, complete);
      await outcome(form, 'published');
      expect(await requests[0]!.json()).to.deep.include({ parent: '41' });
      expect(words(find(form, '.reply-to'))).to.equal('');

      form.inReplyTo = { id: '42', name: 'Linus' };
      await form.updateComplete;
      find(form, '.reply-to button')!.click();
      await form.updateComplete;
      expect(form.inReplyTo).to.equal(undefined);
      fill(form, { comment: 'To all.' });
      await outcome(form, 'published');
      expect(await requests[1]!.json()).not.to.have.property('parent');
    });

    it('remembers the reader’s name with consent, and deletes it without', async () => {
      answer(201, {});
      const value = (form: ReplyForm, name: string) =>
        (find(form, `[name=${name}]`) as HTMLInputElement).value;
      const form = await show('json');
      fill(form, complete);
      find(form, '[type=checkbox]')!.click();
      await outcome(form, 'published');

      const next = await show('json');
      expect(value(next, 'author')).to.equal('Ada');
      expect(value(next, 'email')).to.equal(complete.email);
      find(next, '[type=checkbox]')!.click();
      fill(next, { comment: 'Forget me.' });
      await outcome(next, 'published');

      expect(value(await show('json'), 'author')).to.equal('');
    });
  });

  it('shows the number of characters left when few are left', async () => {
    const form = await show();
    const comment = find(form, 'textarea') as HTMLTextAreaElement;
    for (const [length, sentence] of [
      [60_000, ''],
      [65_100, '425 characters left'],
      [65_524, '1 character left'],
      [65_600, ''],
    ] as const) {
      comment.value = 'x'.repeat(length);
      comment.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      expect(words(find(form, '.count'))).to.equal(sentence);
    }
  });

  it('has the fields that the page selects, in order', async () => {
    const form = await show('json', 'author email* nonsense author');
    expect(texts(form, '.field label')).to.deep.equal(['Comment *', 'Name', 'Email *']);
    const alone = await show('json', 'comment');
    expect(texts(alone, 'label:not([aria-hidden] *)')).to.deep.equal(['Comment *']);
    expect(words(find(alone, '.note'))).to.equal('Required fields are marked *');
  });

  it('shows a message if only a script can send it', async () => {
    const form = await show('isso');
    expect(find(form, 'form')!.className).to.equal('scripted');
    const sentence = find(form, '.unscripted')!;
    expect(sentence.textContent).to.equal('Replying here needs JavaScript.');
    expect(getComputedStyle(sentence).display).to.equal('none');
  });
});
