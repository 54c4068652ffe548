import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'The key takeaways of an article, before its text.',
    'A summary in a teaser, or on the page of a newsletter.',
  ],
  avoid: [
    'Inside `article-view`: it already shows the highlights.',
    'For the conclusion at the end: use `bottom-line-callout`.',
    'For steps or a list in the text: use a list in a section.',
  ],
  anatomy: [
    { name: 'Box', text: 'part `highlights`', selector: '.highlights' },
    { name: 'Label', text: 'a heading; `heading` sets its text; part `eyebrow`', selector: '.eyebrow' },
    { name: 'Takeaway', text: 'text with emphasis and links', selector: 'li' },
  ],
  accessibility: {
    notes: [
      'The label is a heading of level 2 (or `heading-level`), so that readers can navigate to it.',
      'The takeaways are a list, whose length screen readers announce.',
      'Without takeaways, there is neither a box nor a heading.',
    ],
    keyboard: [['Tab', 'moves through the links in the takeaways']],
    screenReader:
      'Heading level 2, Highlights. List, 4 items. Bullet, Kestermouth has switched on a 38-megawatt heat pump that draws warmth from its harbour …',
  },
  withoutScript: 'Everything works.',
  content: {
    length: 'Three to five takeaways of one sentence each, up to 150 characters.',
    do: [
      'Write sentences that make sense without the article.',
      'Put the most important takeaway first, and begin each with its key word.',
    ],
    dont: [
      'Do not tease: state the finding, not that there is one.',
      'Do not repeat the headline.',
      'Do not use them as a table of contents.',
    ],
  },
};
