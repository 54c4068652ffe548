import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ShareBar } from '../src/index.js';
import { news } from './support/articles.js';
import { commonControls, networkList, type WithNetworkList } from './support/controls.js';
import { note } from './support/note.js';

type Args = WithNetworkList<ShareBar>;

const meta: Meta<Args> = {
  title: 'Elements/share-bar',
  component: 'share-bar',
  argTypes: { ...commonControls, networks: networkList },
  args: { url: news.url, headline: news.headline },
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const ChosenNetworks: Story = { args: { networks: ['mastodon', 'bluesky', 'email'] } };

export const OneNetwork: Story = { args: { networks: ['email'] } };

/** Only what sends nobody anywhere: copying and printing. */
export const WithoutNetworks: Story = { args: { networks: [] } };

/** Where the browser refuses the clipboard, the address is there to be copied by hand. */
export const CopyFailed: Story = {
  args: { url: `${news.url}?edition=morning&section=${'harbour-'.repeat(12)}` },
  beforeEach: () => {
    const writeText = () => Promise.reject(new Error('Not allowed'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector('share-bar')!;
    await bar.updateComplete;
    bar.shadowRoot!.querySelector('button')!.click();
  },
};

export const RightToLeft: Story = { args: { lang: 'ar' } };

export const Japanese: Story = { args: { lang: 'ja' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { url: undefined },
  decorators: [note('Without an address there is nothing to share.')],
};
