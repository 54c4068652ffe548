// Places that a page can give to an element: it fills them, whatever they are.

const around = (name, styles, more = {}) => ({ name, styles: `.host { ${styles} }`, ...more });

const shrinks = { shrinks: true };

const inside = (name, open, close, styles = '') => ({
  name,
  styles,
  around: (element) => `${open}${element}${close}`,
});

export default [
  around('a flex row', 'display: flex'),
  around('a flex row, centred', 'display: flex; justify-content: center; align-items: center'),
  around(
    'a flex column, aligned to the start',
    'display: flex; flex-direction: column; align-items: flex-start',
  ),
  around('a wrapping flex row, reversed', 'display: flex; flex-flow: row-reverse wrap'),
  around('a grid', 'display: grid'),
  around('a grid, centred', 'display: grid; place-items: center; place-content: center', shrinks),
  around(
    'a grid with columns as wide as they must be',
    'display: grid; grid-template-columns: auto; justify-content: start',
    shrinks,
  ),
  around('an inline grid', 'display: inline-grid; vertical-align: top', shrinks),
  around('a float', 'float: left', shrinks),
  around('a float at the right', 'float: right', shrinks),
  around('an inline block', 'display: inline-block; vertical-align: top', shrinks),
  around('a table', 'display: table', shrinks),
  around('a table cell', 'display: table-cell; vertical-align: middle', shrinks),
  around('an absolute box', 'position: absolute; inset: 0 auto auto 0', shrinks),
  around('a sticky box', 'position: sticky; top: 0'),
  around('a box as wide as its content', 'width: fit-content', shrinks),
  around('a box as wide as its content can be', 'width: max-content; max-width: 100%', shrinks),
  around('a container', 'container-type: inline-size'),
  around('layout and style containment', 'contain: layout style'),
  around('an isolated stacking context', 'isolation: isolate; z-index: 3; position: relative'),
  // WebKit draws what is in a scroller on a layer of its own, at other fractions of a pixel.
  around('a scroller', 'overflow: auto; padding-bottom: 2px', { tolerance: { webkit: 4000 } }),
  around('flow-root', 'display: flow-root'),
  {
    name: 'the element as a flex item that may not shrink',
    styles: '.host { display: flex } .host > * { flex: none }',
  },
  {
    name: 'the element as a growing flex item',
    styles: '.host { display: flex } .host > * { flex: 1 1 0; min-width: 0 }',
  },
  { name: 'the element as a float', styles: '.host > * { float: left }' },
  {
    name: 'the element as an inline block',
    styles: '.host > * { display: inline-block; vertical-align: top }',
  },
  { name: 'the element as a grid', styles: '.host > * { display: grid }' },
  { name: 'the element as a flex box', styles: '.host > * { display: flex }' },
  { name: 'the element as flow-root', styles: '.host > * { display: flow-root }' },
  {
    name: 'the element as an absolute box',
    styles: '.host > * { position: absolute; inset: 0 auto auto 0 }',
  },
  { name: 'the element as a positioned box', styles: '.host > * { position: relative; z-index: 5 }' },
  { name: 'the element as its own container', styles: '.host > * { container-type: inline-size }' },
  {
    name: 'the element as a list item',
    styles: '.host > * { display: list-item; list-style: inside square }',
  },
  {
    name: 'the element as a grid of columns',
    styles: '.host > * { display: grid; grid-template-columns: repeat(3, 1fr) }',
  },
  {
    name: 'the element as an inline flex box',
    styles: '.host > * { display: inline-flex; vertical-align: top }',
  },
  inside('a quotation', '<q class="host">', '</q>', '.host { quotes: none }'),
  inside(
    'a drawing',
    '<svg class="host" width="100%" height="9000" style="display:block"><foreignObject width="100%" height="9000">',
    '</foreignObject></svg>',
  ),
  inside('a link', '<a class="host" href="#">', '</a>', 'a { color: red; text-decoration: underline }'),
  inside(
    'a button',
    '<div class="host"><button type="button" class="box">',
    '</button></div>',
    '.box { all: unset; display: block; width: 100%; text-align: center; font: 13px monospace; cursor: pointer }',
  ),
  inside('a paragraph', '<p class="host">', '</p>', '.host { margin: 0; text-indent: 3em }'),
  inside('a heading', '<h1 class="host">', '</h1>', '.host { margin: 0 }'),
  inside('preformatted text', '<pre class="host">', '</pre>', '.host { margin: 0 }'),
  inside(
    'a list item',
    '<ol class="host"><li>',
    '</li></ol>',
    '.host { margin: 0; padding: 0; list-style: none }',
  ),
  inside(
    'an old layout table',
    '<table class="host" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="right" valign="bottom" nowrap>',
    '</td></tr></table>',
  ),
  inside(
    'a <center> in a <font>',
    '<center class="host"><font size="7" color="red" face="monospace"><b><i><big>',
    '</big></i></b></font></center>',
  ),
  inside(
    'a disabled fieldset',
    '<fieldset class="host" disabled>',
    '</fieldset>',
    '.host { border: 0; margin: 0; padding: 0; min-width: 0; color: gray }',
  ),
  inside('a label', '<label class="host">', '</label>', '.host { display: block; font-weight: bold }'),
  inside(
    'open details',
    '<details class="host" open><summary></summary>',
    '</details>',
    'summary { display: none }',
  ),
  inside(
    'an open dialog',
    '<dialog class="host" open>',
    '</dialog>',
    '.host { position: static; margin: 0; padding: 0; border: 0; width: 100%; max-width: none; color: red }',
  ),
  inside('an editable region', '<div class="host" contenteditable spellcheck="false">', '</div>'),
  inside('an inert region', '<div class="host" inert aria-hidden="true">', '</div>'),
];
