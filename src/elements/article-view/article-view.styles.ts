import { css } from 'lit';

export const articleViewStyles = css`
  .article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, var(--_measure)) minmax(0, 1fr);
    row-gap: calc(2 * var(--_space));
    padding-block: calc(1.5 * var(--_space));
  }

  .article > * {
    grid-column: 2;
  }

  /* The lead, and sections that go on without a heading, follow at the distance of a paragraph. */
  .section + .section:not(:has(> .h2:first-child, > .h3:first-child, > .h4:first-child)) {
    margin-block-start: calc(-1 * var(--_space));
  }

  .corrections,
  .attribution {
    font-size: 0.85em;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  .corrections p,
  .attribution p {
    margin-block-start: 0.5em;
  }

  .corrections b {
    font-weight: 700;
  }

  .attribution {
    color: var(--_color-muted);
  }

  .terms + .terms {
    margin-block-start: calc(-1 * var(--_space));
  }

  .notice {
    display: grid;
    justify-items: center;
    gap: var(--_space);
    max-inline-size: var(--_measure);
    margin-inline: auto;
    padding: calc(1.5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font: 1em / 1.5 var(--_font-ui);
    text-align: center;
  }

  .notice + .stand-in-slot {
    margin-block-start: var(--_space);
  }

  .secondary {
    min-block-size: 2.75em;
    padding: 0.5em 1.4em;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_background);
  }

  .secondary:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .loading {
    max-inline-size: var(--_measure);
    margin-inline: auto;
    padding-block: calc(1.5 * var(--_space));
  }

  /* Nothing is seen of it when the article comes at once. */
  .outline {
    display: grid;
    gap: 0.8em;
    animation: appear 0.3s 0.4s both;
  }

  .outline i {
    block-size: 0.9em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .outline i:first-child {
    block-size: 2.6em;
    margin-block-end: 0.8em;
  }

  .outline i:nth-child(3n) {
    inline-size: 82%;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .outline {
      animation: none;
    }
  }

  @media print {
    .article {
      display: block;
    }

    .article > * + * {
      margin-block-start: calc(1.5 * var(--_space));
    }
  }
`;
