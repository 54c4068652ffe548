// What belongs to the page: it places the element, and can act on it as a whole. Each of these must act.
// `isolatable` says that an element with the attribute `isolated` is left alone by it.

const onHost = (name, declarations, reason) => ({
  name: `${name} of what is around`,
  styles: `.host { ${declarations} }`,
  acts: reason,
});

const onElement = (name, declarations, reason, more = {}) => ({
  name: `${name} of the element`,
  styles: `.host > * { ${declarations} }`,
  acts: reason,
  isolatable: true,
  ...more,
});

const wholesale = 'Acts on the finished picture of the element, as on any other box.';
const place = 'The page decides the place and the size.';

export default [
  onHost('zoom', 'zoom: 1.25', 'The page enlarges a whole region.'),
  onHost('transform', 'transform: rotate(1deg)', wholesale),
  onHost('filter', 'filter: invert(1)', wholesale),
  onHost('opacity', 'opacity: 0.5', wholesale),
  onHost('blending', 'mix-blend-mode: difference', wholesale),
  onHost('clipping', 'clip-path: inset(10px 40px)', wholesale),
  onHost('masking', 'mask: linear-gradient(black, transparent)', wholesale),
  onHost('visibility', 'visibility: hidden', 'The page hides and shows its regions.'),
  onHost('no display', 'display: none', 'The page hides and shows its regions.'),
  onHost('columns', 'columns: 2', 'The page breaks a region into columns.'),
  onHost('width', 'width: 200px', place),
  onElement('opacity', 'opacity: 0.5 !important', wholesale),
  onElement('transform', 'transform: rotate(1deg) !important', wholesale),
  onElement('filter', 'filter: sepia(1) !important', wholesale),
  onElement('blending', 'mix-blend-mode: difference !important', wholesale),
  onElement('clipping', 'clip-path: inset(10px 40px) !important', wholesale),
  onElement('visibility', 'visibility: hidden !important', 'The page hides and shows its regions.'),
  onElement('no display', 'display: none !important', 'The page hides and shows its regions.'),
  onElement(
    'box',
    'margin: 9px !important; padding: 9px !important; border: 3px solid red !important',
    place,
  ),
  onElement('size', 'width: 60% !important; max-height: 90px !important; overflow: hidden !important', place),
  onElement(
    'outline and shadow',
    'outline: 5px solid red !important; outline-offset: -9px !important',
    'The page draws around the element.',
  ),
  onElement(
    'animation',
    'animation: fade 1s -0.5s paused both } @keyframes fade { to { opacity: 0 } } x {',
    wholesale,
  ),
  onElement(
    'focus ring',
    'outline: revert; } .host > *:focus-within { outline: 10px solid red !important',
    'The page draws around the element.',
    { act: 'focusField' },
  ),
];
