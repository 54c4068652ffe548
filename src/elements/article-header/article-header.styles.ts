import { css } from 'lit';

export const articleHeaderStyles = css`
  .header {
    max-inline-size: var(--_measure);
  }

  .kicker {
    margin-block-end: 0.5em;
    color: var(--_accent);
  }

  .headline {
    font-size: 1.9em;
    line-height: var(--_leading-headline);
    letter-spacing: var(--_tracking-headline);
  }

  .standfirst {
    margin-block-start: 0.7em;
    font-size: 1.12em;
    line-height: var(--_leading-close);
    color: var(--_color-muted);
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
    margin-block-start: calc(1.25 * var(--_space));
    padding-block-start: calc(0.65 * var(--_space));
    border-block-start: 1px solid var(--_border);
    font: 0.78em / 1.5 var(--_font-ui);
    color: var(--_color-muted);
  }

  .author {
    font-weight: 650;
    color: var(--_color);
  }

  .author a {
    text-decoration-line: none;
  }

  .author a:hover {
    text-decoration-line: underline;
  }

  .role::before {
    content: '· ';
  }

  .updated::before {
    content: '· ';
  }

  .lead-image {
    margin-block-start: calc(1.25 * var(--_space));
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
