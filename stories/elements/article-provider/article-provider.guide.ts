import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'A layout of your own: parts of an article in any order, with things of your own between them.',
    'Teasers: the header and the highlights of several articles on one page.',
    'To load an article once and show parts of it in several places.',
  ],
  avoid: [
    'For the usual layout use `article-view`: it is one element, loads less and cannot be put together wrongly.',
    'For one part whose data you have already, give it to the element itself: `section-block` with `section`, say.',
  ],
  anatomy: [
    { name: 'Provider', text: 'shows nothing itself', selector: ':scope' },
    { name: 'Elements inside', text: 'each takes its part of the article', selector: 'article-highlights' },
    {
      name: 'Sections',
      text: '`section-block` takes the first, or that which `index` names',
      selector: 'section-block',
    },
    { name: 'Sharing', text: 'takes the address and the headline', selector: 'share-bar' },
  ],
  accessibility: {
    notes: [
      'The provider has no role and says nothing: put an `article`, a `main` or a heading of your page where they belong.',
      '`heading-level` says the level of the headline; the headings of all parts follow it.',
      'What is loaded appears without an announcement. Where readers wait for it, say so in your page: `article-load` and `article-error` tell you when.',
    ],
    keyboard: [['Tab', 'goes through the elements in the order in which you put them']],
    heard:
      'Heading level 1, A Cold Harbour Warms Nine Thousand Homes. … Heading level 2, Highlights. List, 4 items. …',
  },
  withoutScript:
    'The provider does nothing. Elements inside that a server has rendered are there, each with its part.',
  content: {
    length: 'As for `article-view`.',
    do: [
      'Keep the order of the article: readers of a screen reader hear the parts as they stand in the page.',
    ],
    dont: [
      'Do not show the highlights twice on a page.',
      'Do not leave a part out that others refer to, such as a section with notes.',
    ],
  },
};
