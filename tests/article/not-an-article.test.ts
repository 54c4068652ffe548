import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse.js';
import { wordsIn } from '../../src/article/parser/rescue.js';
import { hasContent } from '../../src/article/visibility.js';
import { bareArticle, textBlock } from './support.js';

const secret = 'Secret words';

// The rule: of what is no article nobody knows the terms, so none of its words are shown, and a problem says so.

const others: [name: string, json: unknown][] = [
  ['an error', { error: secret }],
  ['an error as an object', { error: { code: 404, message: secret, status: 'NOT_FOUND' } }],
  ['an error of OAuth', { error: 'invalid_token', error_description: secret }],
  [
    'GraphQL errors',
    { errors: [{ message: secret, locations: [{ line: 1, column: 2 }], path: ['a'] }], data: null },
  ],
  ['GraphQL data', { data: { article: { title: secret, body: secret } } }],
  ['a WordPress error', { code: 'rest_post_invalid_id', message: secret, data: { status: 404 } }],
  ['JSON:API errors', { errors: [{ status: '422', title: secret, detail: secret }] }],
  ['a detail', { detail: secret }],
  ['details of validation', { detail: [{ loc: ['body', 'id'], msg: secret, type: 'missing' }] }],
  ['problem details', { type: 'about:blank', title: secret, status: 403, detail: secret }],
  ['problem details with a body', { title: secret, status: 403, body: secret, content: secret }],
  [
    'an error of Hydra',
    { '@context': '/contexts/Error', '@type': 'hydra:Error', 'hydra:description': secret },
  ],
  ['an error of Contentful', { sys: { type: 'Error', id: 'NotFound' }, message: secret }],
  ['an error of the Guardian', { response: { status: 'error', message: secret } }],
  ['an error of Feathers', { name: secret, message: secret, code: 404, className: 'not-found' }],
  ['an error of AWS', { __type: 'ResourceNotFoundException', message: secret }],
  ['a response of a lambda', { statusCode: 404, body: secret }],
  ['an answer that failed', { success: false, title: secret, content: secret }],
  ['an error of JSend', { status: 'fail', data: { title: secret }, title: secret, text: secret }],
  ['a description of a failure', { description: secret, code: 500 }],
  ['an error that is Sanity’s', { error: { description: secret, type: 'queryParseError' } }],
  ['a message', { message: secret, status: 404 }],
  ['a message with a version', { version: 1, message: secret }],
  ['a title alone', { title: secret }],
  ['a name alone', { name: secret, id: 7 }],
  ['a description of something', { description: secret, name: 7 }],
  ['a person', { '@context': 'https://schema.org', '@type': 'Person', name: secret, description: secret }],
  ['a list of errors', [{ errorCode: 'NOT_FOUND', message: secret }]],
  ['a page of results', { total: 1, results: [{ title: secret, body: secret }] }],
  ['an article in something else', { payload: bareArticle({ headline: secret }) }],
  ['a text alone', { text: secret }],
  ['a text of a failure', { error: secret, text: secret }],
  ['a blank headline and no sections', { headline: ' ', sections: [], message: secret }],
  [
    'a getter that throws',
    {
      message: secret,
      get error(): string {
        throw new Error('no');
      },
    },
  ],
];

describe('what is no article', () => {
  for (const [name, json] of others) {
    it(`has nothing to show, and says so: ${name}`, () => {
      const { article, problems } = parseArticle(json);
      expect(hasContent(article)).to.equal(false);
      expect(problems.map(({ code }) => code)).to.include.oneOf(['not-an-article', 'unknown-field']);
      const again = parseArticle(JSON.stringify(article)).article;
      expect(again).to.deep.equal(article);
      expect(hasContent(again)).to.equal(false);
    });
  }

  it('keeps the terms that it has', () => {
    const { article } = parseArticle({ error: secret, syndication: { status: 'withheld' } });
    expect(article.syndication?.status).to.equal('withheld');
  });
});

const articles: [name: string, json: object, ...words: string[]][] = [
  ['a headline', { headline: 'Head', story: 'Body' }, 'Head', 'Body'],
  ['a headline, and what failed', { headline: 'Head', error: 'Late', code: 404 }, 'Head'],
  ['nothing but fields of an article', { description: 'Standfirst' }, 'Standfirst'],
  ['sections', { sections: [{ body: 'Body' }] }, 'Body'],
  ['a title and a body', { title: 'Head', body: [textBlock('Body')] }, 'Head', 'Body'],
  ['a body', { body: [textBlock('Body')] }, 'Body'],
  ['content', { content: 'Body' }, 'Body'],
  ['blocks', { blocks: [textBlock('Body')] }, 'Body'],
  ['a title and a text', { title: 'Head', text: 'Body' }, 'Head', 'Body'],
  [
    'no errors',
    { title: 'Head', body: 'Body', errors: [], error: null, status: 200, success: true },
    'Head',
    'Body',
  ],
];

describe('what is an article', () => {
  for (const [name, json, ...words] of articles) {
    it(`is shown for ${name}`, () => {
      const { article } = parseArticle(json);
      for (const expected of words) expect(wordsIn(article)).to.include(expected);
    });
  }
});
