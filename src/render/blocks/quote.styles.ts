import { css } from '@lit/reactive-element/css-tag.js';

/** Quotations with their attribution. */
export const quoteStyles = css`
  .quote > figcaption {
    margin-block-start: 0.5em;
    padding-inline-start: calc(1.54em + 3px);
  }

  .quote > figcaption::before {
    content: '\\2014\\2002';
    content: '\\2014\\2002' / '';
  }
`;
