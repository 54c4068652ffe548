import { css } from '@lit/reactive-element/css-tag.js';

export const replyListStyles = css`
  .replies {
    max-inline-size: var(--_ae-max-line-length);
  }

  .replies-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.4em 1em;
  }

  .replies-head > .h2 {
    font-size: 1.35em;
  }

  .replies-order > select {
    max-inline-size: 100%;
    min-block-size: 2.4em;
    margin: 0;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_ae-input-border);
    border-radius: var(--_ae-radius);
    background-color: var(--_ae-background);
    /* iOS zooms into fields whose letters are smaller. */
    font: max(0.8em, 16px) / calc(1.3 * var(--_ae-room)) var(--_ae-font-ui);
    color: inherit;
  }

  .thread {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }

  .replies-list > .thread {
    margin-block-start: calc(0.8 * var(--_ae-space));
    border-block-start: 1px solid var(--_ae-border);
  }

  .reply-item {
    padding-block: var(--_ae-space);
  }

  .thread .thread > li > .reply-item {
    padding-block: calc(0.65 * var(--_ae-space));
  }

  .replies-list > .thread > li + li {
    border-block-start: 1px solid var(--_ae-border);
  }

  .replies-list > .thread > li > .thread {
    margin-block-end: var(--_ae-space);
  }

  /* Three steps in, and no further: lines must not become too short to read. */
  .thread:is([data-level='2'], [data-level='3'], [data-level='4']) {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_ae-border);
  }

  .reply-author {
    font: 600 0.85em / calc(1.4 * var(--_ae-room)) var(--_ae-font-ui);
  }

  /* A line of its own: it may change from a date to "3 hours ago" and nothing moves. */
  .reply-date {
    font: 0.75em / calc(1.6 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .reply-date a {
    color: inherit;
    text-decoration-line: none;
  }

  .reply-date a:hover {
    color: var(--_ae-accent);
    text-decoration-line: underline;
  }

  .reply-pending {
    inline-size: fit-content;
    margin-block-start: 0.4em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_ae-input-border);
    border-radius: var(--_ae-radius);
    font: 0.75em / calc(1.6 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .reply-text {
    margin-block-start: 0.5em;
    font-size: 0.9em;
  }

  /* Each paragraph in the direction of its own words. */
  .reply-text :is(p, li) {
    unicode-bidi: plaintext;
  }

  /* The first list of a text, however deep the conversation is. */
  .reply-text > ul {
    list-style-type: disc;
  }

  .reply-item-actions {
    margin-block-start: 0.35em;
  }

  .reply-answer {
    min-inline-size: 24px;
    min-block-size: 2.2em;
    margin: 0;
    padding: 0.3em 0;
    border: 0;
    background: none;
    font: 600 0.8em / calc(1.3 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-accent);
    text-align: start;
  }

  .reply-answer:hover {
    text-decoration: underline;
  }

  .replies[data-formless] .reply-item-actions {
    display: none;
  }

  .replies-more,
  .replies-retry {
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 1.4em;
    border: 1px solid var(--_ae-input-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-background);
  }

  .replies-more {
    font-size: 0.8em;
  }

  :is(.replies-more, .replies-retry):hover {
    border-color: var(--_ae-accent);
    color: var(--_ae-accent);
  }

  .replies-none,
  .replies-state {
    font: 0.85em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .replies-state:not(:empty) {
    margin-block-start: 0.6em;
  }

  .replies-retry {
    margin-block-start: 0.6em;
    color: var(--_ae-text);
  }

  @media print {
    .scripted,
    .replies-state {
      display: none;
    }
  }
`;
