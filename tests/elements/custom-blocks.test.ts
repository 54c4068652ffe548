import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleViewUnknownBlockEvent, SectionBlock } from '../../src/index.js';
import { renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { find, findAll, placed, served, words } from '../support/render.js';

// The rule: every element that shows blocks of unknown kinds tells the page of each, once it is on screen.

const poll = (fallback: string): object => ({ _type: 'example.poll', fallback });
const two = [poll('One'), poll('Two')];

/** What holds blocks in each element. */
const cases = {
  'article-header': { article: article({ description: two as never }) },
  'article-highlights': { highlights: [[two[0]], [two[1]]] },
  'section-block': { section: { body: two } },
  'bottom-line-callout': { bottomLine: two },
};

describe('blocks of unknown kinds', () => {
  let told: { target: EventTarget | null; slot: string; fallback: unknown }[];
  const note = ({ target, slot, block }: ArticleViewUnknownBlockEvent): void => {
    told.push({ target, slot, fallback: block.fallback });
  };
  beforeEach(() => {
    told = [];
    document.addEventListener('article-view-unknown-block', note);
  });
  afterEach(() => document.removeEventListener('article-view-unknown-block', note));

  for (const [tag, values] of Object.entries(cases)) {
    it(`are told to the page: ${tag}`, async () => {
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
        { target: element, slot: 'block-1', fallback: 'One' },
        { target: element, slot: 'block-2', fallback: 'Two' },
      ];
      expect(told).to.deep.equal(both);

      element.insertAdjacentHTML('beforeend', '<p slot="block-2">Mine</p>');
      expect(
        (find(element, 'slot[name=block-2]') as HTMLSlotElement).assignedElements().map(words),
      ).to.deep.equal(['Mine']);
      // They are the same.
      element.headingLevel = 4;
      await element.updateComplete;
      expect(told).to.have.lengthOf(2);
    });
  }

  it('are told by each element in a provider, and to who listens after it has come', async () => {
    const given = article({ sections: [{ body: [poll('One')] as never }, { body: [poll('Two')] as never }] });
    const provider = await fixture(
      html`<article-provider .article=${given}
        ><section-block></section-block><section-block index="1"></section-block
      ></article-provider>`,
    );
    const [first, second] = provider.querySelectorAll<SectionBlock>('section-block');
    await second!.updateComplete;
    expect(told).to.deep.equal([
      { target: first, slot: 'block-1', fallback: 'One' },
      { target: second, slot: 'block-1', fallback: 'Two' },
    ]);
  });

  it('are told anew when there are others, and not when there are none', async () => {
    const block = await fixture<SectionBlock>(
      html`<section-block .section=${{ body: two as never }}></section-block>`,
    );
    block.section = { body: 'Words alone.' };
    await block.updateComplete;
    expect(told).to.have.lengthOf(2);
    block.section = { body: [poll('Three')] as never };
    await block.updateComplete;
    expect(told.slice(2)).to.deep.equal([{ target: block, slot: 'block-1', fallback: 'Three' }]);
    expect(findAll(block, 'slot')).to.have.lengthOf(1);
  });
});
