// What is shown in every host: an article with every kind of block, and one in Arabic and one in Japanese.

const image = (name) => new URL(`../../stories/articles/images/${name}`, import.meta.url).href;

const paragraph = (...spans) => ({
  _type: 'block',
  children: spans.map((span) =>
    Array.isArray(span)
      ? { _type: 'span', text: span[0], marks: span.slice(1) }
      : { _type: 'span', text: span },
  ),
});

const item = (listItem, level, text) => ({ ...paragraph(text), listItem, level });
const styled = (style, text) => ({ ...paragraph(text), style });

const markDefs = [
  { _key: 'link', _type: 'link', href: 'https://elsewhere.example/tides' },
  { _key: 'note', _type: 'footnote', body: 'Counted at noon, by hand.' },
  { _key: 'short', _type: 'abbreviation', title: 'Harbour Authority' },
];

const everyBlock = [
  {
    ...paragraph(
      'Fares fell, ',
      ['strongly', 'strong'],
      ', ',
      ['softly', 'em'],
      ' and in ',
      ['code', 'code'],
      '; see ',
      ['the tide tables', 'link'],
      ' of the ',
      ['HA', 'short'],
      '.',
      ['', 'note'],
      ' H',
      ['2', 'sub'],
      'O, 10',
      ['3', 'sup'],
      ' litres.',
    ),
    markDefs,
  },
  styled('h3', 'A heading of the third rank'),
  paragraph('Office affairs: fifty waffles, “quoted” and unquoted, ran off the quay at five.'),
  styled('h4', 'A heading of the fourth rank'),
  item('bullet', 1, 'Rope'),
  item('bullet', 1, 'Tar'),
  item('bullet', 2, 'Stockholm'),
  item('bullet', 3, 'In barrels'),
  item('number', 1, 'Cast off'),
  item('number', 1, 'Steer'),
  item('number', 2, 'Port'),
  styled('blockquote', 'The sea was green over the gallery.'),
  styled('code', 'if (tide > 3) {\n\topen(gate);\n}'),
  {
    _type: 'figure',
    src: image('harbour.svg'),
    width: 1600,
    height: 500,
    alt: 'Boats in a harbour.',
    caption: 'The harbour at low water.',
    creditText: 'Ines Tallow',
  },
  { _type: 'pullQuote', text: 'He was a man with a bucket.', attribution: 'Imogen Sayle' },
  {
    _type: 'table',
    caption: 'Boats by year',
    head: ['Year', 'Boats', 'Days missed'],
    rowHeaders: true,
    rows: [
      ['1960', '9', '14'],
      ['1970', '', '31'],
    ],
  },
  {
    _type: 'callout',
    variant: 'note',
    title: 'Read more',
    body: [paragraph('Every page has been photographed.'), item('bullet', 1, 'By year')],
  },
  {
    _type: 'timeline',
    title: 'From stone to lamp',
    events: [
      { date: '1868', title: 'The first stone', body: 'It takes four summers.' },
      { date: '1872-09-01', title: 'The lamp is lit' },
    ],
  },
  {
    _type: 'embed',
    provider: 'Soundbank',
    url: 'https://soundbank.example/horn',
    title: 'The fog horn',
    fallback: 'One minute of fog horn.',
  },
  { _type: 'divider' },
  { _type: 'example.poll', fallback: 'Who should ring the bell?' },
];

const whole = {
  version: 1,
  url: 'https://news.example/harbour',
  headline: 'The harbour opens again after nine years',
  alternativeHeadline: 'Coast',
  description: 'In March the first boats came in, and nobody had asked for them.',
  inLanguage: 'en-GB',
  datePublished: '2026-03-01T09:30:00Z',
  dateModified: '2026-03-04T08:00:00Z',
  author: [{ name: 'Ada Reed', url: 'https://news.example/reed', jobTitle: 'Harbour correspondent' }],
  image: { src: image('lighthouse.svg'), width: 1600, height: 600, alt: 'A lighthouse.' },
  highlights: ['Boats are back after nine years of silting', 'Fees are lower'],
  sections: [{ body: 'The lead stands here.' }, { id: 'boats', heading: 'Boats', body: everyBlock }],
  bottomLine: 'It took long, and it works.',
  articleSection: [{ name: 'Shipping', url: '/shipping' }],
  keywords: [{ name: 'harbours' }, { name: 'dredging' }],
  correction: [{ datePublished: '2026-03-02', text: 'An earlier version gave the wrong year.' }],
  // Nothing is loaded: the list has a subject of its own.
  replies: { open: true, service: 'form', endpoint: 'https://news.example/reply', thread: '7' },
  syndication: { attribution: 'First published by the Harbour News.', license: 'https://licence.example/by' },
};

const arabic = {
  version: 1,
  inLanguage: 'ar',
  headline: 'عاد الميناء إلى العمل',
  description: 'دخلت أول القوارب في مارس.',
  highlights: ['عادت القوارب'],
  sections: [
    {
      body: [
        paragraph('كتب الحارس كل يوم، وقال: «البحر هادئ».'),
        item('number', 1, 'أولا'),
        item('number', 1, 'ثانيا'),
        styled('blockquote', 'كان البحر أخضر.'),
        { _type: 'table', head: ['السنة', 'القوارب'], rows: [['١٩٦٠', '٩']] },
        { _type: 'pullQuote', text: 'رجل معه دلو.' },
      ],
    },
  ],
  bottomLine: 'طال الأمر، لكنه نجح.',
  keywords: [{ name: 'موانئ' }],
};

const japanese = {
  version: 1,
  inLanguage: 'ja',
  headline: '港が九年ぶりに再開',
  sections: [
    {
      body: [
        paragraph('三月、最初の', ['船', 'em'], 'が入った。直角と骨。'),
        { _type: 'pullQuote', text: 'バケツを持った男だった。' },
      ],
    },
  ],
};

/** Every part, and none of the blocks. */
const short = { ...whole, sections: whole.sections.slice(0, 1) };

export const articles = { whole, short, arabic, japanese };
