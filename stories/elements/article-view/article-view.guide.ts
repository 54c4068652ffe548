import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'A complete article in any page, even one that you do not control: a single tag.',
    'The same article on many sites, where it looks the same on each.',
    'An article that is visible before the script loads: render it on a server, and the element hydrates it.',
  ],
  avoid: [
    'For another order, or your own content between the sections: use `article-provider` and the single elements. For your own content below the header or after the text, the slots `header` and `footer` are enough.',
    'For a list of teasers: use `article-provider` with `article-header`. Many complete articles on one page take long to load and to read.',
    'For text that is not an article (terms of use, a menu): write HTML.',
  ],
  anatomy: [
    { name: 'Header', text: 'headline, standfirst, byline, dates', selector: '.headline' },
    { name: 'Lead image', text: 'with caption and credit', selector: '.main-media' },
    { name: 'Highlights', text: 'the key takeaways', selector: '.highlights' },
    { name: 'Sections', text: 'text, lists, quotes, images, tables, notes', selector: '.section' },
    { name: 'Bottom line', text: 'the closing callout', selector: '.bottom-line' },
    { name: 'Share controls', text: 'hidden with `without-share`', selector: '.share' },
    { name: 'Terms', text: 'categories and tags', selector: '.terms' },
    { name: 'Replies', text: 'hidden, with the form, by `without-replies`', selector: '.replies' },
    { name: 'Reply form', text: 'hidden with `without-reply-form`', selector: '.reply' },
  ],
  accessibility: {
    notes: [
      'The content is an `article`, with a heading for the headline and one for each section, in order. `heading-level` fits them into the heading outline of your page.',
      'Each post of live coverage is an `article`, with a heading if it has a headline. Key events are a `nav` with links to them.',
      'Loading is announced politely. A failure is announced immediately, with a button to try again.',
      'Language and direction are those of the article, so that screen readers use the right voice even in a page in another language.',
      'The reader’s text size, contrast, forced colours and reduced motion take precedence over the article’s appearance.',
    ],
    keyboard: [
      ['Tab', 'moves through links, share controls and the form, in visual order'],
      ['Arrow keys', 'scroll a focused wide table or code block'],
    ],
    screenReader:
      'Article. Heading level 1, A Cold Harbour Warms Nine Thousand Homes. … By, link, Helen Arkwright. Heading level 2, Highlights. List, 4 items. …',
  },
  withoutScript:
    'A server-rendered article is complete: text, images, share links, and a form that submits like any other. The controls for copying, printing and the device’s share dialog need a script and are hidden. Without server rendering, `src` cannot be loaded: the element shows its fallback content.',
  content: {
    length:
      'Headline: up to 90 characters. Standfirst: one or two sentences. Highlights: three to five. A heading every three to five paragraphs.',
    do: [
      'Give every image an `alt` text that describes it.',
      'Set `inLanguage`: it determines hyphenation, quotation marks, dates and the language of the interface.',
      'Set `url` to the canonical URL of the article: it is what readers share.',
    ],
    dont: [
      'Do not repeat the headline in the standfirst, or the highlights in the bottom line.',
      'Do not put HTML into text: the tags would be visible.',
    ],
  },
};
