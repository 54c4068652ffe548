import { cleanText } from '../../article/text.js';
import { safeUrl } from '../../article/url.js';

/** Somewhere to share to that the library does not know, by a plain link. */
export interface CustomNetwork {
  /**
   * Name in the `networks` attribute and in events: letters, digits, `-` and `_`. The name of a built-in network takes its
   * place; `copy`, `print` and `native` are taken.
   */
  name: string;
  /** Name that readers know. */
  label: string;
  /** The path of an SVG of 24 × 24 units, which is drawn as a line. Default: the first letter of the label. */
  icon?: string;
  /**
   * Address that shares, of `https:`, `http:` or `mailto:`; `{url}`, `{title}` and `{text}` (headline, address and hashtags)
   * stand for what is shared, encoded. They may not be part of the host.
   */
  url: string;
}

const bounds = { networks: 50, name: 50, label: 100, icon: 10_000, url: 2_000 };

/** Names of what is no network. */
const taken = new Set(['copy', 'print', 'native']);

/** A scheme, and behind it a host that no one who writes a headline can choose. */
const template = /^(?:https?:\/\/[^\s/?#\\{}]+(?:[/?#]|$)|mailto:)/i;

const path = /^[mzlhvcsqta\d\s.,e+-]+$/i;

/** Makes networks of anything, without ever throwing; what is not one is left out. */
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

/** What a page or a proxy says may throw whenever it is read. */
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

/** A text as it may be shown, or none where it is too long or not a text. */
const text = (value: unknown, most: number): string =>
  typeof value === 'string' && value.length <= most ? cleanText(value).trim() : '';

/** The address that shares, made of its template. */
export const filled = (url: string, values: Record<'url' | 'title' | 'text', string>): string =>
  url.replace(/\{(url|title|text)\}/g, (_, name: keyof typeof values) => encodeURIComponent(values[name]));
