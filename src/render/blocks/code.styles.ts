import { css } from '@lit/reactive-element/css-tag.js';

/** Code listings with a file name. */
export const codeStyles = css`
  .listing > figcaption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1em;
    padding: 0.45em 1em;
    border: 1px solid var(--_ae-border);
    border-block-end: 0;
    border-radius: var(--_ae-radius) var(--_ae-radius) 0 0;
    direction: ltr;
  }

  .filename {
    font-family: var(--_ae-font-mono);
    color: var(--_ae-text);
  }

  .code-language {
    margin-inline-start: auto;
  }

  .listing > .code {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
`;
