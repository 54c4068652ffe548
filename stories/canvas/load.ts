import type { StoryContext } from '@storybook/web-components-vite';
import canvasSheet from './canvas.css?raw';
import { pageSheet, placeSheet, type HostName } from './hosts.js';
import { loadServer } from './server-markup.js';
import type { Globals } from './toolbars.js';

/** What is loaded before a story is rendered, because the toolbars ask for it. */
export interface Loaded {
  server?: Awaited<ReturnType<typeof loadServer>>;
  /** Style sheet of the page that a story without scripts is. */
  css: string;
}

export async function load({ globals }: StoryContext): Promise<Loaded> {
  const { rendering, host } = globals as Globals;
  if (rendering === 'browser') return { css: '' };
  return {
    server: await loadServer(),
    css: `${await pageSheet(host as HostName)}\n${canvasSheet}`,
  };
}

/** The element that holds the sheet of the host in this page. */
const sheet = document.createElement('style');
sheet.id = 'host-sheet';

/** Lets the host reach the page that the story is in, until the story goes. */
export async function dressPage({ globals, viewMode }: StoryContext): Promise<() => void> {
  const { host, scheme } = globals as Globals;
  const isPage = viewMode === 'story';
  sheet.textContent = await (isPage ? pageSheet : placeSheet)(host as HostName);
  document.head.append(sheet);
  if (isPage) document.documentElement.dataset['bsTheme'] = scheme;
  return () => {
    sheet.remove();
    delete document.documentElement.dataset['bsTheme'];
  };
}
