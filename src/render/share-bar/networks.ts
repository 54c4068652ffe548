import { filled, type CustomNetwork } from './custom-networks.js';
import { cutText, fitted, weightAtX, type TextLimit } from './share-text.js';

/** Data to share. */
export interface Shared {
  /** Canonical URL of the article. */
  url: string;
  headline: string;
  /** Name of an X account, without `@`. */
  via?: string;
  /** Hashtags, without `#`. */
  hashtags: readonly string[];
}

/** A network, as a plain link. */
export interface Network {
  /** Name in the `networks` attribute. */
  name: string;
  /** Display name, the same in all languages. */
  label: string;
  /** Icon: path of an SVG of 24 × 24 units, drawn as an outline. Default: the first letter of the label. */
  icon?: string;
  /** Share URL, with all values encoded. */
  href: (shared: Shared) => string;
}

/** A URL with the values that are set as its query. */
const query = (address: string, values: Record<string, string | undefined>): string =>
  address +
  Object.entries(values)
    .flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : []))
    .join('&');

/** Headline, URL and hashtags as one text. */
const words = (shared: Shared, limit: TextLimit = unlimited): string => {
  const { headline, url, hashtags } = fitted(shared, limit);
  return [headline, url, ...hashtags.map((hashtag) => `#${hashtag}`)].filter(Boolean).join(' ');
};

/** Headline and hashtags, for networks with a separate field for the URL. */
const wordsBesideUrl = (shared: Shared, limit: TextLimit = unlimited): string =>
  words({ ...fitted(shared, limit), url: '' });

const unlimited: TextLimit = { most: Infinity };

/** Text limits of networks, and how they count; checked in November 2026, like their URLs. */
const limits = {
  bluesky: { most: 300 },
  mastodon: { most: 500, url: 23 },
  reddit: { most: 300 },
  threads: { most: 500 },
  x: { most: 280, url: 23, weigh: weightAtX },
} satisfies Record<string, TextLimit>;

/** Share URLs, checked in November 2026 against each network's own documentation or a maintained library. */
export const networks: readonly Network[] = [
  {
    name: 'email',
    label: 'Email',
    icon: 'M4 6h16v12H4zM4 7l8 6 8-6',
    href: ({ headline, url }) => query('mailto:?', { subject: headline, body: url }),
  },
  {
    name: 'whatsapp',
    label: 'WhatsApp',
    icon: 'M4 20l1.3-4A8 8 0 1 1 8.2 18.8zM9 8.5c0 3.6 2.5 6.5 6.3 6.5l1-2-2.2-1-1 .9a4 4 0 0 1-2-2l.9-1-1-2.2z',
    href: (shared) => query('https://wa.me/?', { text: words(shared) }),
  },
  {
    name: 'facebook',
    label: 'Facebook',
    icon: 'M13.5 21v-8h3l.5-3.5h-3.5V7.3c0-.9.5-1.3 1.4-1.3H17V3h-2.5C11.7 3 10 4.6 10 7.2v2.3H7.5V13H10v8z',
    href: ({ url }) => query('https://www.facebook.com/sharer/sharer.php?', { u: url }),
  },
  {
    name: 'x',
    label: 'X',
    icon: 'M4 4h4l12 16h-4zM19.5 4l-6.4 7.2M4.5 20l6.4-7.2',
    href: (shared) => {
      const most = limits.x.most - (shared.via ? ` via @${shared.via}`.length : 0);
      const { headline, url, via, hashtags } = fitted(shared, { ...limits.x, most });
      return query('https://x.com/intent/tweet?', { text: headline, url, via, hashtags: hashtags.join() });
    },
  },
  {
    name: 'bluesky',
    label: 'Bluesky',
    icon: 'M12 11C10.8 8.3 7.6 5 5.3 5 3.8 5 3 5.8 3 7.5c0 2.8.8 5.8 2.3 6.5 1 .4 2.2.4 3.2.2-2 .5-3.3 1.7-1.8 3.7 2 2.6 4.2.5 5.3-2.1 1.1 2.6 3.3 4.7 5.3 2.1 1.5-2 .2-3.2-1.8-3.7 1 .2 2.2.2 3.2-.2 1.5-.7 2.3-3.7 2.3-6.5C21 5.8 20.2 5 18.7 5c-2.3 0-5.5 3.3-6.7 6z',
    href: (shared) => query('https://bsky.app/intent/compose?', { text: words(shared, limits.bluesky) }),
  },
  {
    name: 'threads',
    label: 'Threads',
    icon: 'M17 8.5C16.3 5.6 14.4 4 12 4c-3.8 0-6 3-6 8s2.2 8 6 8c3.2 0 5.5-1.7 5.5-4.3 0-2.7-2.2-4.2-5-4.2-2.2 0-3.5 1-3.5 2.5S10.3 16.5 12 16.5c2 0 3.2-1.4 3.2-4 0-2.4-1.2-3.7-3.2-3.7-1.1 0-2 .4-2.6 1.2',
    href: (shared) =>
      query('https://www.threads.com/intent/post?', {
        text: wordsBesideUrl(shared, limits.threads),
        url: shared.url,
      }),
  },
  {
    name: 'mastodon',
    label: 'Mastodon',
    icon: 'M20 9.5C20 5.5 17.5 4 12 4S4 5.5 4 9.5c0 6.5 1.5 10.5 7.5 10.5 2 0 3.5-.6 3.5-.6v-1.9s-1.5.5-3.2.5C9.5 18 8.3 17 8.2 15.3c1 .3 2.4.5 3.8.5 5.5 0 8-1.6 8-6.3zM8.5 12.5V9.3c0-2.2 3.5-2.2 3.5 0v2.2M12 9.3c0-2.2 3.5-2.2 3.5 0v3.2',
    href: (shared) => query('https://share.joinmastodon.org/#', { text: words(shared, limits.mastodon) }),
  },
  {
    name: 'linkedin',
    label: 'LinkedIn',
    icon: 'M6.5 10v8M6.5 5.8v.4M11 18v-8M11 13.7c0-2.2 1.3-3.7 3.3-3.7s3.2 1.3 3.2 3.8V18',
    href: ({ url }) => query('https://www.linkedin.com/sharing/share-offsite/?', { url }),
  },
  {
    name: 'reddit',
    label: 'Reddit',
    icon: 'M12 20c4.4 0 8-2.5 8-5.7s-3.6-5.7-8-5.7-8 2.5-8 5.7S7.6 20 12 20zM12 8.6l1-4.3 4 1M9 13v.4M15 13v.4M9 16.3c1.8 1.2 4.2 1.2 6 0',
    href: ({ headline, url }) =>
      query('https://www.reddit.com/submit?', { url, title: cutText(headline, limits.reddit.most) }),
  },
  {
    name: 'telegram',
    label: 'Telegram',
    icon: 'M21 4L3 11l5.5 2.2M21 4l-3 15.5-9.5-6.3zM8.5 13.2v6l3.3-3.7',
    href: (shared) => query('https://t.me/share/url?', { url: shared.url, text: wordsBesideUrl(shared) }),
  },
];

/** Converts a custom network. */
const asNetwork = ({ url: template, ...network }: CustomNetwork): Network => ({
  ...network,
  href: (shared) => filled(template, { url: shared.url, title: shared.headline, text: words(shared) }),
});

/**
 * Returns the networks listed in `names`, in order; if it is not given, all of them, custom ones last. A custom network
 * replaces a built-in one of the same name. Unknown names are ignored.
 */
export function chosenNetworks(
  names: string | undefined,
  custom: readonly CustomNetwork[] = [],
): readonly Network[] {
  const byName = new Map([...networks, ...custom.map(asNetwork)].map((network) => [network.name, network]));
  if (typeof names !== 'string') return [...byName.values()];
  const wanted = names.toLowerCase().split(/[\s,]+/);
  return [...new Set(wanted)].flatMap((name) => byName.get(name) ?? []);
}
