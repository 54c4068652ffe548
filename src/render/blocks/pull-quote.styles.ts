import { css } from '@lit/reactive-element/css-tag.js';

/** Pull quotes. */
export const pullQuoteStyles = css`
  .pullquote {
    padding-block: calc(0.9 * var(--_ae-space));
    border-block: 1px solid var(--_ae-border);
    border-block-start: 3px solid var(--_ae-accent);
  }

  .pullquote > blockquote {
    font: var(--_ae-italic) 1.45em / var(--_ae-leading-heading) var(--_ae-font-heading);
    text-wrap: balance;
    quotes: auto;
  }

  /* Whatever quotations the page has opened around it, these are the outermost marks. */
  .pullquote > blockquote > p::before {
    content: no-close-quote no-close-quote no-close-quote no-close-quote open-quote;
  }

  .pullquote > blockquote > p::after {
    content: close-quote;
  }

  .pullquote > figcaption {
    margin-block-start: 0.7em;
  }

  .speaker {
    font-weight: 700;
    color: var(--_ae-text);
  }
`;
