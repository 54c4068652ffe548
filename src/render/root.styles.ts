import { css } from '@lit/reactive-element/css-tag.js';

/**
 * Reset root that isolates content from the page's styles, and the tokens. `--ae-*` properties are public, `--_*`
 * private. Lengths are in `em`, relative to a root of font size `medium`: the reader's font size applies, the page's
 * does not.
 */
export const rootStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    writing-mode: horizontal-tb !important;
    direction: ltr !important;
    columns: auto !important;
    zoom: 1 !important;
    content: normal !important;
    list-style: none !important;
  }

  /* Nothing that the page says of the element itself, either. */
  :host([isolated]) {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    transition-property: none !important;
  }

  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  :host([isolated][hidden='until-found' i]) {
    content-visibility: hidden !important;
  }

  :host([popover]:not(:popover-open)) {
    display: none !important;
  }

  :host::before,
  :host::after {
    content: none !important;
  }

  .root {
    all: initial;
    /* What all does not take back: lang, the legacy alignment and the unselectability of surroundings. */
    -webkit-locale: revert-layer;
    justify-items: normal;
    -webkit-user-select: text;
    user-select: text;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-column: 1 / -1;
    flex: auto;
    place-self: stretch;
    direction: ltr;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: var(--ae-color-scheme, light only);
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: anywhere;

    --_ae-text: var(--ae-text, light-dark(#1b1b1a, #e9e7e2));
    --_ae-text-muted: var(--ae-text-muted, light-dark(#5c5a55, #a9a59c));
    --_ae-background: var(--ae-background, light-dark(#fff, #151514));
    --_ae-surface: var(--ae-surface, light-dark(#f6f4ef, #211f1d));
    --_ae-border: var(--ae-border, light-dark(#d9d5cc, #3d3a35));
    --_ae-input-border: var(--ae-input-border, light-dark(#807c74, #8b867c));
    --_ae-accent: var(--ae-accent, light-dark(#8c1d18, #f0897f));
    --_ae-on-accent: var(--ae-on-accent, light-dark(#fff, #1b1b1a));
    --_ae-link: var(--ae-link, var(--_ae-text));
    --_ae-error: var(--ae-error, light-dark(#a3150f, #ff9a90));
    --_ae-focus: var(--ae-focus, light-dark(#0b57d0, #9ec1ff));
    --_ae-font: var(--ae-font, serif);
    --_ae-font-heading: var(--ae-font-heading, var(--_ae-font));
    --_ae-font-ui: var(--ae-font-ui, system-ui, sans-serif);
    --_ae-font-mono: var(--ae-font-mono, monospace, monospace);
    --_ae-weight-heading: var(--ae-font-weight-heading, 700);
    --_ae-line-height: var(--ae-line-height, 1.58);
    --_ae-max-line-length: var(--ae-max-line-length, 29em);
    --_ae-space: var(--ae-space, 1em);
    --_ae-radius: var(--ae-radius, 2px);

    padding-inline: var(--ae-padding, 0);
    font: 400 var(--ae-font-size, medium) / var(--_ae-leading) var(--_ae-font);
    color: var(--_ae-text);
    background: var(--_ae-background);
  }

  /* Not by :dir() alone: WebKit goes by what is around, even where the root says its direction. */
  .root[dir='rtl'],
  .root[dir='auto']:dir(rtl) {
    direction: rtl;
  }

  /* What depends on the script that words are in: see letters.ts. */
  [data-letters] {
    --_ae-tracking: 0.06em;
    --_ae-tracking-headline: -0.012em;
    --_ae-leading: var(--_ae-line-height);
    --_ae-leading-headline: 1.12;
    --_ae-leading-heading: 1.24;
    --_ae-leading-close: 1.45;
    --_ae-room: 1;
    --_ae-italic: italic;
  }

  [data-letters='marked'] {
    --_ae-leading-headline: 1.3;
    --_ae-leading-heading: 1.36;
  }

  /* Scripts that need more air, whose letters must not be spaced, and that have no italics. */
  [data-letters]:not([data-letters='latin'], [data-letters='marked']) {
    --_ae-tracking: 0;
    --_ae-tracking-headline: 0;
    --_ae-leading: var(--ae-line-height, 1.8);
    --_ae-leading-headline: 1.35;
    --_ae-leading-heading: 1.45;
    --_ae-leading-close: 1.7;
    --_ae-italic: normal;
  }

  [data-letters='stacked'][data-letters] {
    --_ae-leading: var(--ae-line-height, 1.9);
    --_ae-leading-headline: 1.6;
    --_ae-leading-heading: 1.65;
    --_ae-leading-close: 1.8;
    --_ae-room: 1.2;
  }

  /* Words of another script than those around them. */
  .eyebrow [data-letters] {
    letter-spacing: var(--_ae-tracking);
  }

  /* Korean breaks between words, other languages in it as they do. */
  [lang]:lang(ko) {
    word-break: keep-all;
  }

  :lang(ko) [lang]:not(:lang(ko)) {
    word-break: normal;
  }

  /* Languages that write long words as one. */
  .root:is(
    :lang(de),
    :lang(nl),
    :lang(af),
    :lang(da),
    :lang(sv),
    :lang(nb),
    :lang(nn),
    :lang(no),
    :lang(is),
    :lang(fi),
    :lang(et),
    :lang(hu)
  ) {
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }

  :is(code, textarea, .share-address) {
    hyphens: manual;
  }

  .body {
    display: flow-root;
    container: ae / inline-size;
    contain-intrinsic-inline-size: min(40em, 100vw);
  }

  /*
   * The size of reading text follows the element's width, not the window's. The float is as wide as what it is in: it is
   * there to end the underlines of surroundings, which nothing else does that can be broken across printed pages.
   */
  .page {
    float: inline-start;
    inline-size: 100%;
    font-size: 1.125em;
  }

  /* The notes on a part of an article that stands alone. */
  .page > * + .footnotes {
    margin-block-start: calc(2 * var(--_ae-space));
  }

  @container ae (min-width: 40em) {
    .page {
      font-size: 1.25em;
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  ::selection {
    background: Highlight;
    color: HighlightText;
  }

  .anchor::slotted(*) {
    all: initial !important;
    position: absolute !important;
  }

  .anchor + * {
    margin-block-start: 0 !important;
  }

  svg,
  img,
  video {
    display: block;
  }

  a {
    color: var(--_ae-link);
    text-decoration-line: underline;
    text-decoration-color: color-mix(in srgb, currentColor 80%, transparent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }

  a:hover {
    color: var(--_ae-accent);
    text-decoration-color: currentColor;
  }

  :focus-visible {
    outline: 0.16em solid var(--_ae-focus);
    outline-offset: 0.14em;
    border-radius: var(--_ae-radius);
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: var(--_ae-weight-heading) 1em / var(--_ae-leading-heading) var(--_ae-font-heading);
    text-wrap: balance;
  }

  :where(h1, h2, h3, h4, h5, h6, p) {
    margin: 0;
  }

  /* A small heading in the interface's letters, over what is set apart from the text. */
  .eyebrow {
    font: 700 0.8em / calc(1.4 * var(--_ae-room)) var(--_ae-font-ui);
    letter-spacing: var(--_ae-tracking);
    text-transform: uppercase;
  }

  /* Not absolute: it would lengthen the page around a scroller. */
  .unseen {
    position: fixed;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none;
  }

  /*
   * What needs a script shows when its script is there, which takes the attribute away; until then its room is kept. With
   * a rule about hosts that are not defined, a browser would look through the whole article when one is.
   */
  [data-awaits-script] .scripted {
    visibility: hidden;
  }

  /* Where there will be none, nothing is kept. */
  @media (scripting: none) {
    .scripted {
      display: none !important;
    }
  }

  button {
    font: 600 0.9em / calc(1.3 * var(--_ae-room)) var(--_ae-font-ui);
    color: inherit;
    cursor: pointer;
  }

  /* What the reader has asked for comes before what the page asks for. */
  @media (prefers-contrast: more) {
    .root {
      --_ae-text-muted: var(--_ae-text);
      --_ae-border: var(--_ae-text);
      --_ae-input-border: var(--_ae-text);
      --_ae-accent: var(--_ae-text);
      --_ae-on-accent: var(--_ae-background);
      --_ae-link: var(--_ae-text);
    }

    .page a:not(.share-control) {
      text-decoration-line: underline;
      text-decoration-color: currentColor;
      text-decoration-thickness: 0.1em;
    }
  }

  /* On paper, the ink is black whatever the screen shows. */
  @media print {
    .root {
      display: block;
      color-scheme: light only;
      --_ae-text: #000;
      --_ae-text-muted: #333;
      --_ae-background: #fff;
      --_ae-surface: #fff;
      --_ae-border: #999;
      --_ae-accent: #000;
      --_ae-on-accent: #fff;
      --_ae-link: #000;
      --_ae-max-line-length: 36em;
    }

    .page {
      font-size: 1em;
    }

    .unseen {
      display: none;
    }
  }
`;
