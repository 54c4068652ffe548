import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleCustomBlockEvent, SectionBlock } from '../../src/index.js';
import { renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { find, findAll, placed, served, words } from '../support/render.js';

// The rule: every element that shows blocks of unknown kinds tells the page of each, once it is on screen.

const poll = (fallback: string): object => ({
  _type: 'example.poll',
  _key: fallback.toLowerCase(),
  fallback,
});
const two = [poll('One'), poll('Two')];

/** What holds blocks in each element. */
const cases = {
  'article-header': { article: article({ description: two as never }) },
  'article-highlights': { highlights: [[two[0]], [two[1]]] },
  'section-block': { section: { body: two } },
  'bottom-line-callout': { bottomLine: two },
};

describe('blocks of unknown kinds', () => {
  let told: { target: EventTarget | null; key: string; slot: string; fallback: unknown }[];
  const note = ({ target, key, slot, block }: ArticleCustomBlockEvent): void => {
    told.push({ target, key, slot, fallback: block.fallback });
  };
  beforeEach(() => {
    told = [];
    document.addEventListener('article-custom-block', note);
  });
  afterEach(() => document.removeEventListener('article-custom-block', note));

  for (const [tag, values] of Object.entries(cases)) {
    it(`dispatch an event: ${tag}`, async () => {
      let element: HTMLElement & { updateComplete?: Promise<unknown>; headingLevel?: number };
      if (served) element = await placed(renderElement(tag as 'section-block', values as object));
      else {
        element = document.createElement(tag);
        const around = await fixture(html`<div></div>`);
        around.append(element);
      }
      Object.assign(element, values);
      await element.updateComplete;
      const both = [
        { target: element, key: 'one', slot: 'block:one', fallback: 'One' },
        { target: element, key: 'two', slot: 'block:two', fallback: 'Two' },
      ];
      expect(told).to.deep.equal(both);

      element.insertAdjacentHTML('beforeend', '<p slot="block:two">Mine</p>');
      expect(
        (find(element, 'slot[name="block:two"]') as HTMLSlotElement).assignedElements().map(words),
      ).to.deep.equal(['Mine']);
      // They are the same.
      element.headingLevel = 4;
      await element.updateComplete;
      expect(told).to.have.lengthOf(2);
    });
  }

  it('dispatch an event from each element in a provider, also for listeners that are added later', async () => {
    const given = article({ sections: [{ body: [poll('One')] as never }, { body: [poll('Two')] as never }] });
    const provider = await fixture(
      html`<article-provider .article=${given}
        ><section-block></section-block><section-block index="1"></section-block
      ></article-provider>`,
    );
    const [first, second] = provider.querySelectorAll<SectionBlock>('section-block');
    await second!.updateComplete;
    expect(told).to.deep.equal([
      { target: first, key: 'one', slot: 'block:one', fallback: 'One' },
      { target: second, key: 'two', slot: 'block:two', fallback: 'Two' },
    ]);
  });

  it('dispatch events again when they change, and not when there are none left', async () => {
    const block = await fixture<SectionBlock>(
      html`<section-block .section=${{ body: two as never }}></section-block>`,
    );
    block.section = { body: 'Words alone.' };
    await block.updateComplete;
    expect(told).to.have.lengthOf(2);
    block.section = { body: [poll('Three')] as never };
    await block.updateComplete;
    expect(told.slice(2)).to.deep.equal([
      { target: block, key: 'three', slot: 'block:three', fallback: 'Three' },
    ]);
    expect(findAll(block, 'slot')).to.have.lengthOf(1);
  });

  it('keep their slots when blocks are inserted before them, and get keys derived from their content if they have none', async () => {
    const bare = { _type: 'example.poll', fallback: 'Bare' };
    const show = (body: unknown[]): object => ({ body: structuredClone(body) });
    const block = await fixture<SectionBlock>(
      html`<section-block .section=${show([bare, bare, poll('One')]) as never}></section-block>`,
    );
    const keys = told.map(({ key }) => key);
    expect(new Set(keys)).to.have.lengthOf(3);
    expect(keys[1]).to.equal(`${keys[0]}-2`);
    told = [];
    block.section = show([poll('New'), 'Words.', bare, bare, poll('One')]) as never;
    await block.updateComplete;
    expect(told.map(({ key }) => key)).to.deep.equal(['new', ...keys]);
    expect(findAll(block, 'slot').map((slot) => slot.getAttribute('name'))).to.deep.equal(
      told.map(({ slot }) => slot),
    );
  });
});
