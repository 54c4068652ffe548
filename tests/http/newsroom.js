// The articles of the tests, and a handler that serves them; without any API of Node, since it also runs in workerd.
import { createArticleHandler } from '../../dist/http/index.js';

/** When all this happens. */
export const now = Date.parse('2026-05-01T12:00:00Z');

export const article = {
  version: 1,
  url: 'https://publisher.example/harbour',
  headline: 'The harbour <opens> again',
  description: 'After nine years the first boats came in.',
  inLanguage: 'en-GB',
  datePublished: '2026-03-01T09:30:00+01:00',
  author: [{ name: 'Ada Reed', url: '/reed' }],
  publisher: { name: 'The Estuary Courier', url: 'https://publisher.example/' },
  image: { _type: 'figure', src: '/harbour.png', width: 800, height: 500, alt: 'The harbour' },
  sections: [
    { body: 'The first boats came in.' },
    {
      heading: 'Forty boats',
      body: [
        {
          _type: 'block',
          children: [{ _type: 'span', text: 'port authority', marks: ['port'] }],
          markDefs: [{ _type: 'link', _key: 'port', href: 'https://port.example/' }],
        },
      ],
    },
  ],
  replies: { open: true, service: 'json', endpoint: 'https://replies.example/post' },
  syndication: { attribution: 'First in The Estuary Courier.', robots: 'noindex' },
};

/** What must not leak of an article that may not be shown. */
export const secret = 'Zanzibar';
const secretArticle = (syndication) => ({
  ...article,
  headline: `${secret} headline`,
  description: `${secret} standfirst`,
  sections: [{ body: `${secret} body` }],
  syndication: { attribution: secret, ...syndication },
});

const paragraph = 'The tide tables hang by the door, and no one reads them twice. '.repeat(20);

const articles = {
  harbour: article,
  '2026/05/harbour': article,
  'für alle': { ...article, headline: 'Für alle' },
  'kept picture': { ...article, image: { ...article.image, syndicate: false } },
  'main picture': { ...article, image: undefined, media: article.image },
  text: JSON.stringify(article),
  large: { ...article, sections: Array.from({ length: 400 }, () => ({ body: paragraph })) },
  dated: { article, lastModified: '2026-04-01T10:00:00.500Z' },
  revised: { article, etag: 'revision 7' },
  hostile: {
    ...article,
    headline: '"><script>alert(1)</script>',
    inLanguage: 'en\r\nset-cookie: a=b',
    sections: [
      {
        body: [
          {
            _type: 'block',
            children: [{ _type: 'span', text: 'x', marks: ['a'] }],
            markDefs: [{ _type: 'link', _key: 'a', href: 'javascript:alert(1)' }],
          },
        ],
      },
    ],
  },
  expiring: { ...article, syndication: { attribution: '', expires: '2026-05-01T12:00:30Z' } },
  expired: secretArticle({ expires: '2026-05-01T11:59:59Z' }),
  embargoed: secretArticle({ embargoed: '2026-05-01T12:00:01Z' }),
  withheld: secretArticle({ status: 'withheld' }),
  canceled: secretArticle({ status: 'canceled' }),
};

export const createNewsroom = (options = {}) =>
  createArticleHandler({
    load(key) {
      if (key === 'failing') throw new Error(`the ${secret} store is down`);
      return Object.hasOwn(articles, key) ? articles[key] : undefined;
    },
    basePath: '/articles',
    now: () => now,
    ...options,
  });
