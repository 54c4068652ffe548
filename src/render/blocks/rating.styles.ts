import { css } from '@lit/reactive-element/css-tag.js';

/** Ratings, as graphics and text. */
export const ratingStyles = css`
  .rating-item {
    font: 700 1em / calc(1.4 * var(--_ae-room)) var(--_ae-font-heading);
  }

  .rating-value {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.7em;
    font: 0.85em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .stars {
    display: inline-flex;
    gap: 0.1em;
    color: var(--_ae-accent);
  }

  .star {
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.4;
    stroke-linejoin: round;
  }

  .star[data-kind='whole'] > .star-outline,
  .star[data-kind='half'] > .star-half {
    fill: currentcolor;
  }

  .star-half {
    stroke: none;
  }

  .root[dir='rtl'] .star,
  .root[dir='rtl'] .rating-bar {
    transform: scaleX(-1);
  }

  .rating-bar {
    inline-size: 8em;
    block-size: 0.5em;
  }

  .rating-all {
    fill: var(--_ae-border);
  }

  .rating-given {
    fill: var(--_ae-accent);
  }

  @media (forced-colors: active) {
    .stars {
      color: CanvasText;
    }

    .rating-all {
      fill: GrayText;
    }

    .rating-given {
      fill: CanvasText;
    }
  }

  @media print {
    .star,
    .rating-bar {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
