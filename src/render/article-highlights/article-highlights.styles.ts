import { css } from '@lit/reactive-element/css-tag.js';

export const articleHighlightsStyles = css`
  .highlights {
    max-inline-size: var(--_ae-max-line-length);
    padding: var(--_ae-space) calc(1.1 * var(--_ae-space)) calc(1.15 * var(--_ae-space));
    border-block-start: 3px solid var(--_ae-accent);
    border-radius: 0 0 var(--_ae-radius) var(--_ae-radius);
    background: var(--_ae-surface);
  }

  .highlights > .eyebrow {
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

  /* A border pulled over the line: what is positioned would be drawn over what sticks to the top of the page, and
     WebKit takes minutes to lay out thousands of floats. */
  .highlights > ul > li::before {
    content: '';
    display: block;
    box-sizing: border-box;
    inline-size: 0.42em;
    block-size: calc(0.5lh + 0.21em);
    margin-block-end: calc(-0.5lh - 0.21em);
    margin-inline-start: -1.1em;
    border-block-end: 0.42em solid var(--_ae-accent);
  }

  @media (forced-colors: active) {
    .highlights > ul > li::before {
      border-color: CanvasText;
    }
  }
`;
