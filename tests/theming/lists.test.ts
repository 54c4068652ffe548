import { expect } from '@open-wc/testing';
import { elements } from './documented.js';
import { showRich } from './rich.js';

// The rule: a list that has no markers, or whose items are no list items to the styles, says that it is a list. WebKit takes
// it for none otherwise, and its items are not counted.

function isPlain(list: Element): boolean {
  return [...list.children].every((item) => {
    const { display, listStyleType, listStyleImage } = getComputedStyle(item);
    return display === 'list-item' && (!/^(?:none|"")$/.test(listStyleType) || listStyleImage !== 'none');
  });
}

describe('lists', () => {
  for (const { tagName: tag } of elements) {
    it(`are lists where styles take their markers, in ${tag}`, async () => {
      const element = await showRich(tag);
      const { shadowRoot } = element;
      const unmarked = [...shadowRoot!.querySelectorAll('ul, ol')].filter((list) => !isPlain(list));
      const silent = unmarked.filter((list) => list.role !== 'list');
      expect(silent.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      element.parentElement!.remove();
    });
  }
});
