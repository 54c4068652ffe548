import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { article } from '../support/article.js';
import { findAll, showArticle } from '../support/render.js';

describe('article-view in print', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  it('leaves out sharing and replying', async () => {
    const view = await showArticle(article());
    const parts = findAll(view, '.share, .reply');
    expect(parts.map((part) => getComputedStyle(part).display)).to.deep.equal(['none', 'none']);
  });
});
