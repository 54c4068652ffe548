import { css } from '@lit/reactive-element/css-tag.js';

/** Pictures, their stand-ins and captions. */
export const figureStyles = css`
  .figure > img {
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    font: var(--_ae-italic) 0.85em / calc(1.5 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  /* A picture that is taller than wide would push all else off the screen. */
  .portrait {
    inline-size: min(100%, 24em);
  }

  .prose > .portrait,
  .lead-image > .portrait {
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

  @media (prefers-contrast: more) {
    .credit {
      opacity: 1;
    }
  }
`;
