// What a page's rules can reach by other ways than inheritance.

const aimed = `article-view, article-header, article-highlights, section-block, bottom-line-callout, article-terms,
  share-bar, reply-form, reply-list`;

export default [
  {
    name: 'rules for the tags, normal',
    styles: `:is(${aimed}) { font: italic 30px/3 cursive; color: red; text-align: right; direction: rtl; quotes: none;
      letter-spacing: 4px; text-transform: uppercase; list-style: inside square; color-scheme: dark; }`,
  },
  {
    name: 'rules for the tags, !important',
    styles: `:is(${aimed}) { font: italic 30px/3 cursive !important; color: red !important; direction: rtl !important;
      writing-mode: vertical-rl !important; columns: 2 !important; zoom: 2 !important; white-space: pre !important; }`,
  },
  {
    name: 'rules for names used inside',
    styles: '.root, .body, .page, .article, .prose { display: none !important }',
  },
  {
    name: 'rules for parts of the root',
    styles: `::part(root), ::part(body), ::part(page) { display: none !important; color: red !important }`,
  },
  {
    name: 'rules for all tags inside',
    styles: `h1, h2, h3, p, ul, li, a, figure, img, table, td, th, button, input, textarea, label, svg, blockquote
      { display: none !important; color: red !important; border: 9px solid !important }`,
  },
  {
    name: 'rules with * and no !important',
    styles:
      '* { font: 30px/2 fantasy; color: red; text-align: center; margin: 0; padding: 0; box-sizing: content-box }',
  },
  {
    name: 'a reset with all',
    styles: ':where(:not(iframe, canvas, img, svg, video, script, style)) { all: unset; display: revert }',
  },
  {
    name: 'all: unset on everything, !important',
    styles: ':is(.host, .host *) { all: unset !important; display: block !important }',
  },
  { name: 'all: revert on everything', styles: '* { all: revert }' },
  { name: 'rules for what is not defined yet', styles: ':not(:defined) { display: none; font-size: 99px }' },
  {
    name: '::first-letter of what is around',
    styles: '.host::first-letter { font-size: 80px; color: red; float: left }',
  },
  {
    name: '::first-line of what is around',
    styles: '.host::first-line { font-size: 50px; color: red; text-transform: uppercase }',
  },
  {
    name: '::first-letter of everything',
    styles: '*::first-letter { font-size: 60px !important; color: red !important }',
  },
  {
    name: '::first-line of everything',
    styles: '*::first-line { font-weight: 900 !important; letter-spacing: 6px !important }',
  },
  {
    name: '::first-letter of the tags',
    styles: `:is(${aimed})::first-letter { font-size: 60px !important; color: red !important }`,
  },
  {
    name: '::before and ::after of the tags',
    styles: `:is(${aimed})::before, :is(${aimed})::after { content: "!" !important; display: block !important; font-size: 40px !important }`,
  },
  {
    name: '::marker of everything',
    styles: '*::marker { color: red !important; content: "→" !important; font-size: 40px }',
  },
  {
    name: '::placeholder and ::file-selector-button',
    styles: '*::placeholder, *::file-selector-button { color: red !important }',
  },
  {
    name: '::backdrop and scrollbars',
    styles: '*::-webkit-scrollbar { width: 40px !important; height: 40px !important; background: red }',
  },
  {
    name: '::selection',
    styles:
      '::selection { background: red !important; color: lime !important; text-shadow: 2px 2px red !important }',
    act: 'selectAll',
  },
  {
    name: '::selection of the tags',
    styles: `:is(${aimed})::selection { background: red; color: lime }`,
    act: 'selectAll',
  },
  {
    name: 'content in place of the element',
    styles: `:is(${aimed}) { content: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>") !important }`,
  },
  {
    name: 'quotations opened before',
    styles: 'body::before { content: no-open-quote no-open-quote; position: absolute }',
  },
  { name: 'legacy alignment', styles: '.host { justify-items: legacy center }' },
  {
    name: 'selected text that may not be selected',
    styles: '.host { user-select: none; -webkit-user-select: none }',
    act: 'selectAll',
  },
  {
    name: 'a hundred odd properties',
    styles: `.host > * { text-box: trim-both cap alphabetic !important; line-height-step: 90px !important;
      unicode-bidi: bidi-override !important; -webkit-line-clamp: 2 !important; -webkit-text-security: disc !important;
      -webkit-rtl-ordering: visual !important; -webkit-locale: "tlh" !important; appearance: button !important;
      column-count: 3 !important; column-width: 50px !important; column-rule: 3px solid red !important }`,
  },
  {
    name: 'all: revert-layer on everything, !important',
    styles: '.host, .host * { all: revert-layer !important }',
  },
  {
    name: 'all: inherit on the elements, !important',
    styles: ':is(.host > *) { all: inherit !important; display: block !important }',
  },
  { name: 'underlined surroundings', styles: '.host { text-decoration: underline wavy red 3px }' },
  {
    name: 'struck-through surroundings, all of them',
    styles: ':is(body, .host, .host *) { text-decoration: line-through red 4px !important }',
  },
  {
    name: 'vertical alignment',
    styles: '* { vertical-align: super !important; baseline-shift: 10px !important }',
  },
  {
    name: 'a cascade layer',
    styles: '@layer site { * { color: red !important; font: 30px cursive !important } }',
  },
  {
    name: 'nested layers, the first of which wins',
    styles:
      '@layer a, b; @layer a { * { direction: rtl !important; font-size: 9px !important } } @layer b { * { color: red } }',
  },
  {
    name: 'a scope',
    styles: '@scope (.host) { :scope, * { color: red !important; font: 30px cursive !important } }',
  },
  {
    name: 'container queries without a name',
    styles: `.host { container-type: inline-size } @container (min-width: 1px) { * { color: red !important; font-size: 40px } }`,
  },
  {
    name: 'a container with the name that is used inside',
    styles:
      '.host { container: ae / inline-size } @container ae (min-width: 1px) { * { font-size: 40px !important } }',
  },
  {
    name: 'a redefined font family',
    styles: `@font-face { font-family: serif; src: local('DejaVu Sans Mono'), local('Liberation Mono') }
      @font-face { font-family: system-ui; src: local('DejaVu Serif') }
      @font-face { font-family: 'Times New Roman'; src: local('DejaVu Sans Mono'), local('Liberation Mono') }
      @font-face { font-family: 'Liberation Serif'; src: local('DejaVu Sans Mono') }`,
  },
  {
    name: 'redefined counter styles',
    styles: ['decimal', 'disc', 'circle', 'square', 'lower-roman', 'lower-alpha']
      .map((style) => `@counter-style ${style} { system: cyclic; symbols: 'X'; suffix: '!!! ' }`)
      .join('\n'),
  },
  {
    name: 'counters',
    styles:
      '* { counter-reset: list-item 50 !important; counter-increment: list-item 7 !important; counter-set: list-item 9 !important }',
  },
  {
    name: 'registered custom properties',
    styles: ['color', 'background', 'accent', 'space', 'measure', 'font', 'leading', 'border', 'paper']
      .flatMap((name) => [`--${name}`, `--_${name}`])
      .map((name) => `@property ${name} { syntax: '*'; inherits: false }`)
      .join('\n'),
  },
  {
    name: 'custom properties with everyday names',
    styles: `:root { --color: red; --background: red; --accent: red; --space: 90px; --font: cursive; --_color: red;
      --_space: 90px; --_accent: red; --border: 9px; --measure: 3em } * { --_font: cursive !important; --_color: red !important }`,
  },
  { name: 'transitions of everything', styles: '* { transition: all 5s !important }' },
  {
    name: 'a component that styles what is slotted into it',
    around: (element) =>
      `<div class="host"><template shadowrootmode="open"><style>
        :host { font: 30px cursive; color: red }
        ::slotted(*) { font: 30px cursive !important; color: red !important; direction: rtl !important }
        div { text-align: right; text-transform: uppercase; letter-spacing: 5px }
      </style><div><slot></slot></div></template>${element}</div>`,
  },
  {
    name: 'inside another component',
    around: (element) =>
      `<div class="host"><template shadowrootmode="open"><style>
        * { font: 30px cursive !important; color: red !important; text-align: right !important }
      </style><main>${element}</main></template></div>`,
  },
];
