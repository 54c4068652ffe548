import type { StoryContext } from '@storybook/web-components-vite';
import canvasSheet from './canvas.css?raw';
import { pageSheet, placeSheet, type HostName } from './hosts.js';
import { loadServer } from './server-markup.js';
import type { Globals } from './toolbars.js';

/** Data loaded before a story is rendered, depending on the toolbars. */
export interface Loaded {
  server?: Awaited<ReturnType<typeof loadServer>>;
  /** Style sheet of a story without JavaScript. */
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

/** Element with the style sheet of the host. */
const sheet = document.createElement('style');
sheet.id = 'host-sheet';

/** Applies the host's styles to the story's page until the story is torn down. */
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
