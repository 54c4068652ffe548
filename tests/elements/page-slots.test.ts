import { expect, fixture, html } from '@open-wc/testing';
import type { ArticleView } from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { find, findAll, placed, served } from '../support/render.js';

// The rule: what a page puts into the slots `header` and `footer` of an article stands under the header and after the text, as wide
// as the text; without it, nothing is another than without the slots. It belongs to an article: without one, it is not shown.

/** An article, with what the page puts inside its element. */
async function show(own: string, data: unknown = article({ inLanguage: 'en' })): Promise<ArticleView> {
  if (served) return placed(renderArticle(data).replace('</article-view>', () => `${own}</article-view>`));
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.innerHTML = `<article-view>${own}</article-view>`;
  const view = around.firstElementChild as ArticleView;
  view.article = data;
  await view.updateComplete;
  return view;
}

const header = '<p slot="header" id="own-header">An advertisement.</p>';
const footer = '<form slot="footer" id="own-footer"><input name="email" /></form>';
const box = (element: Element | null): DOMRect => element!.getBoundingClientRect();

describe('content of the page in the slots of an article', () => {
  it('is below the header and after the text, in this order', async () => {
    const view = await show(footer + header);
    const tops = [
      find(view, '.headline'),
      view.querySelector('#own-header'),
      find(view, '.highlights'),
      find(view, '.section'),
      find(view, '.bottom-line'),
      view.querySelector('#own-footer'),
      find(view, '.share'),
      find(view, '.reply'),
    ].map((element) => box(element).top);
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    expect(new Set(tops).size).to.equal(tops.length);
  });

  for (const inLanguage of ['en', 'ar'])
    it(`is aligned with the text: in ${inLanguage}`, async () => {
      const view = await show(header + footer, article({ inLanguage }));
      view.style.inlineSize = '1100px';
      const { left, right } = box(find(view, '.section'));
      for (const id of ['own-header', 'own-footer'])
        expect(box(view.querySelector(`#${id}`))).to.deep.include({ left, right });
      expect(getComputedStyle(view.querySelector('#own-header')!).direction).to.equal(
        inLanguage === 'ar' ? 'rtl' : 'ltr',
      );
    });

  it('stays in position when the article changes', async () => {
    const view = await show(header);
    const slot = find(view, 'slot[name=header]') as HTMLSlotElement;
    const own = view.querySelector('#own-header')!;
    view.article = article({ headline: 'Another', highlights: [] });
    await view.updateComplete;
    expect((find(view, 'slot[name=header]') as HTMLSlotElement).assignedElements()).to.deep.equal([own]);
    if (!served) expect(find(view, 'slot[name=header]')).to.equal(slot);
  });

  it('can be added and removed later', async () => {
    const view = await show('');
    const { height } = box(view);
    view.insertAdjacentHTML('beforeend', header);
    const own = view.querySelector('#own-header')!;
    expect(box(own).height).to.be.above(0);
    expect(box(view).height).to.be.above(height);
    own.remove();
    expect(box(view).height).to.equal(height);
  });

  it('takes no space if there is none', async () => {
    const view = await show('');
    const { height } = box(view);
    for (const slot of findAll(view, 'slot[name=header], slot[name=footer]')) slot.remove();
    expect(box(view).height).to.equal(height);
  });

  for (const [which, data] of [
    ['withheld', article({ syndication: { attribution: '', status: 'withheld' } })],
    ['empty', { version: 1 }],
  ] as const)
    it(`is not shown without an article: ${which}`, async () => {
      const view = await show(header + footer, data);
      for (const id of ['own-header', 'own-footer'])
        expect(box(view.querySelector(`#${id}`)).height).to.equal(0);
    });

  it('keeps its styles in an isolated element', async () => {
    const view = await show(`${header.replace('>', ' style="color: rgb(1, 2, 3)">')}`);
    view.isolated = true;
    await view.updateComplete;
    const own = view.querySelector('#own-header')!;
    expect(getComputedStyle(own).color).to.equal('rgb(1, 2, 3)');
    expect(box(own).height).to.be.above(0);
  });

  it('is not part of semantic markup', () => {
    expect(renderArticle(article(), { format: 'semantic' })).not.to.contain('<slot');
    const markup = renderArticle(article());
    expect(markup.slice(markup.indexOf('</template>'))).not.to.contain('<slot');
    expect(markup).to.contain('<slot name="header"></slot>').and.to.contain('<slot name="footer"></slot>');
  });
});
