// What is typed in a field is the field's: shortcuts of the page, which see the element in place of the field, do not hear of it.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleElement } from '../../src/elements/base/article-element.js';
import type { ArticleView, ReplyForm, ReplyList } from '../../src/index.js';
import { renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { find, placed, served, showArticle } from '../support/render.js';

const settings = { endpoint: 'https://news.example/post', thread: '7', service: 'json' };
const replies = [
  { id: '1', text: 'First.' },
  { id: '2', text: 'Second.' },
];

const replyForm = (): Promise<ReplyForm> =>
  placed(
    served
      ? renderElement('reply-form', settings)
      : `<reply-form endpoint="${settings.endpoint}" thread="7" service="json"></reply-form>`,
  );

const replyList = (): Promise<ReplyList> =>
  placed(
    served
      ? renderElement('reply-list', { replies })
      : `<reply-list replies='${JSON.stringify(replies)}'></reply-list>`,
  );

type Heard = [type: string, key: string];
const undo: (() => void)[] = [];

/** A page with shortcuts: it takes each key that it hears of, where a naive listener does not see a field. */
function shortcuts(target: EventTarget, options?: boolean): Heard[] {
  const heard: Heard[] = [];
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const take = (event: Event) => {
      if ((event.target as Element).matches('input, textarea, select')) return;
      heard.push([type, (event as KeyboardEvent).key]);
      event.preventDefault();
    };
    target.addEventListener(type, take, options);
    undo.push(() => target.removeEventListener(type, take, options));
  }
  return heard;
}

const field = (element: ArticleElement, name: string) => find(element, `[name=${name}]`) as HTMLInputElement;

/** A key in a field, as a browser that has such a keyboard would tell of it. */
function press(target: Element, key: string, fields: KeyboardEventInit & { AltGraph?: boolean } = {}): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    target.dispatchEvent(
      new KeyboardEvent(type, {
        key,
        code: key,
        bubbles: true,
        composed: true,
        cancelable: true,
        modifierAltGraph: fields.AltGraph,
        ...fields,
      }),
    );
}

describe('keys typed in a field', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    for (const each of undo.splice(0)) each();
  });

  const pages: [string, () => Heard[]][] = [
    ['on the way up', () => shortcuts(document)],
    ['on the way down', () => shortcuts(document, true)],
    ['at the window', () => shortcuts(window)],
    ['at the window on the way down', () => shortcuts(window, true)],
  ];
  for (const [name, listen] of pages) {
    it(`do not trigger shortcuts of the page ${name}`, async () => {
      const form = await replyForm();
      const heard = listen();
      for (const name of ['comment', 'author']) {
        field(form, name).focus();
        for (const letter of 'sand k/?') await sendKeys({ press: letter === ' ' ? 'Space' : letter });
        expect(field(form, name).value).to.equal('sand k/?');
        await sendKeys({ press: 'Home' });
        await sendKeys({ press: 'Delete' });
        await sendKeys({ press: 'ArrowRight' });
        await sendKeys({ press: 'Backspace' });
        expect(field(form, name).value).to.equal('nd k/?');
      }
      expect(heard).to.deep.equal([]);
    });
  }

  it('do not trigger shortcuts in an article-view, or in the order of a list', async () => {
    const view: ArticleView = await showArticle(article());
    const list = await replyList();
    const heard = shortcuts(document);
    field(view, 'comment').focus();
    await sendKeys({ press: 's' });
    expect(field(view, 'comment').value).to.equal('s');
    find(list, 'select')!.focus();
    await sendKeys({ press: 'n' });
    expect(heard).to.deep.equal([]);
  });

  it('do not trigger shortcuts inside a closed shadow root of the page', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const form = await replyForm();
    host.attachShadow({ mode: 'closed' }).append(form);
    const heard = shortcuts(document);
    field(form, 'comment').focus();
    await sendKeys({ press: 's' });
    expect(field(form, 'comment').value).to.equal('s');
    expect(heard).to.deep.equal([]);
  });

  it('do not activate a button of the page by Enter', async () => {
    const form = await replyForm();
    const heard = shortcuts(document);
    field(form, 'author').focus();
    await sendKeys({ press: 'Enter' });
    expect(heard).to.deep.equal([]);
  });

  it('include characters with Alt, and of an input method', async () => {
    const form = await replyForm();
    const heard = shortcuts(document);
    press(field(form, 'comment'), '@', { ctrlKey: true, altKey: true, AltGraph: true });
    press(field(form, 'comment'), 'ę', { altKey: true });
    press(field(form, 'comment'), 'q', { ctrlKey: true, altKey: true, AltGraph: true });
    press(field(form, 'comment'), 'Dead');
    press(field(form, 'comment'), 'Process', { isComposing: true });
    press(field(form, 'comment'), '字', { isComposing: true });
    press(field(form, 'comment'), 'z', { ctrlKey: true });
    press(field(form, 'comment'), 'ArrowLeft', { altKey: true });
    expect(heard).to.deep.equal([]);
  });

  it('may come without a key, as with autofill', async () => {
    const form = await replyForm();
    field(form, 'author').dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    field(form, 'author').dispatchEvent(new Event('keyup', { bubbles: true, composed: true }));
  });
});

describe('shortcuts of the page in a field', () => {
  afterEach(() => {
    for (const each of undo.splice(0)) each();
  });

  const keysOf = (heard: Heard[], wanted: string) =>
    heard.filter(([type]) => type === wanted).map(([, key]) => key);

  it('work: Escape, Tab, function keys, and with Ctrl, Meta or Alt', async () => {
    const form = await replyForm();
    const heard = shortcuts(document);
    const comment = field(form, 'comment');
    for (const key of ['Escape', 'Tab', 'F2']) press(comment, key);
    press(comment, 's', { ctrlKey: true });
    press(comment, 'k', { metaKey: true });
    press(comment, 'n', { altKey: true });
    press(comment, 'Enter', { ctrlKey: true });
    const keys = ['Escape', 'Tab', 'F2', 's', 'k', 'n', 'Enter'];
    expect(keysOf(heard, 'keydown')).to.deep.equal(keys);
    expect(keysOf(heard, 'keyup')).to.deep.equal(keys);
  });

  it('that move focus into a field also get keyup, so that no key seems stuck', async () => {
    const form = await replyForm();
    const heard = shortcuts(document);
    const key = { key: 'c', code: 'KeyC', bubbles: true, composed: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    field(form, 'comment').dispatchEvent(new KeyboardEvent('keyup', key));
    press(field(form, 'comment'), 'c', { code: 'KeyC' });
    expect(heard).to.deep.equal([
      ['keydown', 'c'],
      ['keyup', 'c'],
    ]);
  });

  it('work outside fields', async () => {
    const form = await replyForm();
    const heard = shortcuts(document);
    press(find(form, '.primary')!, 's');
    expect(keysOf(heard, 'keydown')).to.deep.equal(['s']);
  });
});
