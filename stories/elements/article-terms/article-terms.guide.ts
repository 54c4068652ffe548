import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: ['Categories below an article, each with a link to its page.', 'With `type="tags"`, the tags.'],
  avoid: [
    'Inside `article-view`, which shows both.',
    'For the navigation of a site use a `nav` with links.',
    'For filters use buttons or checkboxes: these are links.',
  ],
  anatomy: [
    { name: 'Label', text: '`label` changes its words; part `eyebrow`', selector: '.eyebrow' },
    { name: 'Term', text: 'a link where it has an address; part `term`', selector: 'li' },
  ],
  accessibility: {
    notes: [
      'The terms are a list, so that their number is announced. The label is no heading.',
      'A term without an address is text and takes no focus.',
    ],
    keyboard: [['Tab', 'goes from link to link']],
    heard: 'Categories. List, 2 items. Link, Energy. Link, Harbours.',
  },
  withoutScript: 'Everything is there.',
  content: {
    length: 'One to three categories, up to ten tags, each of one to three words.',
    do: ['Use the names that the pages they lead to have.', 'Put the most specific one first.'],
    dont: ['Do not write `#` before tags.', 'Do not list a term as category and as tag.'],
  },
};
