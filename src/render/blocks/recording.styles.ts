import { css } from '@lit/reactive-element/css-tag.js';

/** Videos, audio and their transcripts. */
export const recordingStyles = css`
  /* Its size comes from its attributes and not from the poster, which may have another and comes later. */
  video {
    contain: size;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 45em;
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    object-fit: contain;
  }

  video:not([width]) {
    aspect-ratio: 16 / 9;
  }

  .video.portrait {
    inline-size: min(100%, 20em);
  }

  .prose > .video.portrait,
  .main-media > .video.portrait {
    margin-inline: auto;
  }

  .recording > figcaption {
    margin-block-start: 0.6em;
  }

  .media-title {
    color: var(--_ae-text);
  }

  .duration {
    font-variant-numeric: tabular-nums;
  }

  .recording > figcaption > .duration::after {
    content: ' ·';
    content: ' ·' / '';
  }

  .audio {
    padding-block: calc(0.85 * var(--_ae-space));
    border-block: 1px solid var(--_ae-border);
  }

  .audio-player {
    display: flex;
    align-items: center;
    gap: var(--_ae-space);
  }

  .audio-player > .thumbnail {
    flex: none;
    inline-size: 5em;
    aspect-ratio: 1;
    border-radius: var(--_ae-radius);
  }

  .audio-player > div {
    flex: auto;
    min-inline-size: 0;
  }

  .audio-title {
    margin-block-end: 0.5em;
    font: 0.85em / calc(1.4 * var(--_ae-room)) var(--_ae-font-ui);
    color: var(--_ae-text-muted);
  }

  audio {
    display: block;
    inline-size: 100%;
    block-size: 2.75em;
  }

  .transcript {
    margin-block-start: 0.6em;
    font-size: 0.85em;
  }

  .transcript > summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    font: 600 0.92em / calc(1.4 * var(--_ae-room)) var(--_ae-font-ui);
    cursor: pointer;
  }

  .transcript > summary ~ * {
    margin-block-start: 0.6em;
    padding-inline-start: 1.1em;
    border-inline-start: 1px solid var(--_ae-border);
  }

  @media print {
    /* Paper plays nothing; what is said is printed. */
    audio,
    .transcript > summary::marker {
      display: none;
      content: '';
    }

    .transcript::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }

    .recording {
      break-inside: avoid;
    }
  }
`;
