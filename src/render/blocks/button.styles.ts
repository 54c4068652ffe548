import { css } from '@lit/reactive-element/css-tag.js';

/** Links that look like buttons, side by side. */
export const buttonStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    font: 600 0.9em / calc(1.3 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .buttons > .button {
    margin: 0;
  }

  .button > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.4em;
    border: 1px solid var(--_ae-accent);
    border-radius: var(--_ae-radius);
    background: var(--_ae-accent);
    color: var(--_ae-on-accent);
    text-align: center;
    text-decoration-line: none;
  }

  .button > a:hover {
    text-decoration-line: underline;
  }

  .button[data-variant='secondary'] > a {
    border-color: currentColor;
    background: var(--_ae-background);
    color: var(--_ae-text);
  }

  .button[data-variant='secondary'] > a:hover {
    border-color: var(--_ae-accent);
    color: var(--_ae-accent);
  }

  @media print {
    .button > a {
      gap: 0.3em;
      min-block-size: 0;
      background: none !important;
      color: inherit !important;
    }
  }
`;
