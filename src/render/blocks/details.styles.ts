import { css } from '@lit/reactive-element/css-tag.js';

/** Expandable content, between rules, with a marker that turns. */
export const detailsStyles = css`
  .details {
    border-block-end: 1px solid var(--_ae-border);
  }

  .details:not(.details + .details) {
    border-block-start: 1px solid var(--_ae-border);
  }

  .prose > .details + .details,
  .faq > .details + .details {
    margin-block-start: 0;
  }

  .faq > .h3 + .details {
    margin-block-start: calc(0.6 * var(--_ae-space));
  }

  .details > summary {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.75em;
    font-weight: 700;
    list-style: none;
    cursor: pointer;
  }

  .details > summary::-webkit-details-marker {
    display: none;
  }

  .details > summary:hover {
    color: var(--_ae-accent);
  }

  .details > summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  .details[open] > summary::after {
    transform: rotate(225deg);
  }

  .details-body {
    padding-block-end: var(--_ae-space);
  }

  @media print {
    .details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .details > summary::after {
      content: none;
    }
  }
`;
