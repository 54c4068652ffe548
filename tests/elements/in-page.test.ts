import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleView } from '../../src/index.js';
import { article } from '../support/article.js';

const long = article({ sections: [{ body: 'A paragraph.\n\n'.repeat(60) }] });

/** An article among what a page has around it. */
async function inPage(page: ReturnType<typeof html>): Promise<{ page: HTMLElement; view: ArticleView }> {
  const around = await fixture<HTMLElement>(page);
  const view = around.querySelector('article-view')!;
  await view.updateComplete;
  return { page: around, view };
}

describe('an element in a page', () => {
  it('does not lengthen the page around a scroller that it is in', async () => {
    const { scrollingElement } = document;
    const { page } = await inPage(html`
      <div style="height: 200px; overflow: auto"><article-view .article=${long}></article-view></div>
    `);
    expect(page.scrollHeight).to.be.above(1000);
    expect(scrollingElement!.scrollHeight).to.be.at.most(innerHeight);
  });

  it('stays below what sticks to the top of the page', async () => {
    const { page, view } = await inPage(html`
      <div>
        <header style="position: sticky; top: 0; height: 80px; background: white">The page</header>
        <article-view .article=${article({ image: undefined })}></article-view>
        <div style="height: 3000px"></div>
      </div>
    `);
    const bullet = view.shadowRoot!.querySelector('.highlights li')!.getBoundingClientRect();
    scrollTo(0, scrollY + bullet.top - 30);
    const { x, y } = view.shadowRoot!.querySelector('.highlights li')!.getBoundingClientRect();
    const top = document.elementFromPoint(x + 5, y + 10);
    scrollTo(0, 0);
    expect(top).to.equal(page.querySelector('header'));
  });

  it('is not shown while hidden, nor as a popover that is closed', async () => {
    const { view } = await inPage(html`<div><article-view .article=${long}></article-view></div>`);
    view.hidden = true;
    expect(view.offsetHeight).to.equal(0);
    view.hidden = false;
    view.popover = 'auto';
    expect(view.offsetHeight).to.equal(0);
    view.showPopover();
    expect(view.offsetHeight).to.be.above(0);
  });

  it('can be selected in a page that forbids it', async () => {
    const { view } = await inPage(html`
      <div style="user-select: none; -webkit-user-select: none">
        <article-view .article=${long}></article-view>
      </div>
    `);
    const { userSelect, webkitUserSelect } = getComputedStyle(view.shadowRoot!.querySelector('.root')!);
    expect(userSelect || webkitUserSelect).to.equal('text');
  });

  it('tells the browser the language of its text', async () => {
    const { view } = await inPage(html`
      <div lang="tr"><article-view .article=${article({ inLanguage: 'de' })}></article-view></div>
    `);
    expect(view.shadowRoot!.querySelector('.prose p')!.matches(':lang(de)')).to.equal(true);
  });
});
