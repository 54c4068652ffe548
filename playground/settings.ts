import { availableLocales } from '../src/index.js';
import { hosts, type HostName } from './hosts/index.js';
import { isSample, type SampleName } from './samples.js';

/** Widths that are offered, in CSS pixels. Any other comes from dragging. */
export const widths = [320, 480, 768, 1024, 'full'] as const;

/** Bounds of a width from dragging. */
export const narrowest = 200;
export const widest = 2560;

/** What `--ae-color-scheme` is set to on the host page; `host` leaves that to it. */
export const schemes = {
  host: { title: 'As the host', value: undefined },
  light: { title: 'Light', value: 'light only' },
  dark: { title: 'Dark', value: 'dark only' },
  reader: { title: 'As the reader', value: 'light dark' },
} as const;

export type SchemeName = keyof typeof schemes;

export const headingLevels = [1, 2, 3, 4] as const;

/** Everything about the playground that a link to it can say. */
export interface Settings {
  /** The sample in the editor, or `own` for an article from elsewhere. */
  sample: SampleName | 'own';
  /** Where an article from elsewhere was loaded from. */
  src: string;
  host: HostName;
  width: number | 'full';
  scheme: SchemeName;
  /** Language of the interface; empty for that of the article. */
  locale: string;
  /** Heading level of the headline. */
  level: number;
}

export const defaults: Readonly<Settings> = {
  sample: 'news',
  src: '',
  host: 'bootstrap',
  width: 'full',
  scheme: 'host',
  locale: '',
  level: 1,
};

/** The settings in a URL's hash; what is not valid there is as by default. */
export function settingsFrom(hash: string): Settings {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const choice = <Key extends keyof Settings>(key: Key, valid: (text: string) => boolean): Settings[Key] => {
    const text = given.get(key);
    return text !== null && valid(text) ? (text as Settings[Key]) : defaults[key];
  };
  const width = Number(given.get('width'));
  const level = Number(given.get('level'));
  return {
    sample: choice('sample', (name) => isSample(name) || name === 'own'),
    src: choice('src', (url) => URL.canParse(url)),
    host: choice('host', (name) => Object.hasOwn(hosts, name)),
    width: width >= narrowest && width <= widest ? Math.round(width) : 'full',
    scheme: choice('scheme', (name) => Object.hasOwn(schemes, name)),
    locale: choice('locale', (tag) => availableLocales().includes(tag)),
    level: headingLevels.find((offered) => offered === level) ?? defaults.level,
  };
}

/** The hash that stands for the settings; what is as by default is left out. */
export function hashFor(settings: Settings): string {
  const hash = new URLSearchParams();
  for (const key of Object.keys(defaults) as (keyof Settings)[]) {
    if (settings[key] !== defaults[key]) hash.set(key, String(settings[key]));
  }
  return hash.size ? `#${hash.toString()}` : '';
}
