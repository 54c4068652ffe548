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

  it('has the fields readers know, named and with autocomplete', async () => {
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

  it('says that a service is not known, and sends nothing anywhere', async () => {
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

  it('requires by native means what it requires', async () => {
    const form = await show();
    expect(findAll(form, ':required').map((field) => field.getAttribute('name'))).to.deep.equal([
      'comment',
      'author',
      'email',
    ]);
  });

  it('says in words what is missing, lists it, and goes to the first field', async () => {
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

  it('leads from the list of errors to the field', async () => {
    const form = await show();
    await send(form);
    findAll(form, '[role=alert] a')[2]!.click();
    expect(form.shadowRoot!.activeElement!.getAttribute('name')).to.equal('email');
  });

  describe('tells assistive technology', () => {
    const said = (form: ReplyForm) => words(find(form, '.reply-said[role=status]'));

    const leave = (form: ReplyForm, name: string, value: string) => {
      const field = find(form, `[name=${name}]`)!;
      field.focus();
      fill(form, { [name]: value });
      field.blur();
    };

    it('what is wrong with a field that is left, and no more when it is changed', async () => {
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

    it('how many characters are left, now and then, and that there are too many', async () => {
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

    it('in live regions that are there before their words', async () => {
      const form = await show();
      for (const region of findAll(form, '[role=status]'))
        expect(getComputedStyle(region).display).to.not.equal('none');
      const heights = findAll(form, 'form > .field').map((field) => field.getBoundingClientRect().top);
      expect(heights[0]).to.be.below(heights[1]!);
    });
  });

  it('takes a website as readers write it, and shows what is sent', async () => {
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

  it('takes a website without https:// where the browser posts the form', async () => {
    const website = find(await show(), '[name=url]') as HTMLInputElement;
    website.value = 'www.x.example';
    expect(website.checkValidity()).to.equal(true);
  });

  it('writes what a reader writes in its own direction', async () => {
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

  it('does not take white space for a reply', async () => {
    const form = await show();
    fill(form, { ...complete, comment: '   ' });
    await send(form);
    expect(texts(form, '.field-error:not(:empty)')).to.deep.equal(['Please fill in: Comment']);
  });

  it('says when an email or web address is none, as soon as the field is left', async () => {
    const form = await show();
    await type(form, { email: 'ada', url: 'reed' });
    find(form, 'textarea')!.focus();
    await form.updateComplete;
    expect(texts(form, '.field-error:not(:empty)')).to.deep.equal([
      'Please enter an email address, such as name@example.com',
      'Please enter a web address, such as https://example.com',
    ]);
  });

  it('takes an error away as soon as it is corrected', async () => {
    const form = await show();
    await send(form);
    await type(form, { comment: 'x' });
    expect(texts(form, '.field-error:not(:empty)')).to.deep.equal([
      'Please fill in: Name',
      'Please fill in: Email',
    ]);
  });

  it('says when a text is too long, and keeps all of it', async () => {
    const form = await show();
    const comment = find(form, 'textarea') as HTMLTextAreaElement;
    comment.value = 'x'.repeat(70_000);
    await send(form);
    expect(texts(form, '.field-error:not(:empty)')[0]).to.equal(
      'Comment: please use at most 65,525 characters',
    );
    expect(comment.value).to.have.length(70_000);
  });

  it('hands a valid reply to the page, which may send it its own way', async () => {
    const form = await show();
    fill(form, complete);
    form.addEventListener('reply-form-submit', (event) => event.preventDefault());
    const told = oneEvent(document.body, 'reply-form-submit') as unknown as Promise<ReplyFormSubmitEvent>;
    await send(form);
    const event = await told;
    expect(event.reply).to.deep.equal({ ...complete, url: '' });
    expect(event.defaultPrevented).to.equal(true);
  });

  it('sends the form natively when it is valid and the page does not object', async () => {
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

  it('keeps what is typed when it is shown in another language', async () => {
    const form = await show();
    fill(form, complete);
    form.locale = 'fr';
    await form.updateComplete;
    expect((find(form, 'textarea') as HTMLTextAreaElement).value).to.equal(complete.comment);
    expect(texts(form, 'h2')).to.not.deep.equal(['Leave a Reply']);
  });

  it('takes the first press of the button although the field left by it is wrong', async () => {
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

  it('does not send to one article what was written under another', async () => {
    const form = await show();
    fill(form, { comment: 'About the first' });
    await send(form);
    form.thread = '8';
    await form.updateComplete;
    expect((find(form, 'textarea') as HTMLTextAreaElement).value).to.equal('');
    expect(findAll(form, ':is([role=alert], .field-error):not(:empty)')).to.have.length(0);
  });

  it('stays closed when its own address goes and the article takes no replies', async () => {
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

  it('says that replies are closed', async () => {
    const form = await fixture<ReplyForm>(html`<reply-form closed></reply-form>`);
    expect(words(find(form, '.note'))).to.equal('Replies are closed.');
  });

  it('shows no form for an unsafe address', async () => {
    const form = await fixture<ReplyForm>(html`<reply-form endpoint="javascript:alert(1)"></reply-form>`);
    expect(find(form, 'form')).to.equal(null);
  });

  describe('while what it does is still to come', () => {
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

    it('sends later what a reader sends, once', async () => {
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

    it('sends later what a script sends', async () => {
      const form = await early('form');
      fill(form, complete);
      const sent = submitted(form);
      form.addEventListener('reply-form-submit', (event) => event.preventDefault());
      fields(form).requestSubmit();
      expect((await sent).reply).to.include(complete);
    });

    it('says later what is missing', async () => {
      const form = await early();
      find(form, 'button[type=submit]')!.click();
      await waitUntil(() => words(find(form, '.error-summary')), 'The form says nothing');
      expect(words(find(form, '.error-summary'))).to.contain('Please correct 3 fields');
      expect(form.shadowRoot!.activeElement).to.equal(find(form, 'textarea'));
    });

    it('keeps what is typed, also for the next visit', async () => {
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

    it('keeps what is written under an article that came in place of another', async () => {
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

    it('does not send to one article what was written under another, and keeps it', async () => {
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

    it('sends later what a reader sends before the form is shown anew, but not under another article', async () => {
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

    it('sends later what a reader sends while the page is still arriving', async () => {
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

    it('puts the reader where they write', async () => {
      const form = await early();
      form.focus();
      expect(form.shadowRoot!.activeElement).to.equal(find(form, 'textarea'));
    });
  });

  describe('when it sends a reply itself', () => {
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

    it('sends what was written as JSON, and says that it is published', async () => {
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

    it('tells the service by a key that it is the same reply, and by another that it is not', async () => {
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
      it(`says in words that a reply is ${status}`, async () => {
        answer(code, {});
        const form = await show('json');
        fill(form, complete);
        await outcome(form, status);
        expect(texts(form, ':is([role=alert], .reply-status):not(:empty)')).to.deep.equal([sentence]);
        expect(comment(form).value).to.equal(status === 'pending' ? '' : complete.comment);
        await expectAccessible(form);
      });
    }

    it('marks the fields that the service finds wrong, and shows what it says as plain text', async () => {
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

    it('lets the page answer for the service', async () => {
      answer(500, {});
      const form = await show('event');
      fill(form, complete);
      form.addEventListener('reply-form-submit', (event) => event.respondWith({ status: 'pending' }));
      await outcome(form, 'pending');
      expect(requests).to.have.length(0);
    });

    it('lets the page send it, and survives what the page throws', async () => {
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

    it('sends what a widget in the slot holds', async () => {
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

    it('does not send what a machine filled in, and lets a reader try again', async () => {
      answer(201, {});
      const form = await show('json');
      fill(form, complete);
      (find(form, '[name=ae-leave-empty]') as HTMLInputElement).value = 'https://buy.example';
      await outcome(form, 'failed');
      expect(requests).to.have.length(0);
      await outcome(form, 'published');
    });

    it('sends no cookies to other sites unless it is told to', async () => {
      answer(201, {});
      const form = await show('json');
      fill(form, complete);
      await outcome(form, 'published');
      form.withCredentials = true;
      fill(form, { comment: 'Again.' });
      await outcome(form, 'published');
      expect(requests.map(({ credentials }) => credentials)).to.deep.equal(['same-origin', 'include']);
    });

    it('answers a reply until its reader cancels that', async () => {
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

    it('keeps the reader’s name for the next time if they wish, and forgets it if they do not', async () => {
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

  it('counts the characters that are left when they are few', async () => {
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

  it('has the fields that the page chooses, in its order', async () => {
    const form = await show('json', 'author email* nonsense author');
    expect(texts(form, '.field label')).to.deep.equal(['Comment *', 'Name', 'Email *']);
    const alone = await show('json', 'comment');
    expect(texts(alone, 'label:not([aria-hidden] *)')).to.deep.equal(['Comment *']);
    expect(words(find(alone, '.note'))).to.equal('Required fields are marked *');
  });

  it('says where only a script can send it', async () => {
    const form = await show('isso');
    expect(find(form, 'form')!.className).to.equal('scripted');
    const sentence = find(form, '.unscripted')!;
    expect(sentence.textContent).to.equal('Replying here needs JavaScript.');
    expect(getComputedStyle(sentence).display).to.equal('none');
  });
});
