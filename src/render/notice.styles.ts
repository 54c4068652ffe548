import { css } from '@lit/reactive-element/css-tag.js';

/** Message in place of an article. */
export const noticeStyles = css`
  .notice {
    display: grid;
    justify-items: center;
    gap: var(--_ae-space);
    max-inline-size: var(--_ae-max-line-length);
    margin-inline: auto;
    padding: calc(1.5 * var(--_ae-space));
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    font: 1em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    text-align: center;
  }
`;
