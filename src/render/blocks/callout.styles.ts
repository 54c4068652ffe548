import { css } from '@lit/reactive-element/css-tag.js';

/** Callouts and their variants. */
export const calloutStyles = css`
  .callout {
    padding: var(--_ae-space) calc(1.1 * var(--_ae-space));
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    font-size: 0.95em;
  }

  .callout-title {
    font: 700 1em / calc(1.4 * var(--_ae-room)) var(--_ae-font-heading);
  }

  .callout > .callout-title + * {
    margin-block-start: 0.35em;
  }

  .callout-name {
    font: 700 0.85em / calc(1.4 * var(--_ae-room)) var(--_ae-font-ui);
    letter-spacing: var(--_ae-tracking);
    text-transform: uppercase;
    color: var(--_ae-text-muted);
  }

  .callout > .callout-name + * {
    margin-block-start: 0.35em;
  }

  .callout:is([data-variant='tip'], [data-variant='warning']) {
    border-inline-start-width: 4px;
    border-inline-start-color: var(--_ae-accent);
  }

  .callout[data-variant='tip'] > .callout-name {
    color: var(--_ae-accent);
  }

  .callout[data-variant='warning'] {
    border-color: var(--_ae-error);
    background: var(--_ae-background);
  }

  .callout[data-variant='warning'] > .callout-name {
    color: var(--_ae-error);
  }

  /* What came before is a text of its own beside the text. */
  .callout[data-variant='background'] {
    border-width: 3px 0 0;
    border-color: var(--_ae-text);
    border-radius: 0;
  }

  .callout[data-variant='note'] {
    background: var(--_ae-background);
  }
`;
