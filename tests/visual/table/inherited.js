// Every property that elements inherit: set on what is around the element, and on all that there is, with `!important`.

const groups = {
  color: { color: 'rgb(255, 0, 200)' },
  'font family': { 'font-family': 'monospace' },
  'font size': { 'font-size': '37px' },
  'font size adjustment': { 'font-size-adjust': '0.9' },
  'font weight, style, stretch': { font: 'italic 900 condensed 30px / 3 cursive' },
  'font variants': { 'font-variant': 'small-caps slashed-zero oldstyle-nums' },
  'font features': { 'font-feature-settings': "'smcp', 'zero'", 'font-kerning': 'none' },
  'font variations, palettes, synthesis': {
    'font-variation-settings': "'wght' 900",
    'font-palette': 'dark',
    'font-synthesis': 'none',
    'font-optical-sizing': 'none',
    'font-language-override': "'SRB'",
  },
  'font smoothing': {
    '-webkit-font-smoothing': 'antialiased',
    '-moz-osx-font-smoothing': 'grayscale',
    'text-rendering': 'geometricPrecision',
  },
  'line height': { 'line-height': '4' },
  'letter and word spacing': { 'letter-spacing': '5px', 'word-spacing': '20px' },
  'white space': { 'white-space': 'pre' },
  wrapping: { 'text-wrap': 'nowrap', 'text-wrap-style': 'balance' },
  'word breaks': { 'word-break': 'break-all', 'overflow-wrap': 'normal', 'line-break': 'anywhere' },
  hyphens: { hyphens: 'auto', '-webkit-hyphens': 'auto', 'hyphenate-limit-chars': '3 1 1' },
  tabs: { 'tab-size': '32', '-moz-tab-size': '32' },
  'text alignment': { 'text-align': 'right', 'text-align-last': 'center' },
  'centred in the old way': { 'text-align': '-webkit-center' },
  'text justification': { 'text-align': 'justify', 'text-justify': 'inter-character' },
  'text indent': { 'text-indent': '60px' },
  'text transform': { 'text-transform': 'uppercase' },
  'text shadow': { 'text-shadow': '3px 3px 0 red' },
  'text emphasis': { 'text-emphasis': 'filled sesame red', 'text-emphasis-position': 'under right' },
  'text stroke and fill': {
    '-webkit-text-stroke': '2px red',
    '-webkit-text-fill-color': 'lime',
    'paint-order': 'stroke',
  },
  underlines: {
    'text-underline-offset': '9px',
    'text-underline-position': 'under',
    'text-decoration-skip-ink': 'none',
  },
  'spacing of scripts': { 'text-spacing-trim': 'space-all', 'text-autospace': 'no-autospace' },
  'trimmed lines': { 'text-box': 'trim-both cap alphabetic', 'line-fit-edge': 'cap' },
  'vertical text': { 'text-orientation': 'upright', 'text-combine-upright': 'all' },
  lists: { 'list-style': 'upper-roman inside' },
  'list images': { 'list-style-image': 'linear-gradient(red, blue)' },
  quotes: { quotes: "'<<' '>>' '<' '>'" },
  tables: { 'border-collapse': 'separate', 'border-spacing': '30px', 'caption-side': 'bottom' },
  'empty cells': { 'empty-cells': 'hide' },
  'form controls': { 'accent-color': 'red', 'caret-color': 'red', cursor: 'crosshair' },
  'colour scheme': { 'color-scheme': 'dark' },
  'forced colours and print': { 'forced-color-adjust': 'none', 'print-color-adjust': 'exact' },
  scrollbars: { 'scrollbar-color': 'red blue', 'scrollbar-width': 'none' },
  direction: { direction: 'rtl' },
  'writing mode': { 'writing-mode': 'vertical-rl' },
  'sideways writing': { 'writing-mode': 'sideways-rl' },
  pictures: { 'image-rendering': 'pixelated', 'image-orientation': 'none' },
  drawings: {
    fill: 'red',
    stroke: 'lime',
    'stroke-width': '6px',
    'stroke-dasharray': '2',
    'stroke-linecap': 'butt',
    'shape-rendering': 'crispEdges',
    'text-anchor': 'middle',
    'dominant-baseline': 'hanging',
  },
  ruby: { 'ruby-position': 'under', 'ruby-align': 'start' },
  'widows and orphans': { orphans: '9', widows: '9' },
  'hanging punctuation': { 'hanging-punctuation': 'first last' },
  mathematics: { 'math-style': 'compact', 'math-depth': '3', 'math-shift': 'compact' },
  'selection and pointers': {
    'user-select': 'none',
    '-webkit-user-select': 'none',
    'pointer-events': 'none',
  },
  'sizes of phones': { 'text-size-adjust': '200%', '-webkit-text-size-adjust': '200%' },
  editing: { '-webkit-user-modify': 'read-write' },
  'interpolation of sizes': { 'interpolate-size': 'allow-keywords' },
};

const declarations = (group, priority = '') =>
  Object.entries(group)
    .map(([property, value]) => `${property}: ${value}${priority};`)
    .join(' ');

/** In vertical text the width of a region without one is that of what is in it. */
const definite = '.host { width: 100% }';

export default Object.entries(groups).flatMap(([name, group]) => [
  { name: `${name}, inherited`, styles: `${definite} html, .host { ${declarations(group)} }` },
  {
    name: `${name}, on everything, !important`,
    styles: `${definite} * { ${declarations(group, ' !important')} }`,
  },
]);
