import { css } from '@lit/reactive-element/css-tag.js';

/** Galleries: a grid, or a row that scrolls from image to image. */
export const galleryStyles = css`
  .gallery-grid {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(0.75 * var(--_ae-space)) calc(0.5 * var(--_ae-space));
  }

  .gallery .figure {
    inline-size: 100%;
  }

  .gallery-grid .image {
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }

  .gallery-grid > :only-child .image {
    aspect-ratio: auto;
  }

  /* What is left over has a row for itself. */
  .gallery-grid > :only-child {
    grid-column: 1 / -1;
  }

  @container ae (width < 40em) {
    .gallery-grid > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  /* Three in a row; four in two rows; in the last row one or two that are wider. */
  @container ae (min-width: 40em) {
    .gallery-grid:has(> :nth-child(3)) {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .gallery-grid:has(> :nth-child(3)) > * {
      grid-column: span 2;
    }

    .gallery-grid:has(> :nth-child(3)) > :nth-child(3n + 1):nth-last-child(2),
    .gallery-grid:has(> :nth-child(3)) > :nth-child(3n + 2):last-child,
    .gallery-grid:has(> :nth-child(4):last-child) > * {
      grid-column: span 3;
    }

    .gallery-grid:has(> :nth-child(3)) > :nth-child(3n + 7):last-child {
      grid-column: 1 / -1;
    }
  }

  .slides {
    container-type: inline-size;
    contain-intrinsic-inline-size: 16em;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-color: var(--_ae-text-muted) transparent;
  }

  .slides-row {
    display: flex;
    align-items: flex-start;
    gap: calc(0.75 * var(--_ae-space));
    padding-block-end: 0.4em;
  }

  /* As high as the others, and as wide as it is then: a strip of the next one shows that there is more. */
  .slide {
    flex: none;
    inline-size: min-content;
    min-inline-size: min(9em, 90cqi);
    scroll-snap-align: center;
  }

  .slide .image {
    inline-size: auto;
    max-inline-size: 92cqi;
    block-size: min(26em, 57cqi);
    object-fit: contain;
  }

  .slide .image:not([height]) {
    aspect-ratio: 3 / 2;
  }

  .slide::after {
    content: attr(data-position);
    display: block;
    margin-block-start: 0.2em;
    font: 0.72em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    font-variant-numeric: tabular-nums;
    color: var(--_ae-text-muted);
  }

  .gallery > figcaption {
    margin-block-start: 0.7em;
    color: var(--_ae-text);
  }

  @media screen {
    @container ae (min-width: 64em) {
      .article :is(.prose > .gallery, .main-media:has(> .gallery)) {
        margin-inline: -4em;
      }
    }
  }

  @media print {
    .slides {
      overflow: visible;
    }

    .slides-row {
      flex-wrap: wrap;
    }

    .slide {
      break-inside: avoid;
    }

    .slide .image {
      block-size: 13em;
    }

    .gallery .figure {
      break-inside: avoid;
    }
  }
`;
