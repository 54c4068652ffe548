// `fromWordPress` and `fromWordPressExport`: posts of the REST API, editors' markup, export files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importArticle } from '../../dist/import/index.js';
import { fromWordPress, fromWordPressExport, ImportError } from '../../dist/import/wordpress/index.js';
import { assertNoWordMissing } from './words.js';

const read = (name) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const post = () => JSON.parse(read('post.json'));
const raw = (markup) => fromWordPress({ ...post(), content: { raw: markup } });
const bodyOf = ({ article }) => article.sections.flatMap(({ body }) => body);
const paragraph = (text) => ({ _type: 'block', children: [{ _type: 'span', text }] });

describe('a post of the REST API', () => {
  const imported = fromWordPress(post(), { defaults: { inLanguage: 'en-GB' } });
  const { article, report } = imported;

  it('has its fields, with what is embedded', () => {
    const fields = { ...article };
    delete fields.sections;
    assert.deepEqual(fields, {
      version: 1,
      type: 'BlogPosting',
      id: '482',
      url: 'https://news.example/2026/05/ice-pilots/',
      headline: 'Ice pilots – a school',
      inLanguage: 'en-GB',
      datePublished: '2026-05-04T09:30:00+02:00',
      dateModified: '2026-05-05T10:00:00+02:00',
      author: [
        {
          name: 'Ada Kern',
          url: 'https://news.example/author/ada/',
          image: 'https://pictures.example/96.png',
        },
      ],
      image: {
        _type: 'figure',
        src: 'https://news.example/wp-content/uploads/pilots.jpg',
        srcset:
          'https://news.example/wp-content/uploads/pilots-300x169.jpg 300w, https://news.example/wp-content/uploads/pilots.jpg 1600w',
        width: 1600,
        height: 900,
        alt: 'Pilots on a quay',
        caption: 'Eleven of them',
      },
      articleSection: [{ name: 'Harbours & ports', url: 'https://news.example/c/harbours/' }],
      keywords: [{ name: 'ice', url: 'https://news.example/t/ice/' }],
      replies: {
        open: true,
        service: 'wordpress',
        endpoint: 'https://news.example/blog/wp-comments-post.php',
        thread: '482',
      },
    });
    assert.deepEqual(report.problems, []);
  });

  it('has its text', () => {
    assert.deepEqual(article.sections, [
      { body: [paragraph('The quay is empty, and the classroom is full today.')] },
      {
        heading: 'The lessons',
        body: [
          {
            _type: 'embed',
            provider: 'YouTube',
            url: 'https://www.youtube.com/watch?v=abc123',
            title: 'A day on the ice',
            width: 500,
            height: 281,
            caption: [paragraph('Filmed in March')],
          },
          { _type: 'button', text: 'Join them', href: 'https://port.example/join', variant: 'secondary' },
        ],
      },
    ]);
  });

  it('reports what has no place', () => {
    assert.deepEqual(report.lost, [
      {
        path: '/_embedded/author/0/description',
        kind: 'description',
        reason: 'Articles have no place for what authors say of themselves.',
        text: 'Ada writes about ice.',
      },
    ]);
  });

  it('is found in the list of one that ?slug= gives, and in JSON text', async () => {
    const list = [{ ...post(), content: { rendered: '<script></script><p>a</p>' } }];
    const { article, report } = await importArticle(JSON.stringify(list));
    assert.equal(report.format, 'wordpress');
    assert.equal(report.lost.at(-1).path, '/0/content/rendered:0');
    assert.equal(article.id, '482');
  });

  it('needs nothing embedded', () => {
    const { article } = fromWordPress({ title: { rendered: 'a' }, content: { rendered: '<p>b</p>' } });
    assert.equal(article.headline, 'a');
    assert.equal(article.replies, undefined);
  });

  it('keeps an excerpt that somebody wrote', () => {
    const { article } = fromWordPress({ ...post(), excerpt: { rendered: '<p>On a school for ice.</p>' } });
    assert.equal(article.description, 'On a school for ice.');
  });

  it('finds the site of an address with rest_route', () => {
    const { article } = fromWordPress(
      { ...post(), _links: {} },
      { url: 'https://a.example/?rest_route=/wp/v2/posts/482' },
    );
    assert.equal(article.replies.endpoint, 'https://a.example/wp-comments-post.php');
  });

  it('tells the words of the site for why there is no post', () => {
    const answer = { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } };
    assert.throws(() => fromWordPress(answer), /The site says: Invalid post ID\./);
    assert.throws(() => fromWordPress([]), ImportError);
    assert.throws(() => fromWordPress({}), ImportError);
    assert.throws(() => fromWordPress(7), ImportError);
    assert.throws(() => fromWordPress('<rss></rss>'), ImportError);
  });

  it('survives fields of any type', () => {
    const odd = [null, 7, 'x', [], {}, [[]], { rendered: 7 }, [null], [{ name: [] }]];
    for (const key of Object.keys(post()).filter((name) => name !== 'content'))
      for (const value of odd) assert.ok(fromWordPress({ ...post(), [key]: value }).report);
    for (const key of Object.keys(post()._embedded))
      for (const value of odd) assert.ok(fromWordPress({ ...post(), _embedded: { [key]: value } }).report);
  });
});

describe('markup of the editors', () => {
  it('becomes paragraphs and lines where the classic editor has blank lines and line ends', () => {
    assert.deepEqual(bodyOf(raw('One\nline\n\nTwo <b>words</b>')).slice(0, 1), [paragraph('One\nline')]);
  });

  it('has its captions as figures', () => {
    const [figure] = bodyOf(
      raw(
        '[caption align="alignleft"]<a href="/p"><img src="g-30x20.jpg" alt="A"/></a> One <i>gull</i>[/caption]',
      ),
    );
    assert.deepEqual(
      [figure._type, figure.layout, figure.link, figure.width, figure.caption[0].children.length],
      ['figure', 'aside', '/p', 30, 2],
    );
  });

  it('has its addresses, sounds and videos', () => {
    assert.deepEqual(
      bodyOf(
        raw('[embed]https://vimeo.com/7[/embed]\n\n[audio mp3="/a.mp3"][/audio]\n\n[video src="/v.mp4"]'),
      ).map(({ _type, url, src }) => [_type, url ?? src]),
      [
        ['embed', 'https://vimeo.com/7'],
        ['audio', '/a.mp3'],
        ['video', '/v.mp4'],
      ],
    );
  });

  it('reports shortcodes and blocks that only the site can fill, and keeps other brackets', () => {
    const { report, ...imported } = raw(
      'They stayed [sic].\n\n[gallery ids="1,2"]\n\n<!-- wp:latest-posts {"n":3} /-->',
    );
    assert.deepEqual(bodyOf(imported), [paragraph('They stayed [sic].')]);
    assert.deepEqual(
      report.lost.slice(-2).map(({ kind }) => kind),
      ['[gallery]', 'wp:latest-posts'],
    );
  });

  it('has its footnotes, which stand beside the text', () => {
    const markup =
      '<p>Ice<sup data-fn="n-1" class="fn"><a href="#n-1" id="n-1-link">1</a></sup> waits.</p>\n<!-- wp:footnotes /-->';
    const meta = { footnotes: '[{"content":"All <em>winter</em>.","id":"n-1"}]' };
    const [block, ...others] = bodyOf(fromWordPress({ ...post(), content: { raw: markup }, meta }));
    assert.equal(others.length, 0);
    assert.equal(block.markDefs[0].body[0].children[1].text, 'winter');
  });

  it('is read in linear time where it is hostile', () => {
    for (const text of [
      '[caption]'.repeat(50_000),
      '['.repeat(200_000),
      '[a '.repeat(100_000),
      '<pre>'.repeat(50_000),
      '\n \n'.repeat(100_000),
    ])
      assert.ok(raw(text).report);
  });
});

describe('an export file', () => {
  const posts = [...fromWordPressExport(read('export.xml'))];

  it('gives each post, with what the file says about it', () => {
    assert.deepEqual(
      posts.map(({ slug, status, postType, article }) => [
        slug,
        status,
        postType,
        article.headline,
        article.author[0].name,
      ]),
      [
        ['blocks', 'publish', 'post', 'Block by block', 'Ada Kern'],
        ['old', 'publish', 'post', 'Old habits', 'tom'],
      ],
    );
    const [{ article }] = posts;
    assert.deepEqual(article.articleSection, [{ name: 'Ports' }]);
    assert.deepEqual(article.keywords, [{ name: 'ice' }]);
    assert.equal(article.datePublished, '2026-05-04T07:30:00Z');
    assert.equal(article.inLanguage, 'en-GB');
    assert.deepEqual(article.replies, {
      open: false,
      service: 'wordpress',
      endpoint: 'https://news.example/wp-comments-post.php',
      thread: '7',
    });
  });

  it('has both kinds of markup', () => {
    assert.deepEqual(bodyOf(posts[0]), [
      paragraph('Ships wait.'),
      { _type: 'embed', provider: 'Vimeo', url: 'https://vimeo.com/7', title: 'Vimeo' },
    ]);
    assert.deepEqual(
      bodyOf(posts[1]).map(({ _type }) => _type),
      ['block', 'figure', 'block'],
    );
    assert.deepEqual(
      posts.map(({ report }) => report.lost.map(({ kind }) => kind)),
      [['wp:latest-posts'], ['[contact-form-7]']],
    );
  });

  it('loses no word in silence', () => {
    assertNoWordMissing(
      'Gulls came first. Then the boats. A gull One of many They stayed [sic] for good.',
      posts[1],
    );
  });

  it('is recognised', async () => {
    const { article } = await importArticle(read('export.xml'));
    assert.equal(article.headline, 'Block by block');
  });
});
