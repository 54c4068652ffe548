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
  it('does not make the page longer than the scroll container around it', async () => {
    const { scrollingElement } = document;
    const { page } = await inPage(html`
      <div style="height: 200px; overflow: auto"><article-view .article=${long}></article-view></div>
    `);
    expect(page.scrollHeight).to.be.above(1000);
    expect(scrollingElement!.scrollHeight).to.be.at.most(innerHeight);
  });

  it('stays below sticky content of the page', async () => {
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

  it('is not displayed while hidden, or as a closed popover', async () => {
    const { view } = await inPage(html`<div><article-view .article=${long}></article-view></div>`);
    view.hidden = true;
    expect(view.offsetHeight).to.equal(0);
    view.hidden = false;
    view.popover = 'auto';
    expect(view.offsetHeight).to.equal(0);
    view.showPopover();
    expect(view.offsetHeight).to.be.above(0);
  });

  it('has selectable text in a page that disables selection', async () => {
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
