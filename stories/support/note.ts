import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Adds a note above a story that renders nothing itself. */
export const note =
  (words: string): Decorator =>
  (story) =>
    html`<p class="note">${words}</p>
      ${story()}`;
