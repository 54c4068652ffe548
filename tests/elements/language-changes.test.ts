import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { registerLocale, type ArticleView, type ReplyForm } from '../../src/index.js';
import { en, loadLocale } from '../../src/locales/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { find, served, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: a language that changes around an element, and one that is registered while it is there, is shown at once.

const url = 'https://news.example/a';
const given = article({ inLanguage: undefined, url } as never);
const replies = { endpoint: 'https://news.example/post', action: 'https://news.example/post' };

/** Elements without a language of their own, each with what tells its language. */
const cases: Record<string, { tag: string; props: object; label: string }> = {
  'article-view': { tag: 'article-view', props: { article: given }, label: '#ae-share-label' },
  'article-highlights': {
    tag: 'article-highlights',
    props: { highlights: ['One', 'Two'] },
    label: '.eyebrow',
  },
  'share-bar': { tag: 'share-bar', props: { url }, label: '#ae-share-label' },
  'reply-form': { tag: 'reply-form', props: replies, label: 'h2' },
  'reply-list': { tag: 'reply-list', props: { replies: [] }, label: '.replies-none' },
};

type Shown = HTMLElement & { updateComplete: Promise<unknown> };

const written = (tag: string, props: object): string =>
  tag === 'article-view'
    ? renderArticle((props as { article: object }).article, { lang: 'en', pageUrl: location.href })
    : renderElement(tag as 'share-bar', { ...props, lang: 'en', pageUrl: location.href });

/** An element in something whose language is English. */
async function show(tag: string, props: object, around: HTMLElement): Promise<Shown> {
  around.lang = 'en';
  // The language is that of what is around it: the server writes it at the element, too.
  if (served) around.setHTMLUnsafe(written(tag, props).replace(' lang="en"', ''));
  else around.append(document.createElement(tag));
  const element = around.lastElementChild as Shown;
  if (!served || tag !== 'article-view') Object.assign(element, props);
  await element.updateComplete;
  return element;
}

const expected: Record<string, (locale: typeof en) => string> = {
  'article-view': (locale) => locale.share,
  'article-highlights': (locale) => locale.highlights,
  'share-bar': (locale) => locale.share,
  'reply-form': (locale) => locale.leaveReply,
  'reply-list': (locale) => locale.noReplies,
};

describe('a change of language', () => {
  for (const [name, { tag, props, label }] of Object.entries(cases)) {
    it(`around an element updates it: ${name}`, async () => {
      const de = await loadLocale('de');
      const outer = await fixture<HTMLElement>(html`<div><div></div></div>`);
      const around = outer.firstElementChild as HTMLElement;
      const element = await show(tag, props, around);
      const shown = () => words(find(element, label));
      expect(shown()).to.equal(expected[tag]!(en));
      around.lang = 'de';
      await waitUntil(() => shown() === expected[tag]!(de), 'It does not speak German');
      expect(find(element, label)!.closest('[lang]')!.getAttribute('lang')).to.equal('de');
      around.removeAttribute('lang');
      outer.lang = 'en';
      await waitUntil(() => shown() === expected[tag]!(en), 'It does not speak English again');
    });

    it(`applies when a language is registered later: ${name}`, async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const element = await show(tag, props, around);
      const lang = `x-${tag}`;
      around.lang = lang;
      const own = Object.fromEntries(
        Object.entries(en).map(([key, value]) => [key, typeof value === 'string' ? `¡${value}!` : value]),
      );
      registerLocale({ ...en, ...own, lang, dir: 'ltr' });
      const shown = () => words(find(element, label));
      await waitUntil(() => shown() === `¡${expected[tag]!(en)}!`, 'It does not speak the language');
      registerLocale({ ...en, lang, dir: 'ltr' });
      await waitUntil(() => shown() === expected[tag]!(en), 'It does not speak it as it is now');
    });
  }

  it('outside of shadow roots updates the elements inside', async () => {
    const de = await loadLocale('de');
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section></section>';
    const inner = root.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p></p>';
    const element = await show('share-bar', { url }, inner.firstElementChild as HTMLElement);
    element.parentElement!.removeAttribute('lang');
    const label = () => words(find(element, '#ae-share-label'));
    host.lang = 'de';
    await waitUntil(() => label() === de.share, 'It does not speak German');
  });

  it('applies to an element that is moved', async () => {
    const de = await loadLocale('de');
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const other = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const element = await show('share-bar', { url }, around);
    other.append(element);
    await waitUntil(() => words(find(element, '#ae-share-label')) === de.share, 'It does not speak German');
  });

  it('changes nothing in an article with inLanguage', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const view = (await show(
      'article-view',
      { article: article({ inLanguage: 'en' }) },
      around,
    )) as ArticleView;
    const before = [...view.shadowRoot!.querySelectorAll('*')];
    around.lang = 'de';
    // Its neighbour is told after it.
    const bar = document.createElement('share-bar');
    bar.url = url;
    around.append(bar);
    const de = await loadLocale('de');
    await waitUntil(() => words(find(bar, '#ae-share-label')) === de.share, 'Its neighbour speaks no German');
    await view.updateComplete;
    const now = [...view.shadowRoot!.querySelectorAll('*')];
    expect(now.filter((node, index) => node !== before[index])).to.deep.equal([]);
  });

  it('keeps what the reader has written', async () => {
    const de = await loadLocale('de');
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const form = (await show('reply-form', replies, around)) as ReplyForm;
    const field = () => find(form, '[name=comment]') as HTMLTextAreaElement;
    field().focus();
    await waitUntil(() => (find(form, 'form') as HTMLFormElement).noValidate, 'The form does nothing');
    field().value = 'Half a thought';
    field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    around.lang = 'de';
    await waitUntil(() => words(find(form, 'h2')) === de.leaveReply, 'It does not speak German');
    expect(field().value).to.equal('Half a thought');
  });
});
