import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse.js';
import { withheldAt } from '../../src/article/withheld.js';
import { bareArticle, inShort } from './support.js';

// The rule: a right holds wherever a system keeps it. Of a document of another format, a status that is not understood hides.

const now = Date.parse('2026-05-04T12:00:00Z');
const past = '2020-01-01T00:00:00Z';
const future = '2999-01-01T00:00:00Z';

const post = { id: 7, title: { rendered: 'Title' }, content: { rendered: 'Body' } };
const ghost = { uuid: 'a', title: 'Title', html: 'Body' };
const entry = (fields: object) => ({ sys: { id: 'a' }, fields: { body: { 'en-US': 'Body' }, ...fields } });
const linked = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'H',
  articleBody: 'Body',
};
const ninjs = { versioncreated: past, headline: 'H', body_text: 'Body' };
const story = {
  type: 'story',
  headlines: { basic: 'H' },
  content_elements: [{ type: 'text', content: 'Body' }],
};

const documents: [name: string, document: unknown, withheld: string | undefined][] = [
  ['a published post', { ...post, status: 'publish', comment_status: 'closed' }, undefined],
  ['a draft', { ...post, status: 'draft' }, 'withdrawn'],
  ['a post that is not out yet', { ...post, status: 'future' }, 'withdrawn'],
  ['a post with a password', { ...post, content: { rendered: 'Body', protected: true } }, 'withdrawn'],
  ['posts of which one is private', [post, { ...post, status: 'private' }], 'withdrawn'],
  ['a post of Ghost', { posts: [{ ...ghost, status: 'published' }] }, undefined],
  ['a draft of Ghost', { posts: [{ ...ghost, status: 'draft' }] }, 'withdrawn'],
  ['an embargo in a language', entry({ embargoDate: { 'en-US': future } }), 'embargoed'],
  ['an embargo that is over', entry({ embargoDate: { 'en-US': past } }), undefined],
  ['an embargo that nobody understands', entry({ embargo: { 'en-US': 'after the match' } }), 'embargoed'],
  ['linked data that are over', { ...linked, expires: past }, 'expired'],
  ['linked data that are not over', { ...linked, expires: future }, undefined],
  ['linked data of a draft', { ...linked, creativeWorkStatus: 'Draft' }, 'withdrawn'],
  ['an embargo of ninjs', { ...ninjs, embargoed: future }, 'embargoed'],
  ['a status of ninjs', { ...ninjs, pubstatus: 'canceled' }, 'withdrawn'],
  ['a usable status of ninjs', { ...ninjs, pubstatus: 'usable' }, undefined],
  ['a flag', { ...story, additional_properties: { is_published: false } }, 'withdrawn'],
  [
    'an embargo in the planning',
    { ...story, planning: { scheduling: { embargo_until: future } } },
    'embargoed',
  ],
  ['a status that nobody understands', { ...story, status: 'spiked' }, 'withdrawn'],
  ['an end in milliseconds', { ...story, expiry: Date.parse(past) }, 'expired'],
  ['nothing in particular', { ...story, embargo: null, expires: '', status: '', draft: false }, undefined],
  ['an embargo beside the terms', bareArticle({ headline: 'H', embargoed: future }), 'embargoed'],
  [
    'an earlier embargo beside the terms',
    bareArticle({ embargoed: past, syndication: { embargoed: future } }),
    'embargoed',
  ],
  [
    'a later embargo beside the terms',
    bareArticle({ embargoed: future, syndication: { embargoed: past } }),
    'embargoed',
  ],
  [
    'an earlier end beside the terms',
    bareArticle({ expires: past, syndication: { expires: future } }),
    'expired',
  ],
  [
    'a withdrawal beside the terms',
    bareArticle({ status: 'withdrawn', syndication: { status: 'usable' } }),
    'withdrawn',
  ],
  ['a status of the publisher’s own', bareArticle({ status: 'breaking' }), undefined],
  ['a status of what is inside', bareArticle({ author: [{ name: 'A', status: 'deleted' }] }), undefined],
  ['a body without a format', { title: 'Title', body: 'Body', embargoed_until: future }, 'embargoed'],
];

describe('rights in documents of other systems', () => {
  for (const [name, document, expected] of documents) {
    it(`hold: ${name}`, () => {
      for (const input of [document, JSON.stringify(document)]) {
        const { article, problems } = parseArticle(input);
        expect(withheldAt(article, now)).to.equal(expected);
        if (expected) expect(problems.map(({ code }) => code)).to.include('alias');
        expect(parseArticle(article).article).to.deep.equal(article);
      }
    });
  }

  it('are told where they stand', () => {
    const { problems } = parseArticle(entry({ embargoDate: { 'en-US': future } }));
    expect(inShort(problems)).to.deep.equal([' foreign-format', '/fields/embargoDate alias']);
  });

  it('hold where they throw', () => {
    const document = Object.defineProperty({ ...story }, 'embargo', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(withheldAt(parseArticle(document).article, now)).to.equal('embargoed');
  });
});
