import { expect } from '@open-wc/testing';
import type { ArticleView } from '../../src/index.js';
import { renderArticle, renderPage } from '../../src/server/index.js';
import { bareArticle } from '../article/support.js';
import { find, placed, showArticle, words } from '../support/render.js';

// The rule: where an article is shown, what withholds it leaves nothing of it, rendered in the browser or by a server.

const withTerms = (syndication: unknown): Record<string, unknown> =>
  bareArticle({ headline: 'Secret', syndication });

describe('an article whose terms withhold it', () => {
  const terms: [terms: unknown, notice: string][] = [
    [{ embargoed: ' 2999-01-01T00:00:00Z ' }, 'This article has not been released yet.'],
    [{ embargoed: 'tomorrow' }, 'This article has not been released yet.'],
    [{ embargoed: new Date('2999-01-01') }, 'This article has not been released yet.'],
    [{ expires: 'in 3 days' }, 'This article is no longer available here.'],
    [{ status: 'cancelled' }, 'This article has been withdrawn by its publisher.'],
    ['embargoed', 'This article has been withdrawn by its publisher.'],
  ];
  for (const [syndication, notice] of terms) {
    it(`is replaced by a notice: ${JSON.stringify(syndication)}`, async () => {
      const article = withTerms(syndication);
      const markup = [renderArticle(article), renderPage(article), renderArticle(article, { as: 'light' })];
      for (const text of markup) expect(text).not.to.contain('Secret');
      for (const view of [await showArticle(article), await placed<ArticleView>(markup[0]!)]) {
        expect(words(find(view, '.notice p'))).to.equal(notice);
        expect(find(view, 'h1')).to.equal(null);
      }
    });
  }

  it('is replaced by it when terms come that are not understood', async () => {
    const view = await showArticle(withTerms({ attribution: '', status: 'usable' }));
    expect(words(find(view, 'h1'))).to.equal('Secret');
    view.article = withTerms({ attribution: '', status: 'pulled' });
    await view.updateComplete;
    expect(find(view, 'h1')).to.equal(null);
  });
});
