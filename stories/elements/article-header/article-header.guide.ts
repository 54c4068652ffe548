import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'The top of an article in a layout of your own, inside an `article-provider`.',
    'A teaser, with `heading-level="2"` or lower.',
  ],
  avoid: [
    'Inside `article-view`, which has a header of its own.',
    'For the title of a page that is no article, use a heading.',
  ],
  anatomy: [
    { name: 'Headline', text: 'a heading; part `headline`', selector: '.headline' },
    { name: 'Standfirst', text: 'one or two sentences; part `standfirst`', selector: '.standfirst' },
    {
      name: 'Byline',
      text: 'authors, or the publisher where there are none; or what the article says in their place',
      selector: '.authors',
    },
    {
      name: 'Dates',
      text: 'of publication, and of the last change if it was on another day',
      selector: '.dates',
    },
    { name: 'Lead image', text: 'at the width of the text; part `figure`', selector: '.main-media img' },
    { name: 'Caption and credit', text: 'below the picture', selector: 'figcaption' },
  ],
  accessibility: {
    notes: [
      'The headline is a heading of level 1, or of that which `heading-level` says. The kicker is no heading.',
      'The picture has the `alt` of the article. Its caption belongs to it (`figure`).',
      'Dates are `time` elements, written out in the language of the article.',
      'Sponsor and series stand above the headline, notices of the editors above the picture. A notice is a `note` with a name.',
      'Links to translations have the names that the languages have for themselves, in their own `lang` and direction.',
      'Links to authors have `rel="author"`; those that open a new tab say so.',
    ],
    keyboard: [['Tab', 'goes to the links to authors and in the standfirst']],
    heard:
      'Heading level 1, A Cold Harbour Warms Nine Thousand Homes and Hands Other Ports the Plans. Kestermouth has begun to heat itself with seawater. By, link, Helen Arkwright, Energy correspondent. 12 May 2026, Updated 13 May 2026. Figure, Illustration: a brick pump house …',
  },
  withoutScript: 'Everything is there.',
  content: {
    length: 'Headline: up to 90 characters. Kicker: one to three words. Standfirst: up to 200 characters.',
    do: [
      'Say in the headline what has happened, with a verb.',
      'Say in `alt` what is to be seen, in `caption` what it means.',
      'Name the people who wrote it, each as one author.',
    ],
    dont: [
      'Do not write in capitals: a theme can do that.',
      'Do not put “By” or a date into the byline; both are written in the reader’s language.',
    ],
  },
};
