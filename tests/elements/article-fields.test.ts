import { expect, fixture, html } from '@open-wc/testing';
import { jsonLd } from '../../src/article/json-ld.js';
import { parseArticle, type Article, type ArticleHeader } from '../../src/index.js';
import { renderArticle, renderElement, renderPage } from '../../src/server/index.js';
import { bareArticle } from '../article/support.js';
import { expectAccessible } from '../support/axe.js';
import { find, findAll, placed, served, showArticle, texts, words } from '../support/render.js';

// The rule: each field of an article is seen in the browser and on servers, in plain semantic markup, and by machines.

const withFields = (fields: object): Record<string, unknown> =>
  bareArticle({ headline: 'Headline', sections: [{ body: 'Text.' }], ...fields });

const metadata = (fields: object): Record<string, unknown> =>
  jsonLd(parseArticle(withFields(fields)).article);

const semantic = (fields: object): string => renderArticle(withFields(fields), { format: 'semantic' });

/** Shows an article with these fields, and expects that it follows the format. */
async function show(fields: Partial<Article>) {
  const article = withFields(fields);
  expect(parseArticle(article).problems).to.deep.equal([]);
  return showArticle(article);
}

async function showHeader(fields: object): Promise<ArticleHeader> {
  const article = withFields(fields);
  const header = served
    ? await placed<ArticleHeader>(renderElement('article-header', { article, pageUrl: location.href }))
    : await fixture<ArticleHeader>(html`<article-header .article=${article}></article-header>`);
  await header.updateComplete;
  return header;
}

describe('an author', () => {
  const author = [
    {
      name: 'Jane Doe',
      url: 'https://news.example/jane',
      image: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
      jobTitle: 'Energy correspondent',
      description: 'Jane has written about ports since 2009.',
      email: 'jane@news.example',
      sameAs: ['https://www.social.example/@jane'],
    },
    { type: 'Organization' as const, name: 'Harbour Agency' },
  ];

  it('is described after the text', async () => {
    const view = await show({ author });
    expect(words(find(view, '.biographies'))).to.equal(
      'About the author Jane Doe, Energy correspondent ' +
        'Jane has written about ports since 2009. jane@news.example social.example (opens in a new tab)',
    );
    expect(find(view, '.biography a[href^="mailto:"]')?.getAttribute('href')).to.equal(
      'mailto:jane@news.example',
    );
    expect(find(view, '.biography img')).to.exist;
    await expectAccessible(view);
    expect(semantic({ author })).to.contain('Jane has written about ports since 2009.');
  });

  it('is a person or an organization to machines', () => {
    expect(metadata({ author }).author).to.deep.equal([
      {
        '@type': 'Person',
        name: 'Jane Doe',
        url: 'https://news.example/jane',
        image: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
        jobTitle: 'Energy correspondent',
        description: 'Jane has written about ports since 2009.',
        email: 'jane@news.example',
        sameAs: ['https://www.social.example/@jane'],
      },
      { '@type': 'Organization', name: 'Harbour Agency' },
    ]);
    expect(metadata({ author: { '@type': 'Organization', name: 'Agency' } }).author).to.deep.equal([
      { '@type': 'Organization', name: 'Agency' },
    ]);
  });

  for (const email of ['jane@news.example?bcc=all@news.example', 'javascript:alert(1)', 'a@b&c']) {
    it(`whose email address is none has no link to it: ${email}`, async () => {
      const view = await showArticle(withFields({ author: [{ name: 'Jane', email }] }));
      expect(findAll(view, '.contacts a')).to.have.lengthOf(0);
      expect(words(find(view, '.contacts'))).to.equal(email);
    });
  }

  it('may have an email address as a link', async () => {
    const view = await showArticle(
      withFields({ author: [{ name: 'Jane', email: 'mailto:jane@news.example' }] }),
    );
    expect(find(view, '.contacts a')?.getAttribute('href')).to.equal('mailto:jane@news.example');
    expect(words(find(view, '.contacts'))).to.equal('jane@news.example');
  });

  it('has no link to an address that may not be used', async () => {
    const sameAs = ['javascript:alert(1)', 'https://social.example/jane'];
    const view = await showArticle(withFields({ author: [{ name: 'Jane', sameAs }] }));
    expect(texts(view, '.contacts a')).to.deep.equal(['social.example (opens in a new tab)']);
  });
});

describe('a byline', () => {
  const byline = [
    {
      _type: 'block' as const,
      children: [
        { _type: 'span' as const, text: 'Jane Doe', marks: ['a'] },
        { _type: 'span' as const, text: ' in Lima, and agencies' },
      ],
      markDefs: [{ _type: 'link' as const, _key: 'a', href: 'https://news.example/jane' }],
    },
  ];

  it('takes the place of that of the authors', async () => {
    for (const shown of [
      await show({ author: [{ name: 'Jane Doe' }], byline }),
      await showHeader({ author: [{ name: 'Jane Doe' }], byline }),
    ]) {
      expect(words(find(shown, '.authors'))).to.match(
        /^Jane Doe( \(opens in a new tab\))? in Lima, and agencies$/,
      );
      expect(find(shown, '.authors a')).to.exist;
    }
    expect(semantic({ byline })).to.contain('in Lima, and agencies');
  });

  it('of nothing leaves that of the authors', async () => {
    const view = await show({ author: [{ name: 'Jane Doe' }], byline: ' ' });
    expect(words(find(view, '.authors'))).to.equal('By Jane Doe');
  });

  it('may have a footnote', async () => {
    const noted = [
      {
        _type: 'block' as const,
        children: [{ _type: 'span' as const, text: 'Anonymous', marks: ['n'] }],
        markDefs: [{ _type: 'footnote' as const, _key: 'n', body: 'Known to us.' }],
      },
    ];
    for (const shown of [await show({ byline: noted }), await showHeader({ byline: noted })])
      expect(words(find(shown, '.footnotes'))).to.contain('Known to us.');
  });
});

describe('the header', () => {
  it('says who paid, first and above the headline', async () => {
    const sponsor = { name: 'Tern Bank', url: 'https://tern.example/' };
    for (const shown of [await show({ sponsor }), await showHeader({ sponsor })]) {
      expect(words(find(shown, '.header > :first-child'))).to.match(/^Paid for by Tern Bank/);
      expect(find(shown, '.sponsor a')?.getAttribute('rel')).to.contain('sponsored');
    }
    expect(semantic({ sponsor })).to.contain('Paid for by');
    expect(metadata({ sponsor }).sponsor).to.deep.equal({
      '@type': 'Organization',
      ...sponsor,
    });
  });

  it('names the series above the kicker', async () => {
    const series = { name: 'The long read', url: 'https://news.example/long' };
    for (const shown of [
      await show({ series, alternativeHeadline: 'Ports' }),
      await showHeader({ series, alternativeHeadline: 'Ports' }),
    ])
      expect(texts(shown, '.header > .eyebrow').map((text) => text.replace(/ \(.*/, ''))).to.deep.equal([
        'The long read',
        'Ports',
      ]);
    expect(metadata({ series, isPartOf: 'Issue 7' }).isPartOf).to.deep.equal([
      { '@type': 'CreativeWorkSeries', ...series },
      { '@type': 'CreativeWork', name: 'Issue 7' },
    ]);
  });

  it('tells the time to read it, where the article asks for that', async () => {
    const view = await show({ timeRequired: 'PT1H5M' });
    expect(words(find(view, '.reading-time'))).to.equal('65 minute read');
    expect(find(await show({}), '.reading-time')).to.equal(null);
    expect(words(find(await show({ timeRequired: 'a coffee' }), '.reading-time'))).to.equal('a coffee');
  });

  for (const [text, minutes] of [
    ['word '.repeat(2300), 10],
    ['字'.repeat(5000), 10],
    ['', 1],
  ] as const) {
    it(`counts the time to read ${text.length} characters`, async () => {
      const view = await show({ timeRequired: 'auto', sections: [{ body: text }] });
      expect(words(find(view, '.reading-time'))).to.match(new RegExp(`^${minutes} minute`));
      expect(metadata({ sections: [{ body: text }] }).timeRequired).to.equal(`PT${minutes}M`);
    });
  }

  it('leads to translations, by the names that their languages have for themselves', async () => {
    const translations = [
      { inLanguage: 'es', url: 'https://news.example/es' },
      { inLanguage: 'ar', url: '/ar' },
    ];
    for (const shown of [await show({ translations }), await showHeader({ translations })]) {
      expect(words(find(shown, '.translations'))).to.equal('Read this in Español · العربية');
      expect(
        findAll(shown, '.translations a').map((link) =>
          ['hreflang', 'lang', 'dir'].map((name) => link.getAttribute(name)),
        ),
      ).to.deep.equal([
        ['es', 'es', 'ltr'],
        ['ar', 'ar', 'rtl'],
      ]);
    }
    const page = renderPage(withFields({ translations, url: 'https://news.example/en' }));
    expect(page).to.contain('<link rel="alternate" hreflang="es" href="https://news.example/es">');
    expect(page).to.contain('<link rel="alternate" hreflang="ar" href="https://news.example/ar">');
    expect(metadata({ translations: [translations[0]] }).workTranslation).to.deep.equal([
      { '@type': 'NewsArticle', ...translations[0] },
    ]);
  });

  it('has no link to a translation whose address may not be used', async () => {
    const translations = [
      { inLanguage: 'es', url: 'javascript:alert(1)' },
      { inLanguage: 'x y', url: 'https://news.example/x' },
    ];
    const view = await showArticle(withFields({ translations }));
    expect(findAll(view, '.translations a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://news.example/x',
    ]);
  });

  it('shows lines of the editors before the main media', async () => {
    const notices = [
      { _type: 'notice' as const, variant: 'retraction' as const, body: 'This article was wrong.' },
    ];
    const image = { _type: 'figure' as const, src: 'data:image/gif,', width: 1, height: 1, alt: 'A port' };
    for (const shown of [await show({ notices, image }), await showHeader({ notices, image })]) {
      expect(words(find(shown, '.notices'))).to.equal('Retraction This article was wrong.');
      expect(find(shown, '.notices + .main-media')).to.exist;
    }
    expect(semantic({ notices })).to.contain('This article was wrong.');
  });
});

describe('what stands around the text', () => {
  it('is a dateline before it', async () => {
    const view = await show({ contentLocation: 'Lima' });
    expect(words(find(view, '.dateline:has(+ .section)'))).to.equal('Lima');
    expect(metadata({ contentLocation: 'Lima' }).contentLocation).to.deep.equal({
      '@type': 'Place',
      name: 'Lima',
    });
    const place = { contentLocation: { '@type': 'Place', name: 'Lima' } };
    expect(words(find(await showArticle(withFields(place)), '.dateline'))).to.equal('Lima');
  });

  it('is what has to be paid for', async () => {
    const paywall = { message: 'Subscribers read on.', url: 'https://news.example/subscribe' };
    const view = await show({ paywall, isAccessibleForFree: false });
    expect(words(find(view, '.section + .paywall'))).to.match(/^Subscribers read on. Continue reading/);
    expect(find(view, '.paywall a')?.getAttribute('href')).to.equal(paywall.url);
    expect(semantic({ paywall })).to.contain('Subscribers read on.');
    expect(metadata({ paywall })).to.deep.include({
      isAccessibleForFree: false,
      hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: 'article-view' }],
    });
    expect(metadata({ isAccessibleForFree: true }).isAccessibleForFree).to.equal(true);
    await expectAccessible(view);
  });

  it('are corrections and clarifications', async () => {
    const correction = [
      { datePublished: '2026-05-05', text: 'Nine years.', type: 'clarification' as const },
      { text: 'Nine ships.' },
    ];
    const view = await show({ correction });
    expect(words(find(view, '.corrections'))).to.equal(
      'Corrections Clarification · May 5, 2026 Nine years. Nine ships.',
    );
    const clear = await show({ correction: correction.slice(0, 1) });
    expect(words(find(clear, '.corrections'))).to.equal('Clarifications May 5, 2026 Nine years.');
    expect(metadata({ correction }).correction).to.deep.equal([
      { '@type': 'CorrectionComment', datePublished: '2026-05-05', text: 'Nine years.' },
      { '@type': 'CorrectionComment', text: 'Nine ships.' },
    ]);
  });

  it('are copyright and requirements, after the attribution', async () => {
    const fields = {
      copyrightNotice: '© 2026 Harbour News',
      syndication: { attribution: 'First in Harbour News.', requirements: 'Do not change the headline.' },
    };
    const view = await show(fields);
    expect(words(find(view, '.attribution'))).to.equal(
      'First in Harbour News.Do not change the headline. © 2026 Harbour News',
    );
    expect(words(find(await show({ copyrightNotice: '© 2026' }), '.attribution'))).to.equal('© 2026');
    expect(metadata(fields)).to.deep.include({
      copyrightNotice: '© 2026 Harbour News',
      usageInfo: { '@type': 'CreativeWork', text: 'Do not change the headline.' },
    });
    expect(semantic(fields)).to.contain('Do not change the headline.').and.contain('© 2026 Harbour News');
  });

  it('are articles to read next, and what it is part of', async () => {
    const fields = {
      isPartOf: { name: 'Ports of the world' },
      related: [{ _type: 'linkCard' as const, url: 'https://news.example/next', headline: 'The next port' }],
    };
    const view = await show(fields);
    expect(words(find(view, '.part-of'))).to.equal('Part of Ports of the world');
    expect(words(find(view, '.related'))).to.match(/^Related The next port/);
    expect(find(view, '.related a')?.getAttribute('href')).to.equal('https://news.example/next');
    expect(semantic(fields)).to.contain('Ports of the world').and.contain('The next port');
    await expectAccessible(view);
  });
});
