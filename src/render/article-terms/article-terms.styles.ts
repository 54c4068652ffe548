import { css } from '@lit/reactive-element/css-tag.js';

export const articleTermsStyles = css`
  .terms {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.32em 0.8em;
    max-inline-size: var(--_ae-max-line-length);
  }

  .terms > .eyebrow {
    font-size: 0.76em;
    color: var(--_ae-text-muted);
  }

  .terms > ul {
    flex: 1 1 20em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0;
    padding: 0;
    list-style-type: '';
    font: 0.8em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .terms li {
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 0.15em 0.75em;
    border: 1px solid var(--_ae-border);
    border-radius: 1em;
  }

  .terms li:has(a:hover) {
    border-color: currentColor;
  }

  .terms a {
    text-decoration-line: none;
  }

  .terms a:hover {
    text-decoration-line: underline;
  }
`;
