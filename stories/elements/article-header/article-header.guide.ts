import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'The top of an article in a custom layout, inside an `article-provider`.',
    'A teaser, with `heading-level="2"` or lower.',
  ],
  avoid: [
    'Inside `article-view`: it already contains a header.',
    'For the title of a page that is not an article: use a heading.',
  ],
  anatomy: [
    { name: 'Headline', text: 'a heading; part `headline`', selector: '.headline' },
    { name: 'Standfirst', text: 'one or two sentences; part `standfirst`', selector: '.standfirst' },
    {
      name: 'Byline',
      text: 'authors, the publisher if there are none, or the article’s own `byline`',
      selector: '.authors',
    },
    {
      name: 'Dates',
      text: 'date of publication, and of the last change if that was on another day',
      selector: '.dates',
    },
    { name: 'Lead image', text: 'as wide as the text; part `figure`', selector: '.main-media img' },
    { name: 'Caption and credit', text: 'below the image', selector: 'figcaption' },
  ],
  accessibility: {
    notes: [
      'The headline is a heading of level 1, or of `heading-level`. The kicker is not a heading.',
      'The image has the `alt` text of the article and is in a `figure` with its caption.',
      'Dates are `time` elements, formatted in the language of the article.',
      'Sponsor and series are above the headline, editors’ notes above the image. Each has the role `note` and a name.',
      'Links to translations are named in their own language, with `lang` and `dir`.',
      'Links to authors have `rel="author"`. The names of links that open a new tab say so.',
    ],
    keyboard: [['Tab', 'moves through the links to authors and in the standfirst']],
    screenReader:
      'Heading level 1, A Cold Harbour Warms Nine Thousand Homes and Hands Other Ports the Plans. Kestermouth has begun to heat itself with seawater. By, link, Helen Arkwright, Energy correspondent. 12 May 2026, Updated 13 May 2026. Figure, Illustration: a brick pump house …',
  },
  withoutScript: 'Everything works.',
  content: {
    length: 'Headline: up to 90 characters. Kicker: one to three words. Standfirst: up to 200 characters.',
    do: [
      'State what happened in the headline, with a verb.',
      'Describe the image in `alt`, and explain it in `caption`.',
      'List each writer as a separate author.',
    ],
    dont: [
      'Do not write in capitals: leave that to a theme.',
      'Do not put “By” or a date into the byline: the element adds both, in the right language.',
    ],
  },
};
