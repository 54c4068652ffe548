import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'One section of an article in a layout of your own. `index` chooses which, counted from 0.',
    'Rich text of your own in the look of an article: give it to the property `section`.',
  ],
  avoid: [
    'Inside `article-view`, which shows all sections.',
    'For the closing words use `bottom-line-callout`.',
    'For HTML from an editor: the element takes Portable Text or plain text, no HTML.',
  ],
  anatomy: [
    { name: 'Heading', text: 'left out for the lead; part `heading`', selector: '.h2' },
    { name: 'Paragraph', text: 'lines no longer than `--ae-max-line-length`', selector: 'p' },
    { name: 'Link', text: 'those to other sites open a new tab, and say so', selector: 'a' },
  ],
  accessibility: {
    notes: [
      'The heading has level 2 (or `heading-level`); a section of `level` 3 one lower.',
      'Tables have a caption and header cells. A table that is too wide is a region with a name that scrolls, by keyboard too.',
      'Notes are links there and back, each with a name: “Note 1”, “Back to note 1 in the text”.',
      'Pictures have the `alt` of the article; those without are passed over as decoration, and `problems` names them.',
    ],
    keyboard: [
      ['Tab', 'goes to links, and to tables and code that scroll'],
      ['Arrow keys', 'scroll a table or code that has the focus'],
    ],
    heard:
      'Heading level 2, A Pump and a Pipe, Separately Owned. The arrangement is unusual. … link, public page, opens in a new tab. …',
  },
  withoutScript: 'Everything is there, and notes lead to their places.',
  content: {
    length: 'Three to five paragraphs of 40 to 80 words between two headings.',
    do: [
      'Write headings that tell the story when read one after another.',
      'Give tables a caption and mark their header cells.',
      'Give blocks of your own kind a `fallback`.',
    ],
    dont: [
      'Do not skip levels of headings.',
      'Do not put text into pictures.',
      'Do not call a link “here”: readers hear links without what is around them.',
    ],
  },
};
