import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'A custom layout: the elements of an article in any order, with your own content between them.',
    'Teasers: the header and the highlights of several articles on one page.',
    'Loading an article once to show it in several elements.',
  ],
  avoid: [
    'For the standard layout: use `article-view`. It is a single element, loads less code, and leaves nothing to assemble.',
    'For a single element whose data you already have: set it on the element, such as `section` on `section-block`.',
  ],
  anatomy: [
    { name: 'Provider', text: 'renders nothing itself', selector: ':scope' },
    {
      name: 'Elements inside',
      text: 'each shows its own data of the article',
      selector: 'article-highlights',
    },
    {
      name: 'Sections',
      text: '`section-block` shows the first section, or the one at `index`',
      selector: 'section-block',
    },
    { name: 'Sharing', text: 'shares the URL and the headline of the article', selector: 'share-bar' },
  ],
  accessibility: {
    notes: [
      'The provider has no role and announces nothing: add an `article`, a `main` or headings to your page as needed.',
      '`heading-level` sets the level of the headline, and the levels of all other headings follow from it.',
      'A loaded article appears without an announcement. If readers wait for it, announce it in your page, on `article-load` and `article-error`.',
    ],
    keyboard: [['Tab', 'moves through the elements in document order']],
    screenReader:
      'Heading level 1, A Cold Harbour Warms Nine Thousand Homes. … Heading level 2, Highlights. List, 4 items. …',
  },
  withoutScript: 'The provider does nothing. The elements inside show what a server has rendered.',
  content: {
    length: 'The same as for `article-view`.',
    do: ['Keep the order of the article: screen readers read the elements in document order.'],
    dont: [
      'Do not show the highlights twice on a page.',
      'Do not omit content that the rest refers to, such as a section with notes.',
    ],
  },
};
