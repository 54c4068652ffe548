import { customNetworksIn, type CustomNetwork } from './custom-networks.js';

/** What a page says of sharing. */
export interface ShareSettings {
  /** Names of the networks, in order; all when not given. */
  networks?: string;
  /** Name of an account at X that a post there names, with or without `@`. */
  via?: string;
  /** Hashtags for networks that have them, separated by spaces or commas, with or without `#`. */
  hashtags?: string;
  /** Networks of the page's own. */
  customNetworks?: CustomNetwork[];
}

/** What a page says of sharing, as plain data, whatever it says. */
export const shareSettings = ({ networks, via, hashtags, customNetworks }: ShareSettings): ShareSettings => ({
  networks: textOrNone(networks),
  via: textOrNone(via),
  hashtags: textOrNone(hashtags),
  customNetworks: customNetworksIn(customNetworks),
});

const textOrNone = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The attributes that tell an element in the browser how to share. Networks of a page's own are JSON there. */
export function shareAttributes(settings: ShareSettings): Record<string, string | undefined> {
  const { networks, via, hashtags, customNetworks } = shareSettings(settings);
  return { networks, via, hashtags, 'custom-networks': customNetworks && JSON.stringify(customNetworks) };
}
