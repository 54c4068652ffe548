import { css } from '@lit/reactive-element/css-tag.js';

/** Timelines. */
export const timelineStyles = css`
  .timeline > ol {
    margin-block-start: calc(0.6 * var(--_ae-space));
    margin-inline-start: 0.25em;
    padding: 0;
    list-style-type: '';
    border-inline-start: 2px solid var(--_ae-border);
  }

  .timeline > ol > li > * + * {
    margin-block-start: 0.15em;
  }

  .timeline > ol > li {
    display: flow-root;
    padding-inline-start: 1.2em;
  }

  .timeline > ol > li + li {
    margin-block-start: var(--_ae-space);
  }

  .timeline > ol > li::before {
    content: '';
    display: block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-block: 0.45em -1.05em;
    margin-inline-start: calc(-1.5em - 1px);
    border-radius: 50%;
    background: var(--_ae-accent);
  }

  .timeline-title {
    font: 700 1em / calc(1.4 * var(--_ae-room)) var(--_ae-font-heading);
  }

  .timeline-date {
    font: 0.8em / calc(1.6 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  @media print {
    .timeline > ol > li::before {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .timeline > ol > li::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
