import { css } from '@lit/reactive-element/css-tag.js';

/** Formulas, which scroll if they are too wide. */
export const mathStyles = css`
  math {
    font-family: math;
    font-style: normal;
    direction: ltr;
  }

  .math {
    overflow: auto hidden;
    padding-block: 0.3em;
    text-align: center;
    scrollbar-color: var(--_ae-text-muted) transparent;
  }

  span.math {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
`;
