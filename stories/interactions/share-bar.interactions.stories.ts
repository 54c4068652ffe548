import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent } from 'storybook/test';
import type { ShareBar, ShareBarShareEvent } from '../../src/index.js';
import { act } from '../support/act.js';
import { news } from '../support/articles.js';
import { inside } from '../support/interact.js';
import { pretend } from '../support/pretend.js';

const meta: Meta<ShareBar> = {
  title: 'Interactions/share-bar',
  component: 'share-bar',
  tags: ['!autodocs'],
  args: { url: news.url, headline: news.headline },
};
export default meta;

type Story = StoryObj<ShareBar>;

const writeText = fn(() => Promise.resolve());

/** With the keyboard only; focus stays, and the result is announced. */
export const Copying: Story = {
  beforeEach: () => pretend(navigator, { clipboard: { writeText: writeText.mockClear() } }),
  play: act('share-bar', async (_, shadow) => {
    const ui = inside(shadow);
    const copy = ui.getByRole('button', { name: 'Copy link' });
    copy.focus();
    await userEvent.keyboard('{Enter}');
    await ui.findByText('Link copied');
    await expect(writeText).toHaveBeenCalledWith(news.url);
    await expect(ui.getByRole('status')).toHaveTextContent('Link copied');
    await expect(shadow.activeElement).toBe(copy);
  }),
};

/** The URL is shown, selected, for copying by hand. */
export const CopyingBlocked: Story = {
  beforeEach: () => {
    const undo = [
      pretend(navigator, { clipboard: { writeText: () => Promise.reject(new Error('blocked')) } }),
      pretend(document, { execCommand: () => false }),
    ];
    return () => undo.forEach((restore) => restore());
  },
  play: act('share-bar', async (_, shadow) => {
    const ui = inside(shadow);
    await userEvent.click(ui.getByRole('button', { name: 'Copy link' }));
    await ui.findByText(/could not be copied/);
    await expect(ui.getByRole('status')).toHaveTextContent(news.url);
    await expect(getSelection()!.isCollapsed).toBe(false);
  }),
};

const share = fn((_: ShareData) => Promise.resolve());

/** The share sheet gets the headline and the URL; there is no message. */
export const OnDevice: Story = {
  beforeEach: () => pretend(navigator, { canShare: () => true, share: share.mockClear() }),
  play: act('share-bar', async (_, shadow) => {
    const ui = inside(shadow);
    await userEvent.click(ui.getByRole('button', { name: 'Share…' }));
    await expect(share).toHaveBeenCalledWith({ title: news.headline, url: news.url });
    await expect(ui.getByRole('status')).toBeEmptyDOMElement();
  }),
};

/** The page handles the event and shares the article itself. */
export const ByThePage: Story = {
  play: act('share-bar', async (bar, shadow) => {
    const heard = fn((event: ShareBarShareEvent) => event.preventDefault());
    bar.addEventListener('share-bar-share', heard, { once: true });
    await userEvent.click(inside(shadow).getByRole('link', { name: 'Share by email' }));
    const [[event]] = heard.mock.calls as [[ShareBarShareEvent]];
    await expect(event).toMatchObject({ network: 'email', url: news.url });
  }),
};
