import { css } from '@lit/reactive-element/css-tag.js';

export const bottomLineCalloutStyles = css`
  .bottom-line {
    max-inline-size: var(--_ae-max-line-length);
    padding: calc(1.1 * var(--_ae-space)) calc(1.25 * var(--_ae-space)) calc(1.2 * var(--_ae-space));
    border-inline-start: 4px solid var(--_ae-accent);
    border-start-end-radius: var(--_ae-radius);
    border-end-end-radius: var(--_ae-radius);
    background: var(--_ae-surface);
  }

  .bottom-line > .eyebrow {
    color: var(--_ae-accent);
  }

  .bottom-line-text {
    margin-block-start: 0.5em;
    font-size: 1.05em;
  }
`;
