import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'The key takeaways of an article, before its text.',
    'A summary in a teaser or in a newsletter’s page.',
  ],
  avoid: [
    'Inside `article-view`, which shows the highlights of its article.',
    'For the conclusion at the end, use `bottom-line-callout`.',
    'For steps or a list in the text, use a list in a section.',
  ],
  anatomy: [
    { name: 'Box', text: 'part `highlights`', selector: '.highlights' },
    { name: 'Label', text: 'a heading; `heading` changes its words; part `eyebrow`', selector: '.eyebrow' },
    { name: 'Takeaway', text: 'text with emphasis and links', selector: 'li' },
  ],
  accessibility: {
    notes: [
      'The label is a heading of level 2 (or `heading-level`), so that readers can go to it.',
      'The takeaways are a list: its length is announced.',
      'Without any takeaway there is neither box nor heading.',
    ],
    keyboard: [['Tab', 'goes to links in the takeaways']],
    heard:
      'Heading level 2, Highlights. List, 4 items. Bullet, Kestermouth has switched on a 38-megawatt heat pump that draws warmth from its harbour …',
  },
  withoutScript: 'Everything is there.',
  content: {
    length: 'Three to five takeaways of one sentence each, up to 150 characters.',
    do: [
      'Write sentences that can be understood without the article.',
      'Begin with the most important one, and with the word that matters.',
    ],
    dont: [
      'Do not tease: say what was found, not that something was.',
      'Do not repeat the headline.',
      'Do not use them as a table of contents.',
    ],
  },
};
