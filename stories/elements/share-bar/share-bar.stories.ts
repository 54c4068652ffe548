import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CustomNetwork, ShareBar } from '../../../src/index.js';
import { act } from '../../support/act.js';
import { longWord, news } from '../../support/articles.js';
import { commonControls, networkList, type WithNetworkList } from '../../support/controls.js';
import { note } from '../../support/note.js';
import { pretend } from '../../support/pretend.js';
import { guide } from './share-bar.guide.js';

type Args = WithNetworkList<ShareBar>;

const meta: Meta<Args> = {
  title: 'Elements/share-bar',
  component: 'share-bar',
  parameters: { guide, events: ['share-bar-share'] },
  argTypes: { ...commonControls, networks: networkList },
  args: { url: news.url, headline: news.headline },
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const ChosenNetworks: Story = { args: { networks: ['mastodon', 'bluesky', 'email'] } };

export const OneNetwork: Story = { args: { networks: ['email'] } };

/** Only copying and printing. */
export const WithoutNetworks: Story = { args: { networks: [] } };

/** Posts mention an X account and hashtags, if there is room for them. */
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

/** Custom networks; without an icon, the first letter is shown. */
export const CustomNetworks: Story = { args: { customNetworks: ownNetworks } };

export const CustomNetworksChosen: Story = {
  args: { customNetworks: ownNetworks, networks: ['newsroom', 'email', 'teams'] },
};

const press = (network: string) =>
  act('share-bar', (_, shadow) => {
    shadow.querySelector<HTMLElement>(`[data-network=${network}]`)!.click();
  });

/** Story on a device with a share sheet, with the given result. */
const onDevice = (share: () => Promise<void>): Story => ({
  tags: ['alone'],
  beforeEach: () => pretend(navigator, { canShare: () => true, share }),
});

const refused = (name: string): Promise<never> => Promise.reject(new DOMException('', name));

/** The device's share sheet comes first. */
export const OnDevice: Story = onDevice(() => Promise.resolve());

/** The share sheet is open. */
export const DeviceAsks: Story = { ...onDevice(() => new Promise(() => {})), play: press('native') };

/** Sharing has completed: no message. */
export const DeviceTookOver: Story = { ...OnDevice, play: press('native') };

/** The reader has cancelled: no message. */
export const DeviceCancelled: Story = { ...onDevice(() => refused('AbortError')), play: press('native') };

/** The share sheet cannot be opened: the URL is shown for copying. */
export const DeviceFailed: Story = { ...onDevice(() => refused('NotAllowedError')), play: press('native') };

export const Copied: Story = {
  tags: ['alone'],
  beforeEach: () => pretend(navigator, { clipboard: { writeText: () => Promise.resolve() } }),
  play: press('copy'),
};

export const CopiedDark: Story = { ...Copied, globals: { scheme: 'dark' } };

/** The clipboard is refused: the URL is shown, selected, for copying by hand. */
export const CopyFailed: Story = {
  tags: ['alone'],
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

export const CopyFailedNarrow: Story = { ...CopyFailed, globals: { width: '320' } };

/** The page has cancelled the event to share the article itself. */
export const SharedByThePage: Story = {
  play: act('share-bar', (bar, shadow) => {
    bar.addEventListener('share-bar-share', (event) => event.preventDefault());
    shadow.querySelector<HTMLElement>('[data-network=email]')!.click();
  }),
};

/** A headline that exceeds the length of a post is cut between words; the page shows it unchanged. */
export const LongHeadline: Story = { args: { headline: `${news.headline} `.repeat(6).trim() } };

/** A long name affects only the accessible name. */
export const LongWords: Story = {
  args: { customNetworks: [{ name: 'long', label: longWord, url: 'https://news.example/?u={url}' }] },
  globals: { width: '320' },
};

export const RightToLeft: Story = { args: { lang: 'ar' } };

export const Japanese: Story = { args: { lang: 'ja' } };

/** Messages that are longer than the English ones. */
export const German: Story = { args: { lang: 'de' } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { url: undefined },
  decorators: [note('Without an address there is nothing to share.')],
};
