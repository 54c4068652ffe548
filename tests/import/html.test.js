// `fromHtml`: what each element becomes, what is left out, and that no word is lost without a report.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromHtml, ImportError } from '../../dist/import/html/index.js';
import { assertNoWordMissing } from './words.js';

const read = (name) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** The blocks of all sections, without the keys that marks are given. */
const blocksOf = (html, options) => fromHtml(html, options).article.sections.flatMap(({ body }) => body);
const span = (text, ...marks) => ({ _type: 'span', text, ...(marks.length && { marks }) });
const block = (text, fields = {}) => ({ _type: 'block', ...fields, children: [span(text)] });
const lostTexts = ({ report }) => report.lost.map(({ text }) => text);

describe('a page', () => {
  const html = read('harbour.html');
  const imported = fromHtml(html);
  const { article, report } = imported;

  it('says what it is', () => {
    const { headline, url, inLanguage, datePublished, dateModified, author, publisher, image, type } =
      article;
    assert.deepEqual(
      { headline, url, inLanguage, datePublished, dateModified, author, publisher, image, type },
      {
        type: 'NewsArticle',
        headline: 'Northern Harbour Trains Its First Ice Pilots',
        url: 'https://news.example/2026/05/ice-pilots/',
        inLanguage: 'en-GB',
        datePublished: '2026-05-04T09:30:00+02:00',
        dateModified: '2026-05-05T10:00:00+02:00',
        author: [{ name: 'Ada Kern', url: 'https://news.example/author/ada/' }],
        publisher: { name: 'Harbour News' },
        image: {
          _type: 'figure',
          src: 'https://news.example/wp-content/uploads/pilots.jpg',
          width: 1600,
          height: 900,
          alt: '',
        },
      },
    );
    assert.deepEqual(report.problems, []);
  });

  it('has its highlights and its bottom line', () => {
    assert.equal(article.highlights.length, 2);
    assert.deepEqual(article.highlights[1], [block('The port pays for all of them.')]);
    assert.deepEqual(article.bottomLine, [block('Patience melts ice.')]);
  });

  it('has sections, with their ids and levels', () => {
    assert.deepEqual(
      article.sections.map(({ id, heading, level }) => [id, heading, level]),
      [
        [undefined, undefined, undefined],
        ['lessons', 'Lessons on Thin Ice', undefined],
        [undefined, 'What Comes Next', 3],
      ],
    );
  });

  it('has its links, without the words that they open elsewhere', () => {
    const [{ children, markDefs }] = article.sections[0].body;
    assert.deepEqual(markDefs, [
      { _type: 'link', href: 'https://port.example/', rel: 'nofollow', _key: markDefs[0]._key },
    ]);
    assert.deepEqual(children[1], span('photographs', markDefs[0]._key));
  });

  it('has its footnote, behind the word before its number', () => {
    const [{ children, markDefs }] = article.sections[1].body;
    assert.deepEqual(markDefs[0].body, [block('Four, says the union.')]);
    assert.deepEqual(
      children.map(({ text }) => text),
      ['The course has five ', 'parts.', ' None is short.'],
    );
  });

  it('has its lazy figure with size, caption and credit', () => {
    assert.deepEqual(article.sections[1].body[1], {
      _type: 'figure',
      src: 'https://news.example/wp-content/uploads/bridge-1024x683.jpg',
      srcset:
        'https://news.example/wp-content/uploads/bridge-300x200.jpg 300w, https://news.example/wp-content/uploads/bridge-1024x683.jpg 1024w',
      width: 1024,
      height: 683,
      alt: 'A bridge in fog',
      layout: 'wide',
      caption: 'The bridge at dawn.',
      creditText: 'Tom Ruiz',
    });
  });

  it('leaves out what is no part of the text, and reports it', () => {
    for (const text of [
      'Harbour News Weather',
      '(opens in a new tab)',
      'Buy a boat',
      'Spread the word:',
      'CATEGORIES: , ,',
      'Leave a Reply',
      'Your email address will not be published.',
      'All rights with the harbour.',
    ])
      assert.ok(lostTexts(imported).includes(text), text);
    assert.ok(report.lost.some(({ kind }) => kind === 'script'));
    assert.equal(
      html
        .slice(Number(report.lost.find(({ text }) => text === 'Buy a boat').path))
        .indexOf('<div class="ad-slot">'),
      0,
    );
  });

  it('loses no word in silence', () => {
    const words = html
      .replace(/^[^]*<body/, '<body')
      .replace(/<script>[^]*?<\/script>|<sup[^]*?<\/sup>|<[^>]*>/g, ' ')
      .replace(/&mdash;|↩\ufe0e/g, '')
      .concat(' A bridge in fog');
    assertNoWordMissing(words, imported);
  });
});

const cases = [
  [
    'a paragraph with marks',
    '<p>A <b>b</b> <i>c</i> <kbd>d</kbd> <del>e</del></p>',
    [
      {
        _type: 'block',
        children: [
          span('A '),
          span('b', 'strong'),
          span(' '),
          span('c', 'em'),
          span(' '),
          span('d', 'kbd'),
          span(' '),
          span('e', 'strike-through'),
        ],
      },
    ],
  ],
  [
    'entities and line breaks',
    '<p>Fish &amp; chips&nbsp;&#8364;5<br>today</p>',
    [block('Fish & chips\u00a0€5\ntoday')],
  ],
  [
    'an abbreviation',
    '<p><abbr title="Hypertext">HT</abbr></p>',
    [
      {
        _type: 'block',
        children: [span('HT', 'm1')],
        markDefs: [{ _type: 'abbr', _key: 'm1', title: 'Hypertext' }],
      },
    ],
  ],
  [
    'a ruby gloss',
    '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p>',
    [
      {
        _type: 'block',
        children: [span('港', 'm1')],
        markDefs: [{ _type: 'ruby', _key: 'm1', text: 'みなと' }],
      },
    ],
  ],
  [
    'a nested list',
    '<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>',
    [
      block('a', { listItem: 'bullet', level: 1 }),
      block('b', { listItem: 'number', start: 3, level: 2 }),
      block('c', { listItem: 'bullet', level: 1 }),
    ],
  ],
  [
    'a list to check off',
    '<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>',
    [block('a', { listItem: 'check', checked: true, level: 1 }), block('b', { listItem: 'check', level: 1 })],
  ],
  [
    'a list whose items hold blocks',
    '<ol reversed><li><p>a</p><p>b</p></li></ol>',
    [{ _type: 'list', style: 'number', reversed: true, items: [{ body: [block('a'), block('b')] }] }],
  ],
  [
    'definitions',
    '<dl><dt>Ice</dt><dd>Hard water</dd><dt>Fog</dt><dd>Low cloud</dd></dl>',
    [
      {
        _type: 'definitionList',
        items: [
          { term: 'Ice', body: [block('Hard water')] },
          { term: 'Fog', body: [block('Low cloud')] },
        ],
      },
    ],
  ],
  [
    'a table with spans',
    '<table><caption>Ships</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>x</th><td rowspan="2" class="has-text-align-right" data-align="right">1</td></tr><tr><th colspan="1">y</th></tr></tbody><tfoot><tr><td>Sum</td><td>1</td></tr></tfoot></table>',
    [
      {
        _type: 'table',
        caption: [block('Ships')],
        head: ['A', 'B'],
        rowHeaders: true,
        rows: [['x', { body: '1', rowSpan: 2, align: 'end' }], ['y']],
        foot: ['Sum', '1'],
      },
    ],
  ],
  [
    'a quotation with its source',
    '<blockquote cite="https://a.example/"><p>Ships wait.</p><footer>— Tom Ruiz</footer></blockquote>',
    [{ _type: 'quote', body: [block('Ships wait.')], attribution: 'Tom Ruiz', cite: 'https://a.example/' }],
  ],
  [
    'a line set large',
    '<figure class="wp-block-pullquote"><blockquote><p>“Ice waits”</p><cite>Ada</cite></blockquote></figure>',
    [{ _type: 'pullQuote', text: 'Ice waits', attribution: 'Ada' }],
  ],
  [
    'code',
    '<pre><code class="language-js">let a = 1 &lt; 2;\n  b();\n</code></pre>',
    [{ _type: 'code', code: 'let a = 1 < 2;\n  b();\n', language: 'js' }],
  ],
  [
    'a poem',
    '<pre class="wp-block-verse">Ice\n  waits</pre>',
    [{ _type: 'verse', body: [block('Ice\n  waits')] }],
  ],
  ['preformatted text', '<pre>a  b\nc</pre>', [{ _type: 'preformatted', body: [block('a  b\nc')] }]],
  [
    'text that opens',
    '<details open><summary>More</summary><p>Text</p></details>',
    [{ _type: 'details', summary: 'More', body: [block('Text')], open: true }],
  ],
  [
    'a box',
    '<div class="callout callout-warning"><h3>Thin</h3><p>Ice</p></div>',
    [{ _type: 'callout', variant: 'warning', title: 'Thin', body: [block('Ice')] }],
  ],
  [
    'questions and answers',
    '<div class="schema-faq wp-block-yoast-faq-block"><div class="schema-faq-section"><strong class="schema-faq-question">Why?</strong> <p class="schema-faq-answer">Ice.</p></div></div>',
    [{ _type: 'faq', items: [{ question: 'Why?', answer: [block('Ice.')] }] }],
  ],
  [
    'a rule and a change of scene',
    '<p>a</p><hr><p>b</p><p>* * *</p><p>c</p>',
    [
      block('a'),
      { _type: 'divider', style: 'rule' },
      block('b'),
      { _type: 'divider', style: 'asterism' },
      block('c'),
    ],
  ],
  [
    'a gallery',
    '<figure class="wp-block-gallery"><figure><img src="a-30x20.jpg" alt="A" width="600" height="400"><figcaption>One</figcaption></figure><figure><img src="b.jpg" alt="" width="600" height="400"></figure><figcaption>Both</figcaption></figure>',
    [
      {
        _type: 'gallery',
        figures: [
          { _type: 'figure', src: 'a-30x20.jpg', width: 600, height: 400, alt: 'A', caption: 'One' },
          { _type: 'figure', src: 'b.jpg', width: 600, height: 400, alt: '' },
        ],
        caption: 'Both',
      },
    ],
  ],
  [
    'a video',
    '<figure class="wp-block-video"><video controls poster="p.jpg"><source src="v.webm" type="video/webm"><track kind="captions" src="v.vtt" srclang="en"></video><figcaption>Ships</figcaption></figure>',
    [
      {
        _type: 'video',
        sources: [{ src: 'v.webm', type: 'video/webm' }],
        poster: 'p.jpg',
        tracks: [{ src: 'v.vtt', kind: 'captions', srclang: 'en' }],
        caption: 'Ships',
      },
    ],
  ],
  ['a sound', '<audio src="a.mp3" controls></audio>', [{ _type: 'audio', src: 'a.mp3' }]],
  [
    'a player of a service',
    '<p><iframe src="https://player.vimeo.com/video/77?h=1" title="Ice"></iframe></p>',
    [{ _type: 'embed', provider: 'Vimeo', url: 'https://vimeo.com/77', title: 'Ice' }],
  ],
  [
    'an address on its own line',
    '<p>https://youtu.be/abc</p>',
    [{ _type: 'embed', provider: 'YouTube', url: 'https://youtu.be/abc', title: 'YouTube' }],
  ],
  [
    'a post of a network',
    '<blockquote class="twitter-tweet"><p>Ice!</p>Ada <a href="https://twitter.com/ada/status/1">May 4</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
    [
      {
        _type: 'embed',
        provider: 'X',
        url: 'https://twitter.com/ada/status/1',
        title: 'X',
        fallback: [
          block('Ice!'),
          {
            _type: 'block',
            children: [span('Ada '), span('May 4', 'm1')],
            markDefs: [{ _type: 'link', _key: 'm1', href: 'https://twitter.com/ada/status/1' }],
          },
        ],
      },
    ],
  ],
  [
    'a button',
    '<div class="wp-block-button"><a href="/join">Join</a></div>',
    [{ _type: 'button', text: 'Join', href: '/join' }],
  ],
  [
    'a file',
    '<div class="wp-block-file"><a href="/r.pdf">Report</a><a href="/r.pdf" class="wp-block-file__button" download>Download</a></div>',
    [{ _type: 'file', url: '/r.pdf', name: 'Report' }],
  ],
  [
    'a formula',
    '<p>As <math><mi>x</mi></math></p>',
    [{ _type: 'block', children: [span('As '), { _type: 'math', mathml: '<math><mi>x</mi></math>' }] }],
  ],
  [
    'an image between words, and an emoji',
    '<p>a <img class="emoji" alt="🧊" src="e.svg"> b<img src="i.jpg" width="400" height="300" alt="Ice"> c</p>',
    [block('a 🧊 b'), { _type: 'figure', src: 'i.jpg', width: 400, height: 300, alt: 'Ice' }, block('c')],
  ],
  [
    'a link around blocks',
    '<a href="/x"><div>a</div></a>',
    [{ _type: 'block', children: [span('a', 'm1')], markDefs: [{ _type: 'link', _key: 'm1', href: '/x' }] }],
  ],
];

describe('a fragment', () => {
  for (const [name, html, expected] of cases)
    it(`holds ${name}`, () => {
      const imported = fromHtml(html);
      assert.deepEqual(
        imported.article.sections.flatMap(({ body }) => body),
        expected,
      );
      assert.deepEqual(imported.report.degraded, []);
      assert.equal(imported.report.problems.filter(({ path }) => path).length, 0);
      const noScript = html.replace(/<script[^]*?<\/script>/g, '').replace(/&[\w#]+;/g, ' ');
      if (!/https:\/\/y/.test(html)) assertNoWordMissing(noScript.replace(/<[^>]*>/g, ' '), imported);
    });

  it('takes its first heading for the headline', () => {
    const { article } = fromHtml('<h1>Ice</h1><p>Text</p>');
    assert.equal(article.headline, 'Ice');
    assert.equal(article.sections.length, 1);
  });

  it('keeps a heading with marks as a block', () => {
    const { article } = fromHtml('<h2><em>Ice</em> waits</h2>');
    assert.equal(article.sections[0].body[0].style, 'h2');
  });

  it('shows the words of a link with an unsafe address, and reports it', () => {
    const { article, report } = fromHtml('<p><a href="java\nscript:alert(1)">Click</a></p>');
    assert.deepEqual(article.sections[0].body, [block('Click')]);
    assert.equal(report.degraded[0].became, 'span');
  });

  it('takes a byline, terms and conventions in other languages', () => {
    const { article } = fromHtml(
      '<h1>Eis</h1><p>Von Ada Kern und Tom Ruiz</p><h2>Auf einen Blick</h2><ul><li>Kalt</li></ul><p>Text</p><h2>Fazit</h2><p>Warten.</p><p>Kategorien: <a href="/h">Häfen</a></p><p>Schlagwörter: Eis, Schiffe</p>',
    );
    assert.deepEqual(article.author, [{ name: 'Ada Kern' }, { name: 'Tom Ruiz' }]);
    assert.deepEqual(article.highlights, [[block('Kalt')]]);
    assert.deepEqual(article.bottomLine, [block('Warten.')]);
    assert.deepEqual(article.articleSection, [{ name: 'Häfen', url: '/h' }]);
    assert.deepEqual(article.keywords, [{ name: 'Eis' }, { name: 'Schiffe' }]);
  });

  it('leaves conventions alone that are turned off', () => {
    const conventions = { highlights: false, bottomLine: ['Ende'], leftovers: false };
    const html =
      '<h2>Highlights</h2><ul><li>a</li></ul><p>Share</p><h2>Conclusion</h2><p>b</p><h2>Ende</h2><p>c</p>';
    const { article } = fromHtml(html, { conventions });
    assert.deepEqual(
      article.sections.map(({ heading }) => heading),
      ['Highlights', 'Conclusion'],
    );
    assert.deepEqual(article.bottomLine, [block('c')]);
  });

  it('resolves addresses only with a base', () => {
    assert.equal(
      blocksOf('<img src="/a.jpg" alt="">', { url: 'https://a.example/b/' })[0].src,
      'https://a.example/a.jpg',
    );
    assert.equal(blocksOf('<img src="/a.jpg" alt="">')[0].src, '/a.jpg');
  });
});

describe('hostile markup', () => {
  for (const source of [undefined, null, 7, {}, [], new Proxy({}, { get: () => assert.fail() })])
    it(`is refused if it is no text: ${typeof source}`, () => {
      assert.throws(() => fromHtml(source), ImportError);
    });

  for (const [name, html] of Object.entries({
    'elements 100,000 levels deep': '<div>'.repeat(100_000) + 'deep words' + '</div>'.repeat(100_000),
    'lists 300 levels deep': '<ul><li>a'.repeat(300),
    '200,000 tags': '<b>'.repeat(5) + '<i>x</i>'.repeat(100_000),
    'ends of elements that are not open': '</b></p></div>'.repeat(50_000) + 'words',
    'tags that do not end': '<'.repeat(100_000) + 'words',
    'footnotes that refer to themselves':
      '<div class="footnotes"><ol><li id="a">x<a href="#a">1</a></li></ol></div><sup><a href="#a">1</a></sup>',
    'galleries in galleries': '<figure class="gallery">'.repeat(100) + '<img src=a alt=x>',
  }))
    it(`is read or reported: ${name}`, () => {
      const { report } = fromHtml(html);
      assert.ok(report.words.source >= 0);
    });

  it('tells the words of what is too deep', () => {
    assert.match(lostTexts(fromHtml('<div>'.repeat(100_000) + 'deep words')).join(), /deep words/);
  });
});

/** Random numbers that are the same in every run. */
function* numbers(seed) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('random markup', () => {
  const names =
    'p div span b i a ul ol li dl dt dd table tr td th blockquote cite figure figcaption pre code h2 h3 details summary aside nav form button section sup script noscript video iframe svg select'.split(
      ' ',
    );
  const classes = [
    '',
    '',
    '',
    'gallery',
    'wp-block-file',
    'wp-block-pullquote',
    'callout',
    'share',
    'footnotes',
    'wp-block-embed',
    'wp-caption',
    'twitter-tweet',
    'schema-faq',
    'wp-block-button',
  ];

  it('loses no word in silence', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = numbers(seed);
      const below = (count) => Math.floor(random.next().value * count);
      let html = '';
      let words = '';
      for (let piece = 0; piece < 60; piece++) {
        const name = names[below(names.length)];
        const kind = below(4);
        if (kind === 0) html += `<${name} class="${classes[below(classes.length)]}" href="/h">`;
        else if (kind === 1) html += `</${name}>`;
        else {
          const word = `w${seed}x${piece}`;
          html += ` ${word} `;
          words += ` ${word}`;
        }
      }
      // What a script holds is code.
      const code = [...html.matchAll(/<script[^>]*>([^]*?)(?:<\/script>|$)/g)]
        .map(([, text]) => text)
        .join(' ');
      const inCode = new Set(code.match(/w\d+x\d+/g));
      const text = words
        .split(' ')
        .filter((word) => !inCode.has(word))
        .join(' ');
      try {
        assertNoWordMissing(text, fromHtml(html));
      } catch (error) {
        error.message += `\nseed ${seed}: ${html}`;
        throw error;
      }
    }
  });
});
