import { css } from '@lit/reactive-element/css-tag.js';

/** More space around blocks other than text, and less below a heading before them. */
export const spacingStyles = css`
  .prose
    > *
    + :is(
      .table,
      .timeline,
      .embed,
      .quote,
      .editors-line,
      .faq,
      .listing,
      .verse,
      .preformatted,
      .math,
      .buttons,
      .gallery,
      .video,
      .audio,
      .link-card,
      .file,
      .rating,
      .product,
      .recipe
    ) {
    margin-block-start: calc(0.85 * var(--_ae-space));
  }

  .prose
    > :where(:not(.h1, .h2, .h3, .h4, .h5, .h6))
    + :is(
      .table,
      .timeline,
      .embed,
      .quote,
      .editors-line,
      .faq,
      .listing,
      .verse,
      .preformatted,
      .math,
      .buttons,
      .gallery,
      .video,
      .audio,
      .link-card,
      .file,
      .rating,
      .product,
      .recipe
    ),
  .prose
    > :is(
      .table,
      .timeline,
      .embed,
      .quote,
      .editors-line,
      .faq,
      .listing,
      .verse,
      .preformatted,
      .math,
      .buttons,
      .gallery,
      .video,
      .audio,
      .link-card,
      .file,
      .rating,
      .product,
      .recipe
    )
    + * {
    margin-block-start: calc(1.5 * var(--_ae-space));
  }
`;
