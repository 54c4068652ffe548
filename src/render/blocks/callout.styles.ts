import { css } from '@lit/reactive-element/css-tag.js';

/** Boxes: callouts and things of other services. */
export const calloutStyles = css`
  .callout,
  .embed {
    padding: var(--_ae-space) calc(1.1 * var(--_ae-space));
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    font-size: 0.95em;
  }

  .callout-title,
  .embed-title,
  .timeline-title {
    font: 700 1em / calc(1.4 * var(--_ae-room)) var(--_ae-font-heading);
  }

  .callout > .callout-title + *,
  .embed > .embed-title + * {
    margin-block-start: 0.35em;
  }
`;
