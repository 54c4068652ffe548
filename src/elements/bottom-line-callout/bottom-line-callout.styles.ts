import { css } from 'lit';

export const bottomLineCalloutStyles = css`
  .bottom-line {
    max-inline-size: var(--_measure);
    padding: calc(1.1 * var(--_space)) calc(1.25 * var(--_space)) calc(1.2 * var(--_space));
    border-inline-start: 4px solid var(--_accent);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
  }

  .bottom-line > .label {
    color: var(--_accent);
  }

  .bottom-line-text {
    margin-block-start: 0.5em;
    font-size: 1.05em;
  }
`;
