import { css } from '@lit/reactive-element/css-tag.js';

/** Cards of third-party content, and thumbnails of all cards. */
export const embedStyles = css`
  .embed {
    padding: var(--_ae-space) calc(1.1 * var(--_ae-space));
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    font-size: 0.95em;
  }

  .embed-title {
    font: 700 1em / calc(1.4 * var(--_ae-room)) var(--_ae-font-heading);
  }

  .embed > .embed-title + * {
    margin-block-start: 0.35em;
  }

  .thumbnail {
    object-fit: cover;
    background: var(--_ae-surface);
  }

  /* The room that the thing itself would take, whatever the size of its image. */
  .embed-picture {
    position: relative;
    margin: calc(-1 * var(--_ae-space)) calc(-1.1 * var(--_ae-space)) 0;
    overflow: hidden;
    border-start-start-radius: var(--_ae-radius);
    border-start-end-radius: var(--_ae-radius);
  }

  .embed-picture > .thumbnail {
    contain: size;
    inline-size: 100%;
    block-size: auto;
  }

  .embed.portrait {
    inline-size: min(100%, 20em);
  }

  .embed-link {
    font: 0.85em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .embed-picture > .embed-link {
    position: absolute;
    inset-block-end: 0.9em;
    inset-inline: 0.9em;
    margin: 0;
  }

  .embed-picture > .embed-link > a {
    display: inline-block;
    padding: 0.45em 1em;
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-background);
    font-weight: 600;
    text-decoration-line: none;
  }

  .embed-picture > .embed-link > a:hover {
    text-decoration-line: underline;
  }

  @media screen {
    .embed-picture > .embed-link > a::after {
      content: '';
      position: absolute;
      inset: -40em -0.9em -0.9em;
    }
  }

  .embed > figcaption {
    margin-block-start: 0.7em;
  }
`;
