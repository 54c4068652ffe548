import { expect } from '@open-wc/testing';
import { jsonLd } from '../../src/article/json-ld.js';
import { parseArticle } from '../../src/article/parse.js';
import { plainText } from '../../src/article/text.js';
import { hasContent } from '../../src/article/visibility.js';
import { durationInWords, fileSize } from '../../src/render/format.js';
import { at, bareArticle, inShort, textBlock, withBlocks } from './support.js';

const read = (input: unknown) => parseArticle(input).article;
const ld = (input: unknown) => jsonLd(read(input));

const line = (...children: unknown[]) => withBlocks({ _type: 'block', children });
const children = '/sections/0/body/0/children';

describe('objects among spans', () => {
  const cases: [what: string, object: unknown, read: unknown, ...problems: string[]][] = [
    [
      'an image',
      { _type: 'inlineImage', src: 'a.png', alt: 'A' },
      { _type: 'inlineImage', src: 'a.png', alt: 'A' },
    ],
    [
      'an unsafe image',
      { _type: 'inlineImage', src: 'javascript:0', alt: 'A' },
      { _type: 'inlineImage', src: '', alt: 'A' },
      '/src unsafe-url',
      ' missing',
    ],
    [
      'one of the publisher’s own',
      { _type: 'acme.x', n: 1, fallback: 'F' },
      { _type: 'acme.x', n: 1, fallback: 'F' },
    ],
    ['one without words', { _type: 'acme.x', n: 1 }, { _type: 'acme.x', n: 1, fallback: '' }, ' missing'],
    [
      'one that is not known',
      { _type: 'mention', fallback: 'F' },
      { _type: 'mention', fallback: 'F' },
      ' unknown-inline',
    ],
    [
      'one with words only',
      { _type: 'mention', title: 'T' },
      { _type: 'mention', title: 'T', fallback: 'T' },
      ' unknown-inline',
    ],
    ['a block', textBlock('T'), { ...textBlock('T'), _type: 'block', fallback: 'T' }, ' unknown-inline'],
    [
      'a block with words besides its stand-in',
      { _type: 'embed', title: 'T', fallback: 'F' },
      { _type: 'embed', title: 'T', fallback: 'T F' },
      ' unknown-inline',
    ],
    [
      'one with text',
      { _type: 'tag', text: 'T' },
      { _type: 'span', text: 'T' },
      '/_type invalid-value',
      ' missing',
    ],
    ['a string', 'T', { _type: 'span', text: 'T' }, ' wrong-type'],
  ];
  for (const [what, object, expected, ...problems] of cases) {
    it(`reads ${what}`, () => {
      const input = line({ _type: 'span', text: 'a' }, object);
      const { article, problems: found } = parseArticle(input);
      expect(at(article, `${children}/1`)).to.deep.equal(expected);
      expect(inShort(found)).to.deep.equal(problems.map((problem) => `${children}/1${problem}`));
    });

    it(`reads ${what} the same again`, () => {
      const once = read(line(object));
      expect(read(JSON.parse(JSON.stringify(once)))).to.deep.equal(once);
    });
  }

  it('keeps the marks of text beside them', () => {
    const marked = { _type: 'span', text: 'b', marks: ['strong'] };
    expect(at(read(line({ _type: 'acme.x', fallback: 'a' }, marked)), `${children}/1`)).to.deep.equal(marked);
  });

  it('have their words in plain text, in the line', () => {
    const { sections } = read(
      line(
        { _type: 'span', text: 'It costs ' },
        { _type: 'acme.price', fallback: '£12' },
        { _type: 'span', text: ' ' },
        { _type: 'inlineImage', src: 'a.png', alt: 'today' },
        { _type: 'span', text: '.' },
      ),
    );
    expect(plainText(sections[0]!.body)).to.equal('It costs £12 today.');
  });

  it('count as content', () => {
    expect(hasContent(read(line({ _type: 'inlineImage', src: 'a.png', alt: '' })))).to.equal(true);
    expect(hasContent(read(line({ _type: 'acme.x', fallback: 'F' })))).to.equal(true);
    expect(hasContent(read(line({ _type: 'acme.x' })))).to.equal(false);
  });
});

describe('main media', () => {
  const figure = { _type: 'figure', src: 'a.png', width: 4, height: 3, alt: 'A' };

  it('is one of its kinds, without a problem', () => {
    const video = { _type: 'video', src: 'v.mp4' };
    const { article, problems } = parseArticle(bareArticle({ media: video }));
    expect(article.media).to.deep.equal(video);
    expect(problems).to.deep.equal([]);
  });

  it('is kept where it is another block, with a problem', () => {
    const { article, problems } = parseArticle(bareArticle({ media: { _type: 'pullQuote', text: 'Q' } }));
    expect(article.media).to.deep.equal({ _type: 'pullQuote', text: 'Q' });
    expect(inShort(problems)).to.deep.equal(['/media invalid-value']);
  });

  it('is the entry of a list of one, and a gallery of several', () => {
    expect(read(bareArticle({ media: [figure] })).media).to.deep.equal(figure);
    const two = [figure, { ...figure, alt: 'B' }];
    expect(read(bareArticle({ media: two })).media).to.deep.equal({ _type: 'gallery', figures: two });
  });

  it('counts as content', () => {
    expect(hasContent(read(bareArticle({ media: { _type: 'audio', src: 'a.mp3' } })))).to.equal(true);
  });
});

describe('JSON-LD of media', () => {
  const figure = {
    _type: 'figure',
    src: '/a.png',
    width: 4,
    height: 3,
    alt: 'A',
    creditText: 'C',
    license: '/l',
  };
  const image = {
    '@type': 'ImageObject',
    url: 'https://news.example/a.png',
    contentUrl: 'https://news.example/a.png',
    width: 4,
    height: 3,
    creditText: 'C',
    license: 'https://news.example/l',
  };
  const video = {
    _type: 'video',
    sources: [{ src: '/v.webm' }],
    poster: '/p.png',
    caption: 'Boats',
    duration: 'PT2M',
    width: 640,
    height: 360,
    transcript: 'Aye.',
  };

  it('has the main media for an image where there is no other', () => {
    expect(ld(bareArticle({ media: figure })).image).to.deep.equal([image]);
    expect(ld(bareArticle({ media: figure })).associatedMedia).to.equal(undefined);
  });

  it('has pictures, galleries, videos and sounds wherever they stand', () => {
    const values = ld(
      bareArticle({
        headline: 'H',
        media: video,
        sections: [
          {
            body: [
              { _type: 'callout', body: [figure] },
              { _type: 'gallery', figures: [figure], caption: 'G' },
              { _type: 'audio', src: '/a.mp3', duration: '90', image: '/c.png' },
            ],
          },
        ],
      }),
    );
    expect(values.associatedMedia).to.deep.equal([image]);
    expect(values.hasPart).to.deep.equal([{ '@type': 'ImageGallery', name: 'G', image: [image] }]);
    expect(values.video).to.deep.equal([
      {
        '@type': 'VideoObject',
        name: 'Boats',
        description: 'Boats',
        contentUrl: 'https://news.example/v.webm',
        thumbnailUrl: 'https://news.example/p.png',
        uploadDate: '2026-05-04',
        duration: 'PT2M',
        width: 640,
        height: 360,
        transcript: 'Aye.',
      },
    ]);
    expect(values.audio).to.deep.equal([
      {
        '@type': 'AudioObject',
        name: 'H',
        contentUrl: 'https://news.example/a.mp3',
        thumbnailUrl: 'https://news.example/c.png',
        uploadDate: '2026-05-04',
        duration: 'PT90S',
      },
    ]);
  });
});

describe('lengths and sizes', () => {
  for (const [duration, said] of [
    ['PT3M25S', '3:25'],
    ['PT1H2M3S', '1:02:03'],
    ['PT41M', '41:00'],
    ['PT12.5S', '0:12'],
    ['PT90M', '1:30:00'],
    ['205', '3:25'],
    ['P1D', 'P1D'],
    ['PT', 'PT'],
    ['about an hour', 'about an hour'],
  ]) {
    it(`says ${duration} as ${said}`, () => expect(durationInWords(duration!)).to.equal(said));
  }

  for (const [size, lang, said] of [
    ['2400000', 'en', '2.4 MB'],
    ['2400000', 'de', '2,4 MB'],
    ['15600', 'en', '16 kB'],
    ['3 pages', 'en', '3 pages'],
    ['2400000', 'not a language', '2.4 MB'],
  ]) {
    it(`says ${size} as ${said} in ${lang}`, () =>
      expect(fileSize(size!, lang!).replace(/\s/g, ' ')).to.equal(said));
  }
});
