import { expect } from '@open-wc/testing';
import { jsonLd } from '../../src/article/json-ld.js';
import { parseArticle, type Article, type ArticleView } from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { bareArticle } from '../article/support.js';
import { expectAccessible } from '../support/axe.js';
import { find, findAll, showArticle, texts, words } from '../support/render.js';

// The rule: live coverage is its posts in order, each with its time and its own address.

const post = (id: string, time: string, fields: object = {}) => ({
  id,
  datePublished: `2026-05-04T${time}:00+02:00`,
  body: `Post ${id}.`,
  ...fields,
});

const coverage = (fields: Partial<Article> = {}): Record<string, unknown> =>
  bareArticle({
    type: 'LiveBlogPosting',
    headline: 'The storm, live',
    coverageStartTime: '2026-05-04T08:00:00+02:00',
    liveBlogUpdate: [
      post('first', '08:10'),
      post('third', '10:30', { headline: 'The wall holds', keyEvent: true, author: [{ name: 'Jane Doe' }] }),
      post('second', '09:00', { keyEvent: true, dateModified: '2026-05-04T09:20:00+02:00' }),
      post('what-we-know', '08:30', { headline: 'What we know', pinned: true }),
    ],
    ...fields,
  });

const ids = (view: ArticleView): string[] => findAll(view, '.post').map(({ id }) => id);

describe('live coverage', () => {
  it('is its posts: pinned ones, then the newest', async () => {
    expect(parseArticle(coverage()).problems).to.deep.equal([]);
    const view = await showArticle(coverage());
    expect(ids(view)).to.deep.equal(['what-we-know', 'third', 'second', 'first']);
    expect(words(find(view, '#third'))).to.equal(
      'May 4, 2026, 10:30 AM UTC+2 The wall holds By Jane Doe Post third.',
    );
    expect(words(find(view, '#what-we-know .post-time'))).to.match(/Pinned$/);
    expect(words(find(view, '#second .post-time'))).to.contain('Updated May 4, 2026, 9:20 AM');
    await expectAccessible(view);
  });

  it('orders posts by their times, whatever their offsets; those without one come last', async () => {
    const liveBlogUpdate = [
      post('none', '', { datePublished: 'soon' }),
      { id: 'east', datePublished: '2026-05-04T12:00:00+09:00', body: 'East.' },
      { id: 'west', datePublished: '2026-05-04T04:00:00Z', body: 'West.' },
    ];
    expect(ids(await showArticle(coverage({ liveBlogUpdate })))).to.deep.equal(['west', 'east', 'none']);
  });

  it('tells when posts were written, for machines too', async () => {
    const view = await showArticle(coverage());
    expect(find(view, '#first time')?.getAttribute('datetime')).to.equal('2026-05-04T08:10:00+02:00');
  });

  it('lists key events with links to their posts', async () => {
    const view = await showArticle(coverage());
    expect(texts(view, '.key-events li')).to.deep.equal([
      'May 4, 2026, 10:30 AM UTC+2 The wall holds',
      'May 4, 2026, 9:00 AM UTC+2 Post second.',
    ]);
    find(view, '.key-events a')!.click();
    expect(view.shadowRoot!.activeElement).to.equal(find(view, '#third'));
  });

  it('goes on until it has ended', async () => {
    expect(words(find(await showArticle(coverage()), '.live'))).to.equal('Live May 4, 2026, 8:00 AM UTC+2');
    const ended = await showArticle(coverage({ coverageEndTime: '2026-05-04T20:00:00+02:00' }));
    expect(words(find(ended, '.live'))).to.equal(
      'Live coverage has ended May 4, 2026, 8:00 AM UTC+2 – May 4, 2026, 8:00 PM UTC+2',
    );
    const later = await showArticle(coverage({ coverageEndTime: '2999-01-01T00:00:00Z' }));
    expect(words(find(later, '.live b'))).to.equal('Live');
  });

  it('keeps the posts on screen when others come', async () => {
    const before = parseArticle(coverage()).article;
    const view = await showArticle(before);
    const [third] = findAll(view, '#third');
    const newest = { id: 'fourth', datePublished: '2026-05-04T11:00:00+02:00', body: 'Post fourth.' };
    view.article = { ...before, liveBlogUpdate: [newest, ...before.liveBlogUpdate!] };
    await view.updateComplete;
    expect(ids(view)).to.deep.equal(['what-we-know', 'fourth', 'third', 'second', 'first']);
    expect(find(view, '#third')).to.equal(third);
  });

  it('leads from addresses to its posts without a script', () => {
    const markup = renderArticle(coverage());
    expect(markup).to.contain('name="third" slot="anchor-third"');
    expect(markup).to.contain('<slot class="anchor" name="anchor-third">');
  });

  it('is all there in plain semantic markup', () => {
    const markup = renderArticle(coverage(), { format: 'semantic' });
    expect(markup).to.contain('Post first.').and.contain('<time datetime="2026-05-04T10:30:00+02:00">');
    expect(markup).to.contain('<a href="#third">The wall holds</a>');
  });

  it('is a LiveBlogPosting to machines', () => {
    const data = jsonLd(parseArticle(coverage()).article);
    expect(data['@type']).to.equal('LiveBlogPosting');
    expect(data.coverageStartTime).to.equal('2026-05-04T08:00:00+02:00');
    expect((data.liveBlogUpdate as unknown[])[1]).to.deep.equal({
      '@type': 'BlogPosting',
      url: 'https://news.example/a#third',
      headline: 'The wall holds',
      datePublished: '2026-05-04T10:30:00+02:00',
      author: [{ '@type': 'Person', name: 'Jane Doe' }],
      articleBody: 'Post third.',
    });
  });

  it('may have footnotes, numbered as the posts are shown, and blocks of any kind', async () => {
    const noted = (note: string): object => ({
      body: [
        {
          _type: 'block',
          children: [{ _type: 'span', text: 'Noted', marks: ['n'] }],
          markDefs: [{ _type: 'footnote', _key: 'n', body: note }],
        },
        { _type: 'notice', variant: 'update', body: 'New.' },
      ],
    });
    const liveBlogUpdate = [post('a', '08:00', noted('Old note')), post('b', '09:00', noted('New note'))];
    const view = await showArticle(coverage({ liveBlogUpdate }));
    expect(texts(view, '.footnotes li').map((text) => text.slice(0, 8))).to.deep.equal([
      'New note',
      'Old note',
    ]);
    expect(words(find(view, '#a .editors-line'))).to.equal('Update New.');
  });

  it('is shown whatever its posts are', async () => {
    const posts = [
      'Only words',
      { body: 'No time, no id' },
      { id: 'a b', datePublished: 1777881600000, headline: 'A number', body: 'Number.' },
      { id: 'twice', datePublished: '2026-05-04', body: 'One.' },
      { id: 'twice', datePublished: '2026-05-04', body: 'Two.' },
      { id: '<img src=x onerror=alert(1)>', datePublished: '"><script>', headline: '<b>', body: '<i>' },
      null,
      7,
    ];
    const view = await showArticle(coverage({ liveBlogUpdate: posts as never }));
    const shown = words(find(view, '.article'));
    for (const text of ['Only words', 'No time, no id', 'A number', 'One.', 'Two.', '"><script>', '<b>'])
      expect(shown).to.contain(text);
    expect(findAll(view, 'img, script')).to.deep.equal([]);
    expect(new Set(ids(view).filter(Boolean)).size).to.equal(ids(view).filter(Boolean).length);
  });

  it('without posts says that it is live', async () => {
    expect(words(find(await showArticle(coverage({ liveBlogUpdate: undefined })), '.live b'))).to.equal(
      'Live',
    );
  });
});
