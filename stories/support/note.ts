import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Puts a word to the viewer above a story that shows nothing itself. */
export const note =
  (words: string): Decorator =>
  (story) =>
    html`<p class="note">${words}</p>
      ${story()}`;
