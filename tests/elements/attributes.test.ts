import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleProvider, ArticleView } from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { find, findAll, placed, words } from '../support/render.js';
import { article } from '../support/article.js';

// The rule: what is given as data may be given as JSON in an attribute, by every element. Text that a template made of an object
// is not shown; in development, the console says what to do (tests/development).

const given = article();
const json = JSON.stringify(given);
const { highlights, sections, bottomLine, keywords } = given;
const headlineIn = (element: Element): string => words(find(element, 'h1'));

/** What each element takes as data. */
const attributes: [tag: string, attribute: string, data: unknown, shown: string][] = [
  ['article-view', 'article', given, given.headline],
  ['article-view', 'custom-networks', [{ name: 'x', label: 'L', url: 'https://l.example/?{url}' }], ''],
  ['article-header', 'article', given, given.headline],
  ['article-highlights', 'highlights', highlights, 'Boats are back'],
  ['section-block', 'section', sections[1], 'Forty boats.'],
  ['bottom-line-callout', 'bottom-line', bottomLine, 'It took long'],
  ['article-terms', 'terms', keywords, 'harbours'],
  ['reply-list', 'replies', [{ id: '1', text: 'First!' }], 'First!'],
  ['share-bar', 'custom-networks', [{ name: 'x', label: 'L', url: 'https://l.example/?{url}' }], ''],
];

describe('data in an attribute', () => {
  async function elementWith(tag: string, attribute: string, text: string): Promise<HTMLElement> {
    const around = await fixture(html`<div></div>`);
    around.innerHTML = `<${tag}></${tag}>`;
    const element = around.firstElementChild as ArticleView;
    element.setAttribute(attribute, text);
    await element.updateComplete;
    return element;
  }

  for (const [tag, attribute, data, shown] of attributes) {
    it(`is rendered: \`${attribute}\` of ${tag}`, async () => {
      const element = await elementWith(tag, attribute, JSON.stringify(data));
      expect(words(element.shadowRoot!.querySelector('.root'))).to.contain(shown);
    });

    for (const text of [
      '[object Object]',
      '[object Object],[object Object]',
      '[object Promise]',
      'undefined',
    ]) {
      it(`is ignored if a template wrote ${text}: \`${attribute}\` of ${tag}`, async () => {
        const element = await elementWith(tag, attribute, text);
        expect(words(element.shadowRoot!.querySelector('.root'))).not.to.contain(text);
      });
    }
  }

  it('is rendered as soon as the attribute is set, and when it changes', async () => {
    const view = await fixture<ArticleView>(html`<article-view article=${json}></article-view>`);
    expect(headlineIn(view)).to.equal(given.headline);
    expect(view.problems).to.deep.equal([]);
    const { headline } = given;
    const section = findAll(view, '.section')[0];
    view.setAttribute('article', json.replace(headline, 'Another'));
    await view.updateComplete;
    expect(headlineIn(view)).to.equal('Another');
    expect(findAll(view, '.section')[0]).to.equal(section);
    view.removeAttribute('article');
    await view.updateComplete;
    expect(view.status).to.equal('empty');
  });

  it('is provided to the elements in a provider', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider article=${json}><article-header></article-header></article-provider>`,
    );
    const header = provider.querySelector('article-header')!;
    await header.updateComplete;
    expect(headlineIn(header)).to.equal(given.headline);
  });

  it('takes precedence over src, unless it is empty', async () => {
    const src = URL.createObjectURL(new Blob([json.replace(given.headline, 'Loaded')]));
    const view = await fixture<ArticleView>(html`<article-view article=${json} src=${src}></article-view>`);
    expect(headlineIn(view)).to.equal(given.headline);
    view.setAttribute('article', '');
    await view.updateComplete;
    expect(headlineIn(view)).to.equal('Loaded');
  });

  it('keeps server-rendered markup of the same article, and replaces that of another', async () => {
    const same = await placed<ArticleView>(renderArticle(given, { attributes: { article: json } }));
    expect(same.hasAttribute('ssr-hash')).to.be.true;
    expect(headlineIn(same)).to.equal(given.headline);
    same.setAttribute('article', json.replace(given.headline, 'Another'));
    await same.updateComplete;
    expect(headlineIn(same)).to.equal('Another');
  });

  it('is shown as text if it is not JSON', async () => {
    const callout = await elementWith('bottom-line-callout', 'bottom-line', '[object lesson]');
    expect(words(find(callout, '.root'))).to.contain('[object lesson]');
  });
});
