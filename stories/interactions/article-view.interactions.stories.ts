import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { ArticleView } from '../../src/index.js';
import { samples } from '../articles/index.js';
import { act } from '../support/act.js';
import { inside } from '../support/interact.js';
import { standIn } from '../support/pretend.js';

const address = '/article-of-an-interaction.json';

const meta: Meta<ArticleView> = {
  title: 'Interactions/article-view',
  component: 'article-view',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj<ArticleView>;

/** Loading is retried. */
export const TriedAgain: Story = {
  args: { src: address },
  beforeEach: () => {
    let asked = 0;
    return standIn(address, () =>
      asked++ ? Response.json(samples.minimal.article) : new Response('', { status: 503 }),
    );
  },
  play: act('article-view', async (_, shadow) => {
    const ui = inside(shadow);
    await expect(await ui.findByRole('alert')).toHaveTextContent('could not be loaded');
    await userEvent.click(ui.getByRole('button', { name: 'Try again' }));
    const { textContent } = await ui.findByRole('heading', { level: 1 });
    await expect(ui.queryByRole('alert')).toBeNull();
    await ui.findByText(textContent.trim(), { selector: '[role=status]' });
  }),
};

/** Footnote links work inside the element, there and back; the page's URL stays the same. */
export const Footnotes: Story = {
  // The jump may or may not come near enough to the replies to load them.
  args: { article: samples.longRead.article, withoutReplies: true },
  play: act('article-view', async (_, shadow) => {
    const before = location.href;
    const reference = shadow.querySelector<HTMLElement>('a[href="#ae-note-1"]')!;
    await userEvent.click(reference);
    await expect(shadow.activeElement).toHaveAttribute('id', 'ae-note-1');
    await userEvent.click(shadow.querySelector<HTMLElement>('a[href="#ae-reference-1"]')!);
    await expect(shadow.activeElement).toHaveAttribute('id', 'ae-reference-1');
    await expect(location.href).toBe(before);
    scrollTo(0, 0);
  }),
};
