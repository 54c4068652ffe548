import { css } from '@lit/reactive-element/css-tag.js';

/** Images, their fallbacks and captions. */
export const figureStyles = css`
  .image {
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: auto;
    /* Drawings may be long; a line of pixels is not shown as high as a house. */
    max-block-size: 150em;
    object-fit: contain;
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    font: var(--_ae-italic) 0.85em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  picture {
    display: contents;
  }

  .figure > a {
    display: block;
    color: inherit;
  }

  /* A picture that is taller than wide would push all else off the screen. */
  .portrait {
    inline-size: min(100%, 24em);
  }

  .prose > .portrait,
  .main-media > .portrait {
    margin-inline: auto;
  }

  .stand-in {
    padding: var(--_ae-space);
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    color: var(--_ae-text-muted);
  }

  figcaption {
    font: 0.78em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  .figure > figcaption {
    margin-block-start: 0.6em;
  }

  .credit {
    opacity: 0.9;
  }

  .inline-image {
    display: inline-block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 1.2em;
    object-fit: contain;
    vertical-align: -0.22em;
  }

  .halves {
    display: grid;
    gap: calc(1.5 * var(--_ae-space)) var(--_ae-space);
  }

  .prose > * + .halves,
  .prose > .halves + * {
    margin-block-start: calc(1.5 * var(--_ae-space));
  }

  @container ae (min-width: 30em) {
    .halves {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .halves > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  .prose > .figure[data-layout='aside'] {
    inline-size: min(100%, 24em);
    margin-inline: auto;
  }

  /* Text runs along it; what is as wide as the text comes below. */
  @container ae (min-width: 36em) {
    .prose > .figure[data-layout='aside'] {
      float: inline-end;
      clear: inline-end;
      inline-size: 42%;
      margin-block: 0.4em var(--_ae-space);
      margin-inline: 1.5em 0;
    }

    .prose > .figure[data-layout='aside'] + * {
      margin-block-start: var(--_ae-space);
    }

    .prose > :is(figure, div, pre, aside):not([data-layout='aside']) {
      clear: both;
    }
  }

  /* In an article, the room at its sides. */
  @container ae (min-width: 52em) {
    .article .prose > .figure[data-layout='aside'] {
      margin-inline-end: -4em;
    }
  }

  @container ae (min-width: 64em) {
    .article .prose > .figure[data-layout='wide'] {
      margin-inline: -6em;
    }
  }

  .article .prose > .figure[data-layout='full'] {
    inline-size: 100cqi;
    margin-inline: calc(50% - 50cqi);
  }

  .article .prose > .figure[data-layout='full'] > figcaption {
    max-inline-size: calc(var(--_ae-max-line-length) / 0.78);
    margin-inline: auto;
  }

  @media (prefers-contrast: more) {
    .credit {
      opacity: 1;
    }
  }

  @media print {
    .article .prose > .figure:is([data-layout='wide'], [data-layout='full']) {
      inline-size: auto;
      margin-inline: 0;
    }

    .article .prose > .figure[data-layout='aside'] {
      margin-inline-end: 0;
    }

    .article > .section {
      clear: both;
    }

    /* What a picture leads to is not a word of its caption. */
    .prose > .figure > a[href]::after {
      content: none;
    }
  }
`;
