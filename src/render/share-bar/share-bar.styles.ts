import { css } from '@lit/reactive-element/css-tag.js';

export const shareBarStyles = css`
  .share {
    max-inline-size: var(--_ae-max-line-length);
    padding-block: calc(0.9 * var(--_ae-space));
    border-block: 1px solid var(--_ae-border);
    font-size: 1em;
  }

  .share-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }

  .share-head > .eyebrow {
    color: var(--_ae-text-muted);
  }

  /* Takes less room than the label's line does: nothing moves when a script shows the button. */
  .share-head > button {
    flex: none;
    block-size: 1.8em;
    margin-block: -0.4em;
  }

  /* Its width is kept for it, so that the label does not break when it comes. */
  .share-head > [hidden] {
    visibility: hidden;
  }

  .share > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin: 0.7em 0 0;
    padding: 0;
    list-style-type: '';
  }

  /* No line of text, whose height would be that of letters which are not there. */
  :where(.share) li {
    display: flex;
  }

  .share-control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 1px solid var(--_ae-border);
    border-radius: 2em;
    background: none;
    font: 600 1em / 1 var(--_ae-font-ui);
    color: var(--_ae-text);
    text-decoration-line: none;
  }

  .share-control:hover {
    border-color: var(--_ae-accent);
    color: var(--_ae-accent);
  }

  .share-control:has(.share-words) {
    padding-inline: 0.7em 0.9em;
  }

  .share-letter {
    font-size: 0.9em;
  }

  .share-words {
    font-size: 0.78em;
  }

  .symbol {
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .share-status:not(:empty) {
    margin-block-start: 0.6em;
    font: 0.8em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .share-address {
    color: var(--_ae-text);
    -webkit-user-select: all;
    user-select: all;
    overflow-wrap: anywhere;
  }

  @media print {
    .share {
      display: none;
    }
  }
`;
