import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: ['The conclusion of an article: what readers should remember.'],
  avoid: [
    'Inside `article-view`: it already shows the bottom line.',
    'For several points: use `article-highlights`.',
    'For remarks within the text: use a callout in a section.',
    'For advertising: readers would take it for the newsroom’s own text.',
  ],
  anatomy: [
    { name: 'Box', text: 'part `bottom-line`', selector: '.bottom-line' },
    { name: 'Label', text: 'a heading; `heading` sets its text; part `eyebrow`', selector: '.eyebrow' },
    { name: 'Text', text: 'one or more paragraphs, with emphasis and links', selector: '.bottom-line-text' },
  ],
  accessibility: {
    notes: [
      'The label is a heading of level 2 (or `heading-level`).',
      'The box has a rule as well as a background, so it does not depend on colour alone. In forced colours the rule remains.',
    ],
    keyboard: [['Tab', 'moves through the links in the text']],
    screenReader: 'Heading level 2, Bottom Line. …',
  },
  withoutScript: 'Everything works.',
  content: {
    length: 'One to three sentences, up to 300 characters.',
    do: [
      'Draw the conclusion, and say what is still open.',
      'Write text that makes sense without the article.',
    ],
    dont: ['Do not introduce anything new.', 'Do not ask readers to subscribe or to reply.'],
  },
};
