import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ReplyForm, ReplyFormSubmitEvent } from '../../src/index.js';
import { article } from '../support/article.js';
import { expectAccessible } from '../support/axe.js';
import { renderElement } from '../../src/server/index.js';
import { find, findAll, placed, served, texts, words } from '../support/render.js';

const settings = { action: 'https://news.example/post', reference: '7' };

const show = (): Promise<ReplyForm> =>
  served
    ? placed(renderElement('reply-form', settings))
    : fixture(html`<reply-form action=${settings.action} reference=${settings.reference}></reply-form>`);

const fields = (form: ReplyForm) => find(form, 'form') as HTMLFormElement;

/** Types into fields, as a reader would: WebDriver would press all keys of a longer text at once, each only once. */
async function type(form: ReplyForm, values: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(values)) {
    find(form, `[name=${name}]`)!.focus();
    for (const letter of text) await sendKeys({ type: letter });
  }
  await form.updateComplete;
}

async function send(form: ReplyForm): Promise<void> {
  find(form, 'button[type=submit]')!.click();
  await form.updateComplete;
}

const complete = { comment: 'Well put.', author: 'Ada', email: 'ada@reed.example' };

describe('reply-form', () => {
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
      findAll(form, 'input[autocomplete]').map((input) => input.getAttribute('autocomplete')),
    ).to.deep.equal(['name', 'email', 'url']);
    expect(words(find(form, '.note'))).to.equal(
      'Your email address will not be published. Required fields are marked *',
    );
    await expectAccessible(form);
  });

  it('posts as a native form to its action, with the article’s reference', async () => {
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

  it('does not take white space for a reply', async () => {
    const form = await show();
    await type(form, { ...complete, comment: '   ' });
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
    await type(form, complete);
    form.addEventListener('reply-form-submit', (event) => event.preventDefault());
    setTimeout(() => void send(form));
    const event = (await oneEvent(document.body, 'reply-form-submit')) as unknown as ReplyFormSubmitEvent;
    expect(event.reply).to.deep.equal({ ...complete, url: '' });
    expect(event.defaultPrevented).to.equal(true);
  });

  it('sends the form natively when it is valid and the page does not object', async () => {
    const form = await show();
    await type(form, complete);
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
    await type(form, complete);
    form.locale = 'fr';
    await form.updateComplete;
    expect((find(form, 'textarea') as HTMLTextAreaElement).value).to.equal(complete.comment);
    expect(texts(form, 'h2')).to.not.deep.equal(['Leave a Reply']);
  });

  it('takes the first press of the button although the field left by it is wrong', async () => {
    const form = await show();
    await type(form, { ...complete, email: 'bad' });
    const { x, y, width, height } = find(form, 'button[type=submit]')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await sendMouse({ type: 'down' });
    await aTimeout(50);
    await sendMouse({ type: 'up' });
    await aTimeout(20);
    await form.updateComplete;
    expect(texts(form, '[role=alert] p')).to.deep.equal(['Please correct 1 field']);
    await resetMouse();
  });

  it('does not send to one article what was written under another', async () => {
    const form = await show();
    await type(form, { comment: 'About the first' });
    await send(form);
    form.reference = '8';
    await form.updateComplete;
    expect((find(form, 'textarea') as HTMLTextAreaElement).value).to.equal('');
    expect(findAll(form, ':is([role=alert], .field-error):not(:empty)')).to.have.length(0);
  });

  it('stays closed when its own address goes and the article takes no replies', async () => {
    const page = await fixture(
      html`<article-provider
        .article=${article({ replies: { open: false, transport: 'json', action: '/r' } })}
        ><reply-form action="/z"></reply-form
      ></article-provider>`,
    );
    const form = page.firstElementChild as ReplyForm;
    form.removeAttribute('action');
    await aTimeout(0);
    await form.updateComplete;
    expect(find(form, 'form')).to.equal(null);
  });

  it('says that replies are closed', async () => {
    const form = await fixture<ReplyForm>(html`<reply-form closed></reply-form>`);
    expect(words(find(form, '.note'))).to.equal('Replies are closed.');
  });

  it('shows no form for an unsafe address', async () => {
    const form = await fixture<ReplyForm>(html`<reply-form action="javascript:alert(1)"></reply-form>`);
    expect(find(form, 'form')).to.equal(null);
  });
});
