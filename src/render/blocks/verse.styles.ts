import { css } from '@lit/reactive-element/css-tag.js';

/** Poems, and preformatted text. */
export const verseStyles = css`
  pre:is(.verse, .preformatted),
  :is(.verse, .preformatted) > p {
    white-space: pre-wrap;
  }

  .verse {
    font: inherit;
    padding-inline-start: 1.5em;
    overflow-wrap: break-word;
  }

  :is(.verse, .preformatted) > * + * {
    margin-block-start: var(--_ae-space);
  }

  .preformatted {
    overflow-x: auto;
    scrollbar-color: var(--_ae-text-muted) transparent;
    font: 0.86em / 1.4 var(--_ae-font-mono);
  }

  .preformatted,
  pre.preformatted,
  .preformatted > p {
    white-space: pre;
    overflow-wrap: normal;
  }

  @media print {
    .preformatted,
    .preformatted > p {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  }
`;
