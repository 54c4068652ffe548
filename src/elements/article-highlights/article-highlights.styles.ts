import { css } from 'lit';

export const articleHighlightsStyles = css`
  .highlights {
    max-inline-size: var(--_ae-measure);
    padding: var(--_ae-space) calc(1.1 * var(--_ae-space)) calc(1.15 * var(--_ae-space));
    border-block-start: 3px solid var(--_ae-accent);
    border-radius: 0 0 var(--_ae-radius) var(--_ae-radius);
    background: var(--_ae-surface);
  }

  .highlights > .label {
    color: var(--_ae-accent);
  }

  /* Plain blocks: of a grid, or of list items, WebKit takes minutes to lay out thousands. */
  .highlights > ul {
    margin: 0.6em 0 0;
    padding: 0;
    list-style-type: '';
    font-size: 0.95em;
    line-height: var(--_ae-leading-close);
  }

  .highlights > ul > li {
    display: block;
    padding-inline-start: 1.2em;
  }

  .highlights > ul > li + li {
    margin-block-start: 0.55em;
  }

  /* Not positioned, or it would be drawn over what sticks to the top of the page. */
  .highlights > ul > li::before {
    content: '';
    float: inline-start;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-block-start: calc(0.5lh - 0.21em);
    margin-inline: -1.1em 0.68em;
    background: var(--_ae-accent);
  }

  @media print {
    .highlights > ul > li::before {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .highlights > ul > li::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
