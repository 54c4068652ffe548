import { css } from '@lit/reactive-element/css-tag.js';

/** Cards of recipes. */
export const recipeStyles = css`
  .recipe {
    padding: var(--_ae-space) calc(1.1 * var(--_ae-space));
    border: 1px solid var(--_ae-border);
    border-block-start: 3px solid var(--_ae-accent);
    border-radius: var(--_ae-radius);
  }

  .recipe > * + * {
    margin-block-start: calc(0.75 * var(--_ae-space));
  }

  .recipe > .h4 {
    margin-block-start: calc(1.1 * var(--_ae-space));
    font-style: normal;
  }

  .recipe > .h4 + * {
    margin-block-start: calc(0.4 * var(--_ae-space));
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 2em;
    margin-inline: 0;
    padding-block: 0.7em;
    border-block: 1px solid var(--_ae-border);
    font: 0.85em / calc(1.4 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .facts dt {
    font-weight: 400;
    color: var(--_ae-text-muted);
  }

  .facts dd {
    margin: 0;
    font-weight: 700;
  }

  .recipe li + li {
    margin-block-start: 0.4em;
  }

  @media print {
    .recipe .ingredients {
      break-inside: avoid;
    }
  }
`;
