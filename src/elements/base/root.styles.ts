import { css } from 'lit';

/**
 * The root that keeps the page out, and the tokens. `--ae-*` is the host's to set; `--_*` is what the styles use.
 * Lengths are in `em` from a root at `medium`: the reader's own font size counts, the page's does not.
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
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    direction: ltr;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: var(--ae-color-scheme, light only);
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: anywhere;

    --_color: var(--ae-color, light-dark(#1b1b1a, #e9e7e2));
    --_color-muted: var(--ae-color-muted, light-dark(#5c5a55, #a9a59c));
    --_background: var(--ae-background, light-dark(#fff, #151514));
    --_surface: var(--ae-surface, light-dark(#f6f4ef, #211f1d));
    --_border: var(--ae-border, light-dark(#d9d5cc, #3d3a35));
    --_control-border: var(--ae-control-border, light-dark(#807c74, #8b867c));
    --_accent: var(--ae-accent, light-dark(#8c1d18, #f0897f));
    --_on-accent: var(--ae-on-accent, light-dark(#fff, #1b1b1a));
    --_link: var(--ae-link, var(--_color));
    --_error: var(--ae-error, light-dark(#a3150f, #ff9a90));
    --_focus: var(--ae-focus, light-dark(#0b57d0, #9ec1ff));
    --_font: var(--ae-font, serif);
    --_font-heading: var(--ae-font-heading, var(--_font));
    --_font-ui: var(--ae-font-ui, system-ui, sans-serif);
    --_font-mono: var(--ae-font-mono, monospace);
    --_line-height: var(--ae-line-height, 1.58);
    --_measure: var(--ae-measure, 29em);
    --_space: var(--ae-space, 1em);
    --_radius: var(--ae-radius, 2px);

    /* What depends on the script that the text is in. */
    --_tracking: 0.06em;
    --_tracking-headline: -0.012em;
    --_leading: var(--_line-height);
    --_leading-headline: 1.12;
    --_leading-heading: 1.24;
    --_leading-close: 1.45;
    --_italic: italic;

    padding-inline: var(--ae-padding, 0);
    font: 400 var(--ae-font-size, medium) / var(--_leading) var(--_font);
    color: var(--_color);
    background: var(--_background);
  }

  .root:dir(rtl) {
    direction: rtl;
  }

  /* Scripts that need more air, whose letters must not be spaced, and that have no italics. */
  .root:is(
    :lang(ar),
    :lang(fa),
    :lang(ur),
    :lang(he),
    :lang(ja),
    :lang(zh),
    :lang(ko),
    :lang(hi),
    :lang(th)
  ) {
    --_tracking: 0;
    --_tracking-headline: 0;
    --_leading: var(--ae-line-height, 1.8);
    --_leading-headline: 1.35;
    --_leading-heading: 1.45;
    --_leading-close: 1.7;
    --_italic: normal;
  }

  .body {
    container: ae / inline-size;
    contain-intrinsic-inline-size: min(40em, 100vw);
  }

  /* The size of reading text; it follows the element's width, not the window's. */
  .page {
    font-size: 1.125em;
  }

  /* The notes on a part of an article that stands alone. */
  .page > * + .footnotes {
    margin-block-start: calc(2 * var(--_space));
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

  svg,
  img,
  video {
    display: block;
  }

  a {
    color: var(--_link);
    text-decoration-line: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }

  a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }

  :focus-visible {
    outline: 0.16em solid var(--_focus);
    outline-offset: 0.14em;
    border-radius: var(--_radius);
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
    font: 700 1em / var(--_leading-heading) var(--_font-heading);
    text-wrap: balance;
  }

  :where(h1, h2, h3, h4, h5, h6, p) {
    margin: 0;
  }

  /* A small heading in the interface's letters, over what is set apart from the text. */
  .label {
    font: 700 0.8em / 1.4 var(--_font-ui);
    letter-spacing: var(--_tracking);
    text-transform: uppercase;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none;
  }

  button {
    font: 600 0.9em / 1.3 var(--_font-ui);
    color: inherit;
    cursor: pointer;
  }

  @media print {
    .root {
      display: block;
    }
  }
`;
