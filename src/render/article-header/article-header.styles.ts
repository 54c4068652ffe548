import { css } from '@lit/reactive-element/css-tag.js';

export const articleHeaderStyles = css`
  .header {
    max-inline-size: var(--_ae-max-line-length);
  }

  .kicker {
    margin-block-end: 0.5em;
    color: var(--_ae-accent);
  }

  .sponsor {
    margin-block-end: 0.8em;
    padding-block: 0.35em;
    border-block: 1px solid var(--_ae-border);
    font: 0.78em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .series {
    margin-block-end: 0.4em;
    color: var(--_ae-text-muted);
  }

  .series a {
    color: inherit;
    text-decoration-line: none;
  }

  .series a:hover {
    text-decoration-line: underline;
  }

  .headline {
    font-size: 1.9em;
    line-height: var(--_ae-leading-headline);
    letter-spacing: var(--_ae-tracking-headline);
  }

  .standfirst {
    margin-block-start: 0.7em;
    font-size: 1.12em;
    line-height: var(--_ae-leading-close);
    color: var(--_ae-text-muted);
    text-wrap: pretty;
  }

  .standfirst > * + * {
    margin-block-start: 0.6em;
  }

  .byline {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.15em 1.5em;
    margin-block-start: calc(1.25 * var(--_ae-space));
    padding-block-start: calc(0.65 * var(--_ae-space));
    border-block-start: 1px solid var(--_ae-border);
    font: 0.78em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .author {
    font-weight: 650;
    color: var(--_ae-text);
  }

  .authors > p + p {
    margin-block-start: 0.3em;
  }

  .authors a {
    font-weight: 650;
    text-decoration-line: none;
  }

  .authors a:hover {
    text-decoration-line: underline;
  }

  .role::before {
    content: '· ';
  }

  .updated::before,
  .dates > * + .reading-time::before {
    content: '· ';
  }

  .notices {
    margin-block-start: var(--_ae-space);
  }

  .main-media {
    margin-block-start: calc(1.25 * var(--_ae-space));
  }

  @container ae (min-width: 40em) {
    .headline {
      font-size: 2.3em;
    }
  }

  @container ae (min-width: 60em) {
    .headline {
      font-size: 2.6em;
    }
  }
`;
