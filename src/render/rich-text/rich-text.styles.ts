import { css } from '@lit/reactive-element/css-tag.js';
import { blockStyles } from '../blocks/index.styles.js';

/** Elements of an article's text. `.prose` sets the vertical rhythm. */
export const richTextStyles = css`
  .prose {
    max-inline-size: var(--_ae-max-line-length);
  }

  /*
   * What is out of view is not laid out at first: a long article is there in no time. It keeps about the room that it will
   * take; see base/reveal.ts. Only where what hangs out at the sides, such as outlines and wide pictures, is still seen, and
   * not where a server rendered it: no script may ever come.
   */
  @supports (overflow-clip-margin: 1em) {
    :host(:not([ssr-hash])) [data-extent] {
      content-visibility: auto;
      overflow-clip-margin: 50vw;
      contain-intrinsic-block-size: auto calc(var(--_ae-extent) * var(--_ae-leading) * 1em);
    }
  }

  [data-extent='2'] {
    --_ae-extent: 2;
  }

  [data-extent='4'] {
    --_ae-extent: 4;
  }

  [data-extent='8'] {
    --_ae-extent: 8;
  }

  [data-extent='12'] {
    --_ae-extent: 12;
  }

  [data-extent='16'] {
    --_ae-extent: 16;
  }

  [data-extent='24'] {
    --_ae-extent: 24;
  }

  [data-extent='32'] {
    --_ae-extent: 32;
  }

  [data-extent='48'] {
    --_ae-extent: 48;
  }

  [data-extent='64'] {
    --_ae-extent: 64;
  }

  /* Every rule about the space around blocks is weaker than those further down that change it. */
  :where(blockquote, figure, pre, ul, ol, dl, hr) {
    margin: 0;
  }

  :where(
      .prose,
      .callout,
      .stand-in,
      .custom-block > slot,
      .embed,
      .editors-line,
      .details-body,
      blockquote,
      li,
      dd,
      td,
      th
    )
    > :where(* + *) {
    margin-block-start: var(--_ae-space);
  }

  .h1,
  .h2 {
    font-size: 1.4em;
  }

  .h3 {
    font-size: 1.15em;
  }

  .h4 {
    font-style: var(--_ae-italic);
  }

  .h5,
  .h6 {
    font-family: var(--_ae-font-ui);
    font-size: 0.9em;
  }

  .h6 {
    color: var(--_ae-text-muted);
  }

  .prose > * + :is(.h1, .h2) {
    margin-block-start: calc(2 * var(--_ae-space));
  }

  .prose > * + .h3 {
    margin-block-start: calc(1.6 * var(--_ae-space));
  }

  .prose > * + :is(.h4, .h5, .h6) {
    margin-block-start: calc(1.3 * var(--_ae-space));
  }

  .prose > :is(.h1, .h2, .h3, .h4, .h5, .h6) + * {
    margin-block-start: calc(0.5 * var(--_ae-space));
  }

  .prose p {
    text-wrap: pretty;
    hanging-punctuation: first allow-end last;
  }

  strong,
  b {
    font-weight: 700;
  }

  em {
    font-style: var(--_ae-italic);
  }

  [data-letters='han'] em {
    text-emphasis: filled sesame;
  }

  sub,
  sup {
    font-size: 0.7em;
    line-height: 0;
  }

  mark {
    background: color-mix(in srgb, var(--_ae-accent) 18%, transparent);
    color: inherit;
  }

  kbd {
    padding: 0.05em 0.35em;
    border: 1px solid var(--_ae-border);
    border-radius: calc(var(--_ae-radius) + 1px);
    font: 0.82em / 1.4 var(--_ae-font-mono);
    unicode-bidi: isolate;
  }

  small {
    font-size: 0.85em;
  }

  ins {
    text-decoration: underline;
    text-decoration-color: var(--_ae-accent);
    text-underline-offset: 0.2em;
  }

  rt {
    font-size: 0.5em;
    text-decoration: none;
  }

  abbr {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }

  code {
    padding: 0.1em 0.3em;
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    font: 0.86em / 1.4 var(--_ae-font-mono);
    unicode-bidi: isolate;
  }

  .code {
    padding: var(--_ae-space);
    overflow-x: auto;
    scrollbar-color: var(--_ae-text-muted) transparent;
    border: 1px solid var(--_ae-border);
    border-radius: var(--_ae-radius);
    background: var(--_ae-surface);
    direction: ltr;
    text-align: left;
    tab-size: 4;
  }

  .code > code {
    display: block;
    padding: 0;
    background: none;
    white-space: pre;
    overflow-wrap: normal;
  }

  :where(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .prose li {
    padding-inline-start: 0.15em;
  }

  .prose li + li,
  .prose li > :is(ul, ol) {
    margin-block-start: 0.4em;
  }

  .prose li::marker {
    color: var(--_ae-text-muted);
    font-variant-numeric: tabular-nums;
  }

  .checks {
    padding-inline-start: 0.15em;
    list-style-type: '';
  }

  .prose .checks > li {
    padding-inline-start: 1.5em;
  }

  .check {
    float: inline-start;
    inline-size: 1.5em;
    margin-inline-start: -1.5em;
    font-family: var(--_ae-font-ui);
  }

  .prose > blockquote,
  .quote > blockquote {
    padding-inline-start: 1.2em;
    border-inline-start: 3px solid var(--_ae-border);
    color: var(--_ae-text-muted);
  }

  hr {
    block-size: auto;
    border: 0;
    color: var(--_ae-text-muted);
    text-align: center;
    line-height: 1;
  }

  .prose > * + hr,
  .prose > hr + * {
    margin-block-start: calc(1.5 * var(--_ae-space));
  }

  hr[data-style='rule'] {
    border-block-start: 1px solid var(--_ae-border);
  }

  hr:is([data-style='rule'], [data-style='space'])::before {
    display: none;
  }

  hr[data-style='space'] {
    block-size: var(--_ae-space);
  }

  hr::before {
    content: '\\2217\\2002\\2217\\2002\\2217';
    content: '\\2217\\2002\\2217\\2002\\2217' / '';
  }

  .prose > * + :is(.figure, .pullquote, .callout) {
    margin-block-start: calc(0.85 * var(--_ae-space));
  }

  .prose > :where(:not(.h1, .h2, .h3, .h4, .h5, .h6)) + :is(.figure, .pullquote, .callout),
  .prose > :is(.figure, .pullquote, .callout) + * {
    margin-block-start: calc(1.5 * var(--_ae-space));
  }

  ${blockStyles}

  .note-reference a {
    padding: 0.3em 0.12em;
    font: 600 1em / 1 var(--_ae-font-ui);
    color: var(--_ae-accent);
    text-decoration-line: none;
  }

  .note-reference a:hover {
    text-decoration-line: underline;
  }

  .footnotes {
    max-inline-size: var(--_ae-max-line-length);
    padding-block-start: calc(0.85 * var(--_ae-space));
    border-block-start: 1px solid var(--_ae-border);
  }

  .footnotes > .eyebrow {
    font-size: 0.68em;
  }

  .footnotes > ol {
    margin-block-start: 0.6em;
    font-size: 0.85em;
  }

  .footnotes > ol > li + li {
    margin-block-start: 0.5em;
  }

  .footnotes p {
    display: inline;
  }

  .footnotes p + p {
    display: block;
  }

  /* A sign, not words: it is known by its shape. */
  .back {
    padding-inline: 0.3em;
    color: inherit;
    text-decoration-line: none;
  }

  :is([id^='ae-note-'], [id^='ae-reference-']):target,
  :is([id^='ae-note-'], [id^='ae-reference-']):focus {
    outline: 0.16em solid var(--_ae-focus);
    outline-offset: 0.14em;
  }

  /* Tables and main media may be wider than the text where there is room; pictures, where they say so. */
  @media screen {
    @container ae (min-width: 64em) {
      .article .prose > .table,
      .article .main-media:has(.image, video) {
        margin-inline: -4em;
      }
    }
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }

    .callout[data-variant='warning'] {
      border-width: 2px;
    }
  }

  @media print {
    :host [data-extent] {
      content-visibility: visible !important;
    }

    .figure,
    .table,
    .code,
    .pullquote,
    .callout,
    .editors-line,
    .verse,
    .timeline li {
      break-inside: avoid;
    }

    .code > code {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    dt,
    caption,
    .eyebrow {
      break-after: avoid;
    }

    :is(.prose, .footnotes) a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;
