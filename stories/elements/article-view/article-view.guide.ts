import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'A whole article in a page that you may not control: one tag, and nothing else to decide.',
    'The same article on many sites. It looks the same on each of them.',
    'An article that is there before the script: render it on a server, and the element keeps what it finds.',
  ],
  avoid: [
    'To put something of your own under the header or after the text, use the slots `header` and `footer`; between the sections, or parts in another order, use `article-provider` and the single elements.',
    'For a list of teasers, use `article-provider` with `article-header`: a page full of whole articles is long to load and to read.',
    'For text that is not an article (terms of use, a menu), write HTML.',
  ],
  anatomy: [
    { name: 'Header', text: 'headline, standfirst, byline, dates', selector: '.headline' },
    { name: 'Lead image', text: 'with caption and credit', selector: '.main-media' },
    { name: 'Highlights', text: 'the key takeaways', selector: '.highlights' },
    { name: 'Sections', text: 'text, lists, quotes, pictures, tables, notes', selector: '.section' },
    { name: 'Bottom line', text: 'the closing callout', selector: '.bottom-line' },
    { name: 'Share controls', text: 'left out with `without-share`', selector: '.share' },
    { name: 'Terms', text: 'categories and tags', selector: '.terms' },
    { name: 'Replies', text: 'left out with `without-replies`, form and all', selector: '.replies' },
    { name: 'Reply form', text: 'left out with `without-reply-form`', selector: '.reply' },
  ],
  accessibility: {
    notes: [
      'The content is an `article`, with one heading for the headline and one for each section, in order. `heading-level` fits them under the headings of your page.',
      'Posts of live coverage are an `article` each, with a heading where they have a headline; key events are a `nav` with links to them.',
      'While the article loads, that is announced politely; that it failed is announced at once, with a button to try again.',
      'Language and direction are those of the article, so that it is read in the right voice in a page in another language.',
      'Size, contrast, forced colours and reduced motion of the reader come before the look of the article.',
    ],
    keyboard: [
      ['Tab', 'goes through links, share controls and the form, in the order in which they are seen'],
      ['Arrow keys', 'scroll a wide table or code that has the focus'],
    ],
    heard:
      'Article. Heading level 1, A Cold Harbour Warms Nine Thousand Homes. … By, link, Helen Arkwright. Heading level 2, Highlights. List, 4 items. …',
  },
  withoutScript:
    'All of the article is there: text, pictures, links to share by, and a form that is posted as any form is. Copying, printing and the device’s own way to share need a script and are not shown. With `src` alone nothing can be loaded: what you put inside the element is shown.',
  content: {
    length:
      'The headline up to 90 characters, the standfirst one or two sentences, three to five highlights, a heading every three to five paragraphs.',
    do: [
      'Give every picture an `alt` that says what is to be seen in it.',
      'Say `inLanguage`: hyphens, quotation marks, dates and the interface follow it.',
      'Give `url`, the address at which the article is at home: it is what readers share.',
    ],
    dont: [
      'Do not repeat the headline in the standfirst, or the highlights in the bottom line.',
      'Do not put HTML into texts: it is shown as it is written.',
    ],
  },
};
