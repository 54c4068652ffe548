import { css } from '@lit/reactive-element/css-tag.js';

/** Editorial notices: between rules, less prominent than the text. */
export const editorsLineStyles = css`
  .editors-line {
    padding-block: calc(0.7 * var(--_ae-space));
    border-block: 1px solid var(--_ae-border);
    font: 0.85em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .editors-line-name {
    font-weight: 700;
    color: var(--_ae-text);
  }

  .editors-line > .editors-line-name + * {
    margin-block-start: 0.2em;
  }

  /* What readers must not miss. */
  .editors-line:is([data-variant='retraction'], [data-variant='contentWarning']) {
    border-block-start: 3px solid var(--_ae-error);
  }

  .editors-line[data-variant='update'] {
    border-block-start: 3px solid var(--_ae-text);
  }

  .editors-line:is([data-variant='retraction'], [data-variant='contentWarning']) > .editors-line-name {
    color: var(--_ae-error);
  }
`;
