import { css } from '@lit/reactive-element/css-tag.js';

/** Cards of products, with the image beside the text if there is room. */
export const productStyles = css`
  .product {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_ae-space);
    padding: var(--_ae-space) calc(1.1 * var(--_ae-space));
    border: 1px solid var(--_ae-border);
    border-block-start: 3px solid var(--_ae-accent);
    border-radius: var(--_ae-radius);
    font-size: 0.95em;
  }

  .product > .figure {
    flex: 1 1 9em;
    max-inline-size: 14em;
  }

  .product-text {
    flex: 3 1 14em;
    min-inline-size: 0;
  }

  .product-name {
    font: 700 1.15em / calc(1.35 * var(--_ae-room)) var(--_ae-font-heading);
  }

  .product-text > * + * {
    margin-block-start: 0.5em;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.9em;
    padding: 0;
    list-style-type: '';
    font: 0.88em / calc(1.4 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .product .offers > li {
    margin: 0;
    padding: 0;
  }

  .offers a {
    display: block;
    padding: 0.5em 0.9em;
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    text-decoration-line: none;
  }

  .offers a:hover {
    border-color: var(--_ae-accent);
    color: var(--_ae-accent);
  }

  @media print {
    .product {
      break-inside: avoid;
    }
  }
`;
