import { customNetworksIn, type CustomNetwork } from './custom-networks.js';

/** Share settings of a page. */
export interface ShareSettings {
  /** Names of the networks, in order. Default: all. */
  networks?: string;
  /** Name of an X account that posts there mention, with or without `@`. */
  via?: string;
  /** Hashtags for networks that support them, separated by spaces or commas, with or without `#`. */
  hashtags?: string;
  /** Custom networks. */
  customNetworks?: CustomNetwork[];
}

/** Validates the share settings of a page, which may have any value. */
export const shareSettings = ({ networks, via, hashtags, customNetworks }: ShareSettings): ShareSettings => ({
  networks: textOrNone(networks),
  via: textOrNone(via),
  hashtags: textOrNone(hashtags),
  customNetworks: customNetworksIn(customNetworks),
});

const textOrNone = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Attributes that pass the settings to an element in the browser. Custom networks are JSON. */
export function shareAttributes(settings: ShareSettings): Record<string, string | undefined> {
  const { networks, via, hashtags, customNetworks } = shareSettings(settings);
  return { networks, via, hashtags, 'custom-networks': customNetworks && JSON.stringify(customNetworks) };
}
