// An article in a page, and how it looks there.
import { bundle } from '../support/test.js';

/** A page with an article to come. */
export const pageWithArticle = `${bundle}<article-view></article-view>`;

/** Gives the page's `article-view` an article and waits until it is there. */
export const show = (page, article) =>
  page.locator('article-view').evaluate(async (view, article) => {
    await customElements.whenDefined('article-view');
    view.article = article;
    await view.updateComplete;
  }, article);

/** A computed style of the first element that a selector finds in the article. */
export const styleOf = (page, selector, property, pseudo) =>
  page
    .locator(`article-view ${selector}`)
    .first()
    .evaluate(
      (element, { property, pseudo }) => getComputedStyle(element, pseudo).getPropertyValue(property),
      { property, pseudo },
    );
