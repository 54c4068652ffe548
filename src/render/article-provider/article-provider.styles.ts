import { css } from '@lit/reactive-element/css-tag.js';

export const articleProviderStyles = css`
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none !important;
  }
`;
