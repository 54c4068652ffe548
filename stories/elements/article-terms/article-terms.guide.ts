import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: ['The categories of an article, each with a link to its page.', 'With `type="tags"`, its tags.'],
  avoid: [
    'Inside `article-view`: it already shows both.',
    'For the navigation of a site: use a `nav` with links.',
    'For filters: use buttons or checkboxes, since terms are links.',
  ],
  anatomy: [
    { name: 'Label', text: '`heading` sets its text; part `eyebrow`', selector: '.eyebrow' },
    { name: 'Term', text: 'a link if it has a URL; part `term`', selector: 'li' },
  ],
  accessibility: {
    notes: [
      'The terms are a list, whose length screen readers announce. The label is not a heading.',
      'A term without a URL is text and cannot be focused.',
    ],
    keyboard: [['Tab', 'moves from link to link']],
    screenReader: 'Categories. List, 2 items. Link, Energy. Link, Harbours.',
  },
  withoutScript: 'Everything works.',
  content: {
    length: 'One to three categories, up to ten tags, each of one to three words.',
    do: ['Use the title of the page that a term links to.', 'Put the most specific term first.'],
    dont: ['Do not write `#` before tags.', 'Do not list a term both as a category and as a tag.'],
  },
};
