import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: ['The conclusion of an article: what a reader should remember.'],
  avoid: [
    'Inside `article-view`, which shows the bottom line of its article.',
    'For several points use `article-highlights`.',
    'For remarks within the text use a callout in a section.',
    'For advertising: readers take it for the newsroom’s own words.',
  ],
  anatomy: [
    { name: 'Box', text: 'part `bottom-line`', selector: '.bottom-line' },
    { name: 'Label', text: 'a heading; `heading` changes its words; part `eyebrow`', selector: '.eyebrow' },
    { name: 'Text', text: 'one or more paragraphs, with emphasis and links', selector: '.bottom-line-text' },
  ],
  accessibility: {
    notes: [
      'The label is a heading of level 2 (or `heading-level`).',
      'The box is told apart by a rule and its background, not by colour alone; in forced colours the rule stays.',
    ],
    keyboard: [['Tab', 'goes to links in the text']],
    heard: 'Heading level 2, Bottom Line. …',
  },
  withoutScript: 'Everything is there.',
  content: {
    length: 'One to three sentences, up to 300 characters.',
    do: ['Draw the conclusion, and say what is still open.', 'Write what holds without the article.'],
    dont: ['Do not bring in what the article has not said.', 'Do not ask readers to subscribe or to reply.'],
  },
};
