import { css } from '@lit/reactive-element/css-tag.js';

export const replyFormStyles = css`
  .reply {
    max-inline-size: var(--_ae-max-line-length);
  }

  .reply > .h2 {
    font-size: 1.35em;
  }

  .reply > .note {
    margin-block-start: 0.6em;
  }

  .reply form {
    display: grid;
    gap: calc(1.1 * var(--_ae-space));
    margin: 0.4em 0 0;
    font: 0.85em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .note {
    color: var(--_ae-text-muted);
  }

  .field {
    display: grid;
    align-content: start;
    gap: 0.3em;
    min-inline-size: 0;
  }

  .field > label {
    font-weight: 600;
  }

  .mark {
    color: var(--_ae-error);
  }

  .field > input,
  .field > textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_ae-input-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-background);
    font: inherit;
    /* iOS zooms into fields whose letters are smaller. */
    font-size: max(1em, 16px);
    color: inherit;
  }

  .field > textarea {
    min-block-size: 8em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 40em;
  }

  /* Where nothing is typed yet, the caret is where the language begins. */
  .field > [dir='auto']:placeholder-shown {
    direction: inherit;
  }

  .field > :focus-visible {
    outline-offset: -1px;
  }

  .field > [aria-invalid] {
    border-color: var(--_ae-error);
    box-shadow: inset 0 0 0 1px var(--_ae-error);
  }

  .field-error,
  .error-summary {
    color: var(--_ae-error);
  }

  :is(.field-error, .error-summary, .count):empty {
    display: none;
  }

  /* A live region is there before its words; it takes no row of the grid. */
  .reply-to:empty {
    position: absolute;
  }

  .error-summary p + p {
    font-weight: 400;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .reply-to {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.8em;
    font-weight: 600;
  }

  .reply-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.1em;
  }

  .reply-status {
    flex: 1 1 16em;
    color: var(--_ae-text-muted);
  }

  .reply button.link {
    margin-inline: -0.3em;
    padding: 0.15em 0.3em;
    border: 0;
    background: none;
    font: inherit;
    color: var(--_ae-link);
    text-decoration-line: underline;
    text-underline-offset: 0.18em;
  }

  /* Of machines that fill in all they find. */
  .trap {
    position: fixed;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .trap > input {
    inline-size: 1px;
    padding: 0;
    border: 0;
    font: inherit;
  }

  .unscripted {
    display: none;
  }

  @media (scripting: none) {
    .reply .unscripted {
      display: block;
    }
  }

  /* Its script is on its way, or does not come: then this is said where the form is to be, which does not move. */
  @media not (scripting: none) {
    [data-awaits-script] .unscripted {
      display: block;
      position: absolute;
      animation: 4s ae-await-script;
    }
  }

  @keyframes ae-await-script {
    from,
    to {
      visibility: hidden;
    }
  }

  .error-summary {
    padding: 0.8em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_ae-radius);
  }

  .error-summary p {
    font-weight: 700;
  }

  .error-summary ul {
    margin: 0.3em 0 0;
    padding-inline-start: 1.2em;
  }

  .error-summary a {
    color: inherit;
  }

  .choice {
    display: flex;
    gap: 0.6em;
    align-items: start;
  }

  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.13em 0 0;
    accent-color: var(--_ae-accent);
  }

  .primary {
    justify-self: start;
    min-block-size: 2.75em;
    padding: 0.5em 1.4em;
    border: 1px solid var(--_ae-accent);
    border-radius: var(--_ae-radius);
    background: var(--_ae-accent);
    font: 600 1em / calc(1.3 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-on-accent);
  }

  .primary[aria-disabled] {
    opacity: 0.6;
    cursor: progress;
  }

  .primary:hover {
    background: color-mix(in srgb, var(--_ae-accent) 85%, var(--_ae-text));
  }

  @container ae (min-width: 32em) {
    .reply form {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .reply form > :not(.field-author, .field-email) {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .reply {
      display: none;
    }
  }
`;
