import { cleanText } from '../../article/text.js';
import { safeUrl } from '../../article/url.js';

/** A network that is not built in, as a plain link. */
export interface CustomNetwork {
  /**
   * Name in the `networks` attribute and in events: letters, digits, `-` and `_`. The name of a built-in network
   * replaces that network; `copy`, `print` and `native` are reserved.
   */
  name: string;
  /** Display name. */
  label: string;
  /** Path of an SVG of 24 × 24 units, drawn as an outline. Default: the first letter of the label. */
  icon?: string;
  /**
   * Share URL, `https:`, `http:` or `mailto:`, with the placeholders `{url}`, `{title}` and `{text}` (headline, URL and
   * hashtags), which are replaced by encoded values. Placeholders are not allowed in the host.
   */
  url: string;
}

const bounds = { networks: 50, name: 50, label: 100, icon: 10_000, url: 2_000 };

/** Reserved names. */
const taken = new Set(['copy', 'print', 'native']);

/** A scheme, and a host that the author of a headline cannot influence. */
const template = /^(?:https?:\/\/[^\s/?#\\{}]+(?:[/?#]|$)|mailto:)/i;

const path = /^[mzlhvcsqta\d\s.,e+-]+$/i;

/** Parses custom networks from any value; never throws. Invalid ones are ignored. */
export function customNetworksIn(input: unknown): CustomNetwork[] | undefined {
  const found = new Map<string, CustomNetwork>();
  attempt(() => {
    if (!Array.isArray(input)) return;
    for (const entry of (input as unknown[]).slice(0, bounds.networks)) {
      const network = attempt(() => customNetwork(entry as Record<string, unknown>));
      if (network && !found.has(network.name)) found.set(network.name, network);
    }
  });
  return found.size ? [...found.values()] : undefined;
}

/** Reads a value that may throw, such as a getter or a proxy. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function customNetwork(entry: Record<string, unknown>): CustomNetwork | undefined {
  const name = text(entry['name'], bounds.name).toLowerCase();
  const label = text(entry['label'], bounds.label);
  const icon = text(entry['icon'], bounds.icon);
  const url = text(entry['url'], bounds.url);
  if (!/^[\w-]+$/.test(name) || taken.has(name) || !label || !template.test(url) || !safeUrl(url, 'link'))
    return undefined;
  return { name, label, ...(path.test(icon) ? { icon } : {}), url };
}

/** Returns a text; empty if it is too long or not a string. */
const text = (value: unknown, most: number): string =>
  typeof value === 'string' && value.length <= most ? cleanText(value).trim() : '';

/** Fills in the placeholders of a share URL. */
export const filled = (url: string, values: Record<'url' | 'title' | 'text', string>): string =>
  url.replace(/\{(url|title|text)\}/g, (_, name: keyof typeof values) => encodeURIComponent(values[name]));
