import { css } from '@lit/reactive-element/css-tag.js';

/** Cards that link to other pages, and files. */
export const linkCardStyles = css`
  .link-card,
  .file {
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    font: 0.85em / calc(1.45 * var(--_ae-room)) var(--_ae-font-ui);
  }

  .link-card {
    display: flex;
    position: relative;
    overflow: hidden;
  }

  .link-card > div {
    flex: auto;
    min-inline-size: 0;
    padding: calc(0.8 * var(--_ae-space)) var(--_ae-space);
  }

  .link-card > .thumbnail {
    flex: none;
    inline-size: 34%;
    max-inline-size: 13em;
    min-block-size: 6em;
    align-self: stretch;
    block-size: auto;
    contain: size;
  }

  .link-card-title {
    font: var(--_ae-weight-heading) 1.15em / var(--_ae-leading-heading) var(--_ae-font-heading);
  }

  .link-card-title > a {
    text-decoration-line: none;
  }

  .link-card:hover .link-card-title > a {
    text-decoration-line: underline;
  }

  .link-card-description,
  .link-card-publisher {
    margin-block-start: 0.35em;
    color: var(--_ae-text-muted);
  }

  .link-card-publisher {
    font-size: 0.9em;
  }

  /* The whole card is clicked, and its headline alone is the link. */
  @media screen {
    .link-card-title > a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
    position: relative;
    padding: calc(0.7 * var(--_ae-space)) var(--_ae-space);
    padding-inline-start: calc(1.6em + var(--_ae-space));
  }

  .file::before {
    content: '\\2913';
    content: '\\2913' / '';
    position: absolute;
    inset-inline-start: var(--_ae-space);
    color: var(--_ae-text-muted);
  }

  .file-name {
    font-weight: 600;
  }

  .file-facts {
    color: var(--_ae-text-muted);
  }

  .prose > :is(.link-card, .file) + :is(.link-card, .file) {
    margin-block-start: calc(0.6 * var(--_ae-space));
  }

  @media print {
    .link-card,
    .file {
      break-inside: avoid;
    }
  }
`;
