import { expect, fixture, html } from '@open-wc/testing';
import type { Outcome, ReplyForm } from '../../src/index.js';
import { loadLocale } from '../../src/locales/index.js';
import { renderElement, type ElementProps } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { acting, find, findAll, placed, served } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: a property that every element has does in every element what it says, and means the default where its value is none
// that it can have.

type Tag = keyof ElementProps | 'article-provider';
type Settings = Record<string, unknown>;
type Shown = HTMLElement & { updateComplete: Promise<unknown>; headingLevel?: number; newTab?: string };

const there = 'https://elsewhere.example/a';
const link = {
  _type: 'block' as const,
  children: [{ _type: 'span' as const, text: 'There', marks: ['to'] }],
  markDefs: [{ _type: 'link' as const, _key: 'to', href: there }],
};
const data = article({
  inLanguage: 'en',
  author: [{ name: 'Ada', url: there }],
  highlights: [[link]],
  sections: [{ heading: 'Boats', body: [link] }],
  bottomLine: [link],
  articleSection: [{ name: 'Shipping', url: there }],
});

/** What each element is given, so that it has a heading and a link to another site. */
const given: Record<Tag, Settings> = {
  'article-view': { article: data },
  'article-provider': { article: data },
  'article-header': { article: data },
  'article-highlights': { highlights: data.highlights },
  'section-block': { section: data.sections[0] },
  'bottom-line-callout': { bottomLine: data.bottomLine },
  'article-terms': { terms: data.articleSection },
  'share-bar': { url: there },
  'reply-form': { endpoint: there },
  'reply-list': { replies: [{ id: '1', author: { name: 'Ada', url: there }, text: 'First.' }] },
};
const tags = Object.keys(given) as Tag[];
const isServed = (tag: Tag): tag is keyof ElementProps => served && tag !== 'article-provider';

/** An element with what it is given, and settings that a page may write as attributes or set as properties. */
async function show(tag: Tag, settings: Settings = {}): Promise<Shown> {
  const props = { ...given[tag], lang: 'en', ...settings };
  if (isServed(tag)) {
    const element: Shown = await placed(renderElement(tag, props as never));
    Object.assign(element, given[tag]);
    await element.updateComplete;
    return element;
  }
  const element = document.createElement(tag) as Shown;
  Object.assign(element, props);
  if (tag === 'article-provider') element.append(document.createElement('article-header'));
  const around = await fixture(html`<div></div>`);
  around.append(element);
  await element.updateComplete;
  return element;
}

/** The element whose shadow root has what is shown. */
async function shownIn(element: Shown): Promise<Shown> {
  const [inside] = element.querySelectorAll<Shown>('article-header');
  await inside?.updateComplete;
  return inside ?? element;
}

const headingsOf = async (element: Shown): Promise<string[]> =>
  findAll(await shownIn(element), 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
const markupOf = async (element: Shown): Promise<string> => find(await shownIn(element), '.root')!.outerHTML;
const targetsOf = async (element: Shown): Promise<Set<string>> =>
  new Set(
    (findAll(await shownIn(element), 'a[href^="http"]') as HTMLAnchorElement[]).map(({ target }) => target),
  );

/** Sets an attribute as a page's markup has it. */
async function write(element: Shown, name: string, value: string): Promise<void> {
  element.setAttribute(name, value);
  await element.updateComplete;
}

for (const tag of tags) {
  describe(`heading-level of ${tag}`, () => {
    for (let level = 1; level <= 6; level++)
      it(`sets the level of its first heading: ${level}`, async () => {
        expect((await headingsOf(await show(tag, { headingLevel: level })))[0]).to.equal(`h${level}`);
        const element = await show(tag);
        await write(element, 'heading-level', `${level}`);
        expect((await headingsOf(element))[0]).to.equal(`h${level}`);
      });

    for (const value of ['seven', '0', '7', '-1', '2.5', '', ' ', 'NaN', 'Infinity', '1e9', '2 3'])
      it(`is the default where it is “${value}”`, async () => {
        const usual = await markupOf(await show(tag));
        expect(await markupOf(await show(tag, { headingLevel: value }))).to.equal(usual);
        const element = await show(tag, { headingLevel: 4 });
        expect(element.headingLevel).to.equal(4);
        await write(element, 'heading-level', value);
        expect(element.headingLevel).to.equal(undefined);
        expect(await headingsOf(element)).to.deep.equal(await headingsOf(await show(tag)));
      });

    it('is the default where it is anything else', async () => {
      for (const value of [0, 7, -3, 2.5, NaN, Infinity, {}, [], [2], true, null, () => 2])
        expect(await headingsOf(await show(tag, { headingLevel: value }))).to.deep.equal(
          await headingsOf(await show(tag)),
        );
    });
  });

  if (tag === 'reply-form') continue;
  describe(`new-tab of ${tag}`, () => {
    for (const [value, targets] of [
      ['all', ['_blank']],
      ['external', ['_blank']],
      ['none', ['']],
    ] as const)
      it(`sets how its links open: ${value}`, async () => {
        expect([...(await targetsOf(await show(tag, { newTab: value })))]).to.include.members(targets);
        const element = await show(tag);
        await write(element, 'new-tab', value);
        const found = [...(await targetsOf(element))];
        if (value === 'external') expect(found).to.include('_blank');
        else expect(found).to.deep.equal(targets);
      });

    for (const value of ['sometimes', '', 'None', 'true'])
      it(`is the default where it is “${value}”`, async () => {
        const usual = await targetsOf(await show(tag));
        expect(await targetsOf(await show(tag, { newTab: value }))).to.deep.equal(usual);
        const element = await show(tag, { newTab: 'none' });
        await write(element, 'new-tab', value);
        expect(element.newTab).to.equal(undefined);
        expect(await targetsOf(element)).to.deep.equal(usual);
      });
  });
}

for (const tag of tags) {
  describe(`locale of ${tag}`, () => {
    it('sets the language of its interface', async () => {
      const { newTab, postReply } = await loadLocale('de');
      const element = await show(tag, { locale: 'de' });
      expect(await markupOf(element)).to.contain(tag === 'reply-form' ? postReply : newTab);
    });
  });

  // A provider has no box.
  if (tag === 'article-provider') continue;
  describe(`isolated of ${tag}`, () => {
    it('ignores page styles that target the element', async () => {
      const element = await show(tag, { isolated: true });
      element.style.cssText = 'opacity: 0.5; margin: 10px';
      const { opacity, marginTop } = getComputedStyle(element);
      expect([opacity, marginTop]).to.deep.equal(['1', '0px']);
    });
  });
}

describe('new-tab of reply-form', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  /** The link to a reply that has arrived. */
  async function linkAfter(settings: Settings, url: string): Promise<HTMLAnchorElement> {
    const form = await acting(show('reply-form', settings) as unknown as Promise<ReplyForm>);
    form.addEventListener('reply-form-submit', (event) =>
      event.respondWith({ status: 'published', url } as Outcome),
    );
    for (const [name, value] of Object.entries({ comment: 'Well put.', author: 'A', email: 'a@b.example' })) {
      const field = find(form, `[name=${name}]`) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    find(form, '.primary')!.click();
    await waitUntil(() => find(form, '.reply-status a'), 'There is no link to the reply');
    return find(form, '.reply-status a') as HTMLAnchorElement;
  }

  for (const [newTab, own, other] of [
    ['external', '', '_blank'],
    ['all', '_blank', '_blank'],
    ['none', '', ''],
    ['sometimes', '', '_blank'],
  ] as const)
    it(`sets how the link to a reply opens: ${newTab}`, async () => {
      const here = await linkAfter({ newTab }, `${there}#comment-5`);
      expect([here.target, here.rel]).to.deep.equal([own, own && 'noopener']);
      const { target } = await linkAfter({ newTab }, 'https://third.example/#comment-5');
      expect(target).to.equal(other);
    });
});
