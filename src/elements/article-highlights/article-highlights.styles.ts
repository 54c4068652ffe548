import { css } from 'lit';

export const articleHighlightsStyles = css`
  .highlights {
    max-inline-size: var(--_measure);
    padding: var(--_space) calc(1.1 * var(--_space)) calc(1.15 * var(--_space));
    border-block-start: 3px solid var(--_accent);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_surface);
  }

  .highlights > .label {
    color: var(--_accent);
  }

  .highlights > ul {
    display: grid;
    gap: 0.55em;
    margin: 0.6em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.95em;
    line-height: var(--_leading-close);
  }

  .highlights > ul > li {
    position: relative;
    padding-inline-start: 1.2em;
  }

  .highlights > ul > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.5lh;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-block-start: -0.21em;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .highlights > ul > li::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
