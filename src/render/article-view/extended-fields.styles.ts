import { css } from '@lit/reactive-element/css-tag.js';

/** Less common fields of an article: translations, live coverage, and the end matter. */
export const extendedFieldsStyles = css`
  .translations {
    margin-block-start: 0.5em;
    font: 0.78em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .live {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.9em;
    margin-block-end: calc(-1 * var(--_ae-space));
    font: 0.8em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .live > b {
    color: var(--_ae-text);
  }

  .live[data-state='live'] > b {
    padding: 0.1em 0.6em;
    border-radius: var(--_ae-radius);
    background: var(--_ae-accent);
    color: var(--_ae-on-accent);
    letter-spacing: var(--_ae-tracking);
  }

  .key-events {
    padding: var(--_ae-space);
    background: var(--_ae-surface);
    font-size: 0.9em;
  }

  .key-events > ol {
    margin-block-start: 0.6em;
    padding: 0;
    list-style-type: '';
  }

  .key-events li + li {
    margin-block-start: 0.5em;
  }

  .key-events time {
    display: block;
    font: 0.82em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .post {
    padding-block-start: calc(0.8 * var(--_ae-space));
    border-block-start: 1px solid var(--_ae-border);
  }

  .post[data-key-event] {
    border-block-start: 3px solid var(--_ae-accent);
  }

  .post + .post {
    margin-block-start: calc(-0.5 * var(--_ae-space));
  }

  .post > header + * {
    margin-block-start: calc(0.6 * var(--_ae-space));
  }

  .post-time,
  .post-authors {
    font: 0.78em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .post-time > * + *::before {
    content: '· ';
  }

  .post-time + * {
    margin-block-start: 0.2em;
  }

  .post-time > a {
    color: inherit;
    text-decoration-line: none;
  }

  .post-time > a:hover {
    text-decoration-line: underline;
  }

  .post-time > b {
    color: var(--_ae-accent);
  }

  .post:target,
  .post:focus {
    outline: 0.16em solid var(--_ae-focus);
    outline-offset: 0.4em;
  }

  .paywall {
    padding: calc(1.2 * var(--_ae-space));
    border-block-start: 3px solid var(--_ae-accent);
    background: var(--_ae-surface);
    text-align: center;
  }

  .paywall > .buttons {
    justify-content: center;
  }

  .biographies,
  .related {
    padding-block-start: var(--_ae-space);
    border-block-start: 1px solid var(--_ae-border);
  }

  .biographies > .eyebrow,
  .related > .eyebrow {
    font-size: 0.68em;
  }

  .biography {
    display: flex;
    gap: var(--_ae-space);
    margin-block-start: 0.8em;
    font-size: 0.85em;
  }

  .biography > .thumbnail {
    flex: none;
    inline-size: 4.5em;
    block-size: 4.5em;
    border-radius: 50%;
    object-fit: cover;
  }

  .biography[data-type='Organization'] > .thumbnail {
    border-radius: 0;
    object-fit: contain;
  }

  .biography > div {
    min-inline-size: 0;
  }

  .biography b > bdi > a {
    text-decoration-line: none;
  }

  .biography b > bdi > a:hover {
    text-decoration-line: underline;
  }

  .biography p + p {
    margin-block-start: 0.3em;
  }

  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font: 0.92em / calc(1.6 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .part-of {
    margin-block-start: calc(-1 * var(--_ae-space));
    font: 0.8em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .related > * + .link-card {
    margin-block-start: calc(0.7 * var(--_ae-space));
  }

  @media (forced-colors: active) {
    .live[data-state='live'] > b {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .article > .post + .post,
    .article > .part-of {
      margin-block-start: var(--_ae-space);
    }

    .post > header,
    .biography,
    .paywall {
      break-inside: avoid;
    }

    .post > header {
      break-after: avoid;
    }

    .live[data-state='live'] > b {
      border: 1px solid currentColor;
      color: inherit;
    }
  }
`;
