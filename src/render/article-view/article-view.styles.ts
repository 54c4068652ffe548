import { css } from '@lit/reactive-element/css-tag.js';

export const articleViewStyles = css`
  .article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, var(--_ae-max-line-length)) minmax(0, 1fr);
    row-gap: calc(2 * var(--_ae-space));
    padding-block: calc(1.5 * var(--_ae-space));
  }

  .article > *,
  ::slotted([slot='header']),
  ::slotted([slot='footer']) {
    grid-column: 2;
  }

  /* The lead, and sections that go on without a heading, follow at the distance of a paragraph. */
  .section + .section:not(:has(> .h2:first-child, > .h3:first-child, > .h4:first-child)) {
    margin-block-start: calc(-1 * var(--_ae-space));
  }

  .dateline {
    margin-block-end: calc(-1.75 * var(--_ae-space));
    font: 600 0.8em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    letter-spacing: var(--_ae-tracking);
    text-transform: uppercase;
  }

  .corrections,
  .attribution {
    font-size: 0.85em;
    padding-block-start: var(--_ae-space);
    border-block-start: 1px solid var(--_ae-border);
  }

  .correction,
  .correction p,
  .attribution p {
    margin-block-start: 0.5em;
  }

  .corrections b {
    font-weight: 700;
  }

  .attribution {
    color: var(--_ae-text-muted);
  }

  .terms + .terms {
    margin-block-start: calc(-1 * var(--_ae-space));
  }

  .notice + .stand-in-slot {
    margin-block-start: var(--_ae-space);
  }

  .secondary {
    min-block-size: 2.75em;
    padding: 0.5em 1.4em;
    border: 1px solid var(--_ae-input-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-background);
  }

  .secondary:hover {
    border-color: var(--_ae-accent);
    color: var(--_ae-accent);
  }

  .loading {
    max-inline-size: var(--_ae-max-line-length);
    margin-inline: auto;
    padding-block: calc(1.5 * var(--_ae-space));
  }

  /* Nothing is seen of it when the article comes at once. */
  .outline {
    display: grid;
    gap: 0.8em;
    animation: appear 0.3s 0.4s both;
  }

  .outline i {
    block-size: 0.9em;
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
  }

  .outline i:first-child {
    block-size: 2.6em;
    margin-block-end: 0.8em;
  }

  .outline i:nth-child(3n) {
    inline-size: 82%;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .outline {
      animation: none;
    }
  }

  @media print {
    .article {
      display: block;
      max-inline-size: var(--_ae-max-line-length);
      margin-inline: auto;
    }

    .article > * + * {
      margin-block-start: calc(1.5 * var(--_ae-space));
    }

    /* Has that distance whatever margins the page gives what is in it, and none of its own where it is empty. */
    .article > slot {
      display: block;
    }

    .article > .section + .section:not(:has(> .h2:first-child, > .h3:first-child, > .h4:first-child)),
    .article > .terms + .terms {
      margin-block-start: var(--_ae-space);
    }
  }
`;
