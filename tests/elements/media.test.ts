import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { article, paragraph, pixel } from '../support/article.js';
import { find, findAll, showArticle, showBlocks, texts, words } from '../support/render.js';

const unsafe = 'javascript:alert(1)';

const figure = (alt: string, fields: object = {}) => ({
  _type: 'figure',
  src: pixel,
  width: 4,
  height: 3,
  alt,
  ...fields,
});

const attributesOf = (element: Element | null): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

/** An article that is shown elsewhere than at its origin. */
const syndicated = (...body: unknown[]) =>
  showArticle({ ...article(), url: 'https://elsewhere.example/a', sections: [{ body }] });

describe('a figure', () => {
  it('has the layout that it says, and none where it is as wide as the text', async () => {
    const layouts = ['normal', 'wide', 'full', 'aside', 'half'];
    const section = await showBlocks(...layouts.map((layout) => figure(layout, { layout })));
    const shown = findAll(section, '.figure').map(({ dataset }) => dataset.layout);
    expect(shown).to.deep.equal([undefined, 'wide', 'full', 'aside', 'half']);
  });

  it('stands beside its neighbour where both are halves; one alone is as wide as the text', async () => {
    const half = { layout: 'half' };
    const section = await showBlocks(
      figure('a', half),
      figure('b', half),
      paragraph(['-']),
      figure('c', half),
    );
    section.style.inlineSize = '48em';
    expect(findAll(section, '.halves').map((pair) => pair.children.length)).to.deep.equal([2]);
    const [one, two, alone] = findAll(section, '.figure').map((box) => box.getBoundingClientRect());
    expect(one!.top).to.equal(two!.top);
    expect(one!.right).to.be.below(two!.left);
    expect(alone!.width).to.be.above(one!.width * 2);
    section.style.inlineSize = '20em';
    const [above, below] = findAll(section, '.figure').map((box) => box.getBoundingClientRect());
    expect(above!.bottom).to.be.at.most(below!.top);
  });

  it('links to where it says, by a name', async () => {
    const section = await showBlocks(
      figure('A boat', { link: '/boats' }),
      figure('', { link: '/nets', caption: 'Nets' }),
      figure('Not linked', { link: unsafe }),
    );
    expect(
      texts(section, '.figure > a').map((name) => name.replace(' (opens in a new tab)', '')),
    ).to.deep.equal(['', 'Nets']);
    expect(findAll(section, '.figure > img').length).to.equal(1);
    await expectAccessible(section);
  });

  it('has other files for other screens, without those that are unsafe', async () => {
    const sources = [
      {
        srcset: 'https://a.example/s.avif 400w, https://a.example/m.avif 800w',
        type: 'image/avif',
        sizes: '50vw',
      },
      { srcset: 'https://a.example/p.png', media: '(max-width: 600px)', width: 3, height: 4 },
      { srcset: `${unsafe} 2x` },
    ];
    const section = await showBlocks(figure('A', { sources }));
    expect(findAll(section, 'picture > source').map(attributesOf)).to.deep.equal([
      {
        srcset: 'https://a.example/s.avif 400w, https://a.example/m.avif 800w',
        type: 'image/avif',
        sizes: '50vw',
      },
      { srcset: 'https://a.example/p.png', media: '(max-width: 600px)', width: '3', height: '4' },
    ]);
    expect(find(section, 'picture > img')!.getAttribute('alt')).to.equal('A');
  });

  it('names its licence where nobody is credited', async () => {
    const section = await showBlocks(figure('A', { license: '/licence' }));
    expect(words(find(section, 'a[rel~=license]'))).to.match(/^License/);
  });
});

describe('a gallery', () => {
  it('shows all its figures, whatever layout they have, and its caption', async () => {
    const figures = [figure('a', { layout: 'full', caption: 'One' }), figure('b')];
    const section = await showBlocks({ _type: 'gallery', figures, caption: 'Both' });
    expect(findAll(section, '.gallery-grid > .figure img').length).to.equal(2);
    expect(findAll(section, '[data-layout]').length).to.equal(0);
    expect(texts(section, 'figcaption')).to.deep.equal(['One', 'Both']);
    await expectAccessible(section);
  });

  it('scrolls from slide to slide as a slideshow, and is named', async () => {
    const figures = [figure('a'), figure('b'), figure('c')];
    const section = await showBlocks({ _type: 'gallery', layout: 'slideshow', figures });
    section.style.inlineSize = '20em';
    const slides = find(section, '.slides')!;
    expect(slides.getAttribute('aria-label')).to.equal('Picture gallery');
    expect(findAll(section, '.slide').map(({ dataset }) => dataset.position)).to.deep.equal([
      '1 / 3',
      '2 / 3',
      '3 / 3',
    ]);
    expect(slides.scrollWidth).to.be.above(slides.clientWidth);
    expect(getComputedStyle(slides).scrollSnapType).to.match(/^(?:inline|x) mandatory$/);
  });

  it('shows nothing without figures', async () => {
    const section = await showBlocks({ _type: 'gallery', figures: [] }, paragraph(['x']));
    expect(find(section, '.gallery')).to.equal(null);
  });
});

describe('a video', () => {
  const video = {
    _type: 'video',
    src: 'https://media.example/v.mp4',
    poster: pixel,
    width: 640,
    height: 360,
    tracks: [
      { src: '/v.vtt', srclang: 'fr', label: 'Français' },
      { src: unsafe, srclang: 'de' },
    ],
    title: 'The launch',
    caption: 'Boats leave.',
    creditText: 'Ada Reed',
    duration: 'PT1H2M3S',
    transcript: 'Cast off!\n\nAye.',
  };

  it('is played by the browser, and loads nothing before', async () => {
    const section = await showBlocks(video);
    const player = find(section, 'video') as HTMLVideoElement;
    expect([player.controls, player.preload, player.autoplay]).to.deep.equal([true, 'none', false]);
    expect(player.poster).to.equal(pixel);
    expect([...player.querySelectorAll('source')].map(({ src }) => src)).to.deep.equal([video.src]);
    expect(
      [...player.querySelectorAll('track')].map(({ kind, srclang, label }) => [kind, srclang, label]),
    ).to.deep.equal([['captions', 'fr', 'Français']]);
    expect([...player.children].map(({ localName }) => localName)).to.deep.equal(['source', 'track', 'a']);
    expect(player.crossOrigin).to.equal('anonymous');
    await expectAccessible(section);
  });

  it('says its title, length, caption, credit and transcript', async () => {
    const section = await showBlocks(video);
    expect(words(find(section, 'figcaption'))).to.equal('The launch 1:02:03 Boats leave. Ada Reed');
    expect(words(find(section, 'details > summary'))).to.equal('Transcript');
    expect(texts(section, 'details > p')).to.deep.equal(['Cast off!', 'Aye.']);
  });

  for (const [what, size, ratio] of [
    ['its own', { width: 640, height: 360 }, 16 / 9],
    ['that of a tall one', { width: 360, height: 640 }, 9 / 16],
    ['a common one', {}, 16 / 9],
    ['a common one with half a size', { width: 640 }, 16 / 9],
  ] as const) {
    it(`keeps the room of ${what}, whatever the size of its poster`, async () => {
      const section = await showBlocks({ _type: 'video', src: video.src, poster: pixel, ...size });
      const poster = new Image();
      poster.src = pixel;
      await poster.decode();
      const { width, height } = find(section, 'video')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(ratio, 0.02);
    });
  }

  it('takes the first of several files that the browser plays', async () => {
    const sources = [
      { src: 'https://media.example/v.webm', type: 'video/webm' },
      { src: unsafe },
      { src: 'https://media.example/v.mp4' },
    ];
    const section = await showBlocks({ _type: 'video', sources });
    expect(findAll(section, 'video > source').map(attributesOf)).to.deep.equal([
      { src: 'https://media.example/v.webm', type: 'video/webm' },
      { src: 'https://media.example/v.mp4' },
    ]);
  });

  it('that cannot be played shows its poster, its fallback and its words', async () => {
    const section = await showBlocks({ ...video, src: unsafe, fallback: 'See it at home.' });
    expect(find(section, 'video')).to.equal(null);
    expect(find(section, 'img')!.getAttribute('src')).to.equal(pixel);
    expect(words(find(section, '.stand-in'))).to.equal('See it at home.');
    expect(words(find(section, 'figcaption'))).to.include('Boats leave.');
  });
});

describe('a sound', () => {
  const audio = {
    _type: 'audio',
    title: 'The bell',
    src: 'https://media.example/a.mp3',
    image: pixel,
    duration: '205',
    caption: 'Rung twice.',
    transcript: 'Ding.',
  };

  it('is played by the browser, and loads nothing before', async () => {
    const section = await showBlocks(audio);
    const player = find(section, 'audio') as HTMLAudioElement;
    expect([player.controls, player.preload]).to.deep.equal([true, 'none']);
    expect(player.getAttribute('aria-label')).to.equal('The bell');
    expect(words(find(section, '.audio-title'))).to.equal('The bell 3:25');
    expect(find(section, 'time')!.getAttribute('datetime')).to.equal('PT205S');
    expect(words(find(section, 'figcaption'))).to.equal('Rung twice.');
    expect(texts(section, 'details > p')).to.deep.equal(['Ding.']);
    await expectAccessible(section);
  });

  it('that cannot be played shows its words', async () => {
    const section = await showBlocks({ ...audio, src: unsafe, fallback: 'Ask the library.' });
    expect(find(section, 'audio')).to.equal(null);
    expect(words(find(section, '.root'))).to.equal(
      'The bell 3:25Ask the library. Rung twice. Transcript Ding.',
    );
  });
});

describe('an embed', () => {
  const embed = {
    _type: 'embed',
    provider: 'Riverview',
    url: 'https://riverview.example/1',
    title: 'A crossing',
    description: 'A minute of it.',
    fallback: 'A chain pulls a boat.',
    caption: 'Filmed in May.',
    thumbnail: pixel,
    aspectRatio: 2,
  };

  it('is a card with a link, and keeps the room of the thing', async () => {
    const section = await showBlocks(embed);
    expect(find(section, 'iframe, script, video')).to.equal(null);
    expect(texts(section, '.embed p')).to.deep.equal([
      'View on Riverview (opens in a new tab)',
      'A crossing',
      'A minute of it.',
      'A chain pulls a boat.',
    ]);
    expect(words(find(section, 'figcaption'))).to.equal('Filmed in May.');
    const { width, height } = find(section, '.thumbnail')!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(2, 0.02);
    await expectAccessible(section);
  });
});

describe('a link card', () => {
  it('has its headline for a link, and says what it leads to', async () => {
    const section = await showBlocks({
      _type: 'linkCard',
      url: 'https://other.example/a',
      headline: 'Ropes',
      description: 'How they are made.',
      image: pixel,
      publisher: { name: 'The Other' },
    });
    expect(texts(section, 'a')).to.deep.equal(['Ropes (opens in a new tab)']);
    expect(texts(section, '.link-card p').slice(1)).to.deep.equal(['How they are made.', 'The Other']);
    expect(find(section, '.thumbnail')!.getAttribute('alt')).to.equal('');
    await expectAccessible(section);
  });

  it('shows its words without a link where the address is unsafe, and its address without a headline', async () => {
    const section = await showBlocks(
      { _type: 'linkCard', url: unsafe, headline: 'Ropes' },
      { _type: 'linkCard', url: 'https://other.example/b', headline: '' },
    );
    expect(texts(section, '.link-card-title')).to.deep.equal([
      'Ropes',
      'https://other.example/b (opens in a new tab)',
    ]);
  });
});

describe('a file', () => {
  for (const [fields, said] of [
    [{ encodingFormat: 'application/pdf', contentSize: '2400000' }, 'PDF, 2.4 MB'],
    [{ contentSize: '2 pages' }, 'ODS, 2 pages'],
    [
      { encodingFormat: 'application/vnd.oasis.opendocument.spreadsheet', contentSize: '999' },
      'ODS, 999 bytes',
    ],
  ] as const) {
    it(`says its format and its size: ${said}`, async () => {
      const section = await showBlocks({ _type: 'file', url: '/tides.ods', name: 'Tides', ...fields });
      expect(words(find(section, '.file a'))).to.match(/^Tides/);
      expect(words(find(section, '.file-facts'))).to.equal(said);
    });
  }
});

describe('an object in a line of text', () => {
  const line = (...objects: unknown[]) => ({
    _type: 'block',
    children: [
      { _type: 'span', text: 'before ' },
      ...objects,
      { _type: 'span', text: ' after', marks: ['em'] },
    ],
  });

  it('is an image as high as the line', async () => {
    const section = await showBlocks(
      line({ _type: 'inlineImage', src: pixel, alt: 'star', width: 90, height: 90 }),
    );
    const image = find(section, 'p > img')!;
    expect(image.getAttribute('alt')).to.equal('star');
    expect(image.getBoundingClientRect().height).to.be.below(40);
    expect(texts(section, 'p > em')).to.deep.equal(['after']);
  });

  for (const [what, object] of [
    ['an image that is unsafe', { _type: 'inlineImage', src: unsafe, alt: 'words' }],
    ['one of the publisher’s own', { _type: 'acme.price', amount: 1, fallback: 'words' }],
    ['one that is not known', { _type: 'mention', fallback: 'words' }],
    ['one that is not known, without fallback', { _type: 'mention', title: 'words' }],
    ['a block', paragraph(['words'])],
    ['one with text, as a span', { _type: 'hashtag', text: 'words' }],
  ] as const) {
    it(`shows its words: ${what}`, async () => {
      const section = await showBlocks(line(object));
      expect(texts(section, 'p')).to.deep.equal(['before words after']);
    });
  }
});

describe('main media', () => {
  const kinds: [string, object, string][] = [
    ['a figure', figure('a'), '.figure img[loading=eager]'],
    ['a video', { _type: 'video', src: 'https://media.example/v.mp4' }, 'video'],
    ['a sound', { _type: 'audio', src: 'https://media.example/a.mp3' }, 'audio'],
    ['a gallery', { _type: 'gallery', figures: [figure('a')] }, '.gallery img'],
    ['an embed', { _type: 'embed', provider: 'P', url: 'https://p.example/', title: 'T' }, '.embed a'],
  ];
  for (const [kind, media, selector] of kinds) {
    it(`is ${kind}, and the image is kept for previews`, async () => {
      const view = await showArticle({ ...article(), media, image: figure('preview') });
      expect(findAll(view, `.header .main-media ${selector}`).length).to.equal(1);
      expect(find(view, 'img[alt=preview]')).to.equal(null);
    });
  }

  it('has its footnotes among those of the article', async () => {
    const note = { _type: 'footnote' as const, _key: 'n', body: 'By night.' };
    const caption = [paragraph([['Filmed', 'n']], { markDefs: [note] })];
    const view = await showArticle({
      ...article(),
      media: { _type: 'video', src: 'https://media.example/v.mp4', caption },
    });
    expect(words(find(view, '.main-media sup'))).to.equal('1');
    expect(words(find(view, '.footnotes p'))).to.equal('By night.');
  });
});

describe('what others may not show', () => {
  const secret = 'https://news.example/secret';
  const kept = { syndicate: false, caption: 'Kept words.' };

  for (const [kind, block] of Object.entries({
    figure: { ...figure('A'), ...kept, src: secret, sources: [{ srcset: secret }], srcset: `${secret} 2x` },
    gallery: { _type: 'gallery', figures: [{ ...figure('A'), ...kept, src: secret }] },
    video: { _type: 'video', ...kept, src: secret, poster: secret, tracks: [{ src: secret }] },
    'video with several files': { _type: 'video', ...kept, sources: [{ src: secret }], poster: secret },
    audio: { _type: 'audio', ...kept, src: secret, image: secret },
    embed: { _type: 'embed', ...kept, url: '/e', title: 'T', provider: 'P', thumbnail: secret },
    linkCard: { _type: 'linkCard', syndicate: false, url: '/l', headline: 'Kept words.', image: secret },
    inlineImage: {
      _type: 'block',
      children: [{ _type: 'inlineImage', syndicate: false, src: secret, alt: 'Kept words.' }],
    },
  })) {
    it(`is not shown elsewhere, but its words are: ${kind}`, async () => {
      const view = await syndicated(block);
      expect(view.shadowRoot!.innerHTML).not.to.include('secret');
      expect(words(find(view, '.section'))).to.include('Kept words.');
    });
  }

  it('leaves its place to a fallback, whose footnotes count only there', async () => {
    const note = { _type: 'footnote' as const, _key: 'n', body: 'Ask them.' };
    const fallback = [paragraph([['At the origin', 'n']], { markDefs: [note] })];
    const figures = [{ ...figure('A'), syndicate: false, fallback }];
    const elsewhere = await syndicated({ _type: 'gallery', figures });
    expect(words(find(elsewhere, '.stand-in'))).to.equal('At the origin1');
    const atHome = await showArticle({
      ...article(),
      url: location.href,
      sections: [{ body: [{ _type: 'gallery', figures }] }],
    });
    expect(find(atHome, '.stand-in')).to.equal(null);
    expect(find(atHome, '.footnotes')).to.equal(null);
  });
});
