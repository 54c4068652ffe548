import { expect } from '@open-wc/testing';
import type { Block } from '../../src/index.js';
import { paragraph } from '../support/article.js';
import { expectAccessible } from '../support/axe.js';
import { find, findAll, showBlocks } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: what can be scrolled takes the focus, with a role and a name, and nothing else does that is only looked at.

const code = (text: string) => paragraph([text], { style: 'code' });
const long = 'x = '.repeat(400);
const table = (cells: number, fields: object = {}) =>
  ({ _type: 'table', rows: [Array<string>(cells).fill('Incomprehensibilities')], ...fields }) as Block;

const isFocusable = ({ tabIndex }: HTMLElement): boolean => tabIndex === 0;
const scrolls = ({ scrollWidth, clientWidth }: HTMLElement): boolean => scrollWidth > clientWidth;

describe('scroll containers', () => {
  it('are focusable while they overflow, and have a role and a name', async () => {
    const section = await showBlocks(
      code('short'),
      table(2),
      code(long),
      table(60),
      table(60, { caption: 'Figures' }),
      { _type: 'callout', title: 'Box', body: [table(60), code(long)] },
    );
    const boxes = findAll(section, '.code, .table');
    await waitUntil(() => isFocusable(boxes.at(-1)!), 'The last takes no focus');
    expect(boxes.map(scrolls)).to.deep.equal([false, false, true, true, true, true, true]);
    expect(boxes.map(isFocusable)).to.deep.equal(boxes.map(scrolls));
    expect(boxes.map(({ role, ariaLabel }) => `${role} ${ariaLabel}`)).to.deep.equal([
      'group Code',
      'group Table',
      'group Code',
      'group Table',
      'group Figures',
      'group Table',
      'group Code',
    ]);
    await expectAccessible(section);
  });

  it('stay focusable when the content of another scroller is removed', async () => {
    const section = await showBlocks(table(60), code('a medium line of code '.repeat(2)));
    section.style.inlineSize = '200px';
    const [gone, other] = findAll(section, '.code, .table') as [HTMLElement, HTMLElement];
    await waitUntil(() => isFocusable(gone) && isFocusable(other), 'They take no focus');
    gone.firstElementChild!.remove();
    section.style.inlineSize = '1600px';
    await waitUntil(() => !isFocusable(other), 'The other takes the focus still');
  });

  it('are focusable as long as they overflow, and keep the focus that they have', async () => {
    const section = await showBlocks(table(2), code('a medium line of code '.repeat(2)));
    const boxes = findAll(section, '.code, .table');
    const become = (are: boolean) =>
      waitUntil(() => boxes.every((box) => isFocusable(box) === are), `They do not become ${are}`);
    section.style.inlineSize = '200px';
    await become(true);
    section.style.inlineSize = '1600px';
    await become(false);
    section.style.inlineSize = '200px';
    await become(true);
    boxes[0]!.focus();
    section.style.inlineSize = '1600px';
    await waitUntil(() => !isFocusable(boxes[1]!), 'The other takes the focus still');
    expect(section.shadowRoot!.activeElement).to.equal(boxes[0]);
  });

  it('become focusable when their text grows', async () => {
    const section = await showBlocks(code('short'), code(long));
    await waitUntil(() => isFocusable(findAll(section, '.code')[1]!), 'The long one takes no focus');
    section.section = { body: [code(long), code('short')] };
    await section.updateComplete;
    await waitUntil(() => isFocusable(find(section, '.code')!), 'The first takes no focus');
    await waitUntil(() => !isFocusable(findAll(section, '.code')[1]!), 'The second takes the focus');
  });
});
