import { css } from '@lit/reactive-element/css-tag.js';

/** Definition lists, and code listings with a file name. */
export const definitionListStyles = css`
  dt {
    font-weight: 700;
  }

  dd {
    margin-inline-start: 1.5em;
  }

  dd + dt {
    margin-block-start: 0.6em;
  }
`;
