import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'One section of an article in a custom layout. `index`, counted from 0, selects it.',
    'Your own rich text that looks like an article: set the property `section`.',
  ],
  avoid: [
    'Inside `article-view`: it already shows all sections.',
    'For the conclusion: use `bottom-line-callout`.',
    'For HTML from an editor: the element accepts Portable Text or plain text only.',
  ],
  anatomy: [
    { name: 'Heading', text: 'optional; part `heading`', selector: '.h2' },
    { name: 'Paragraph', text: 'no wider than `--ae-max-line-length`', selector: 'p' },
    { name: 'Link', text: 'opens a new tab for other sites, and says so in its name', selector: 'a' },
  ],
  accessibility: {
    notes: [
      'The heading has level 2 (or `heading-level`); that of a section with `level` 3 is one level lower.',
      'Tables have a caption and header cells. A table that is too wide is a named region that scrolls, also by keyboard.',
      'Notes and their references link to each other, with names: “Note 1”, “Back to note 1 in the text”.',
      'Images have the `alt` text of the article. Those without count as decorative, and `problems` lists them.',
    ],
    keyboard: [
      ['Tab', 'moves through links, and tables and code that scroll'],
      ['Arrow keys', 'scroll a focused table or code block'],
    ],
    screenReader:
      'Heading level 2, A Pump and a Pipe, Separately Owned. The arrangement is unusual. … link, public page, opens in a new tab. …',
  },
  withoutScript: 'Everything works, including the links of notes.',
  content: {
    length: 'Three to five paragraphs of 40 to 80 words per heading.',
    do: [
      'Write headings that tell the story when read in sequence.',
      'Give tables a caption, and mark their header cells.',
      'Give custom blocks a `fallback`.',
    ],
    dont: [
      'Do not skip heading levels.',
      'Do not put text into images.',
      'Do not write “here” as link text: screen readers also list links out of context.',
    ],
  },
};
