import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CustomNetwork, ShareBar } from '../../../src/index.js';
import { news } from '../../support/articles.js';
import { commonControls, networkList, type WithNetworkList } from '../../support/controls.js';
import { note } from '../../support/note.js';

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

/** Posts name an account at X and hashtags, where there is room for them. */
export const AccountAndHashtags: Story = {
  args: {
    networks: ['x', 'bluesky', 'mastodon', 'threads'],
    via: '@newsdesk',
    hashtags: '#harbour, climate',
  },
};

const ownNetworks: CustomNetwork[] = [
  {
    name: 'teams',
    label: 'Teams',
    icon: 'M4 7h9M8.5 7v10M16 11h4v5a3 3 0 0 1-4 2.8M18 7.5v.1',
    url: 'https://teams.microsoft.com/share?href={url}&msgText={title}',
  },
  { name: 'newsroom', label: 'Newsroom', url: 'mailto:tips@news.example?subject={title}&body={text}' },
];

/** Networks that the library does not know; without an icon, by the first letter. */
export const CustomNetworks: Story = { args: { customNetworks: ownNetworks } };

export const CustomNetworksChosen: Story = {
  args: { customNetworks: ownNetworks, networks: ['newsroom', 'email', 'teams'] },
};

/** Makes the browser have, while a story is shown, what it may not have. */
function pretend(host: object, values: Record<string, unknown>): () => void {
  const owns = Object.keys(values).map(
    (name) => [name, Object.getOwnPropertyDescriptor(host, name)] as const,
  );
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(host, name, { value, configurable: true });
  }
  return () => {
    for (const [name, own] of owns) {
      if (own) Object.defineProperty(host, name, own);
      else Reflect.deleteProperty(host, name);
    }
  };
}

const press =
  (network: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const bar = canvasElement.querySelector('share-bar')!;
    await bar.updateComplete;
    bar.shadowRoot!.querySelector<HTMLElement>(`[data-network=${network}]`)!.click();
  };

const canShare = (): boolean => true;

/** On a device that has ways to share of its own, they come first. */
export const OnDevice: Story = {
  beforeEach: () => pretend(navigator, { canShare, share: () => Promise.resolve() }),
};

/** Where those do not open, the address is there to be copied. */
export const DeviceFailed: Story = {
  beforeEach: () =>
    pretend(navigator, { canShare, share: () => Promise.reject(new DOMException('', 'NotAllowedError')) }),
  play: press('native'),
};

export const Copied: Story = {
  beforeEach: () => pretend(navigator, { clipboard: { writeText: () => Promise.resolve() } }),
  play: press('copy'),
};

/** Where the browser refuses the clipboard, the address is there, selected, to be copied by hand. */
export const CopyFailed: Story = {
  args: { url: `${news.url}?edition=morning&section=${'harbour-'.repeat(12)}` },
  beforeEach: () => {
    const undo = [
      pretend(navigator, { clipboard: undefined }),
      pretend(document, { execCommand: () => false }),
    ];
    return () => undo.forEach((restore) => restore());
  },
  play: press('copy'),
};

export const RightToLeft: Story = { args: { lang: 'ar' } };

export const Japanese: Story = { args: { lang: 'ja' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { url: undefined },
  decorators: [note('Without an address there is nothing to share.')],
};
