import { availableLocales } from '../../src/locales/index.js';
import { frameworks } from '../snippets/frameworks.js';
import { themeNames } from '../support/themes.js';
import { hostNames, hosts } from './hosts.js';

/** Settings of the toolbars, for every story. */
export interface Globals {
  theme: string;
  scheme: 'light' | 'dark';
  host: string;
  width: string;
  textSize: string;
  locale: string;
  direction: '' | 'ltr' | 'rtl';
  rendering: Rendering;
  framework: string;
}

/** Rendering mode: in the browser; on a server with hydration; on a server without JavaScript. */
export type Rendering = 'browser' | 'server' | 'no-script';

/** Menu item. Its title is short, since all chosen items are on one line above the story. */
interface Item {
  value: string;
  title: string;
  /** Text at its right in the menu. */
  right?: string;
  icon?: string;
}

const toolbar = (icon: string, title: string, items: Item[]) => ({
  description: title,
  toolbar: { icon, title, items, dynamicTitle: true },
});

const capitalised = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

const languages = new Intl.DisplayNames('en', { type: 'language' });

export const globalTypes = {
  theme: toolbar(
    'paintbrush',
    'Theme, as a page loads it',
    themeNames.map((value) => ({ value, title: capitalised(value) })),
  ),
  scheme: toolbar('contrast', 'Colour scheme of the page, and --ae-color-scheme', [
    { value: 'light', title: 'Light', icon: 'sun' },
    { value: 'dark', title: 'Dark', icon: 'moon' },
  ]),
  host: toolbar(
    'browser',
    'Style sheet of the page around the element',
    hostNames.map((value) => ({ value, title: capitalised(hosts[value].title) })),
  ),
  width: toolbar('grow', 'Width of the container of the element', [
    { value: 'full', title: 'Width', right: 'all available' },
    ...['320', '480', '768', '1024'].map((value) => ({ value, title: `${value} px` })),
  ]),
  textSize: toolbar('zoom', 'Size of the text', [
    { value: '14px', title: '88 %' },
    { value: '', title: '100 %' },
    { value: '24px', title: '150 %' },
    { value: '32px', title: '200 %' },
  ]),
  locale: toolbar('globe', 'Language of the interface', [
    { value: '', title: 'Language', right: 'of the article' },
    ...availableLocales().map((value) => ({ value, title: languages.of(value)!, right: value })),
  ]),
  direction: toolbar('transfer', 'Direction of the page and the text', [
    { value: '', title: 'Direction', right: 'of the text' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  rendering: toolbar('lightning', 'Where the element is rendered', [
    { value: 'browser', title: 'Browser', right: 'client-rendered' },
    { value: 'server', title: 'Server', right: 'server-rendered, hydrated' },
    { value: 'no-script', title: 'No JavaScript', right: 'server-rendered' },
  ]),
  framework: toolbar(
    'markup',
    'Framework of the code examples',
    frameworks.map(({ name, title }) => ({ value: name, title })),
  ),
};

/** Storage key of the chosen framework, for the next visit. */
const frameworkKey = 'article-elements:storybook-framework';

const remembered = (): string => {
  try {
    return localStorage.getItem(frameworkKey) ?? '';
  } catch {
    return '';
  }
};

export function rememberFramework(name: string): void {
  try {
    localStorage.setItem(frameworkKey, name);
  } catch {
    // Without storage, it has to be chosen again.
  }
}

export const initialGlobals: Globals = {
  theme: 'default',
  scheme: 'light',
  host: 'bare',
  width: 'full',
  textSize: '',
  locale: '',
  direction: '',
  rendering: 'browser',
  framework: frameworks.find(({ name }) => name === remembered())?.name ?? 'html',
};
