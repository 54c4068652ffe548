import { renderArticle } from 'article-elements/server';

export default function (config) {
  config.addFilter('article', (article) => renderArticle(article));
  config.addPassthroughCopy({ 'node_modules/article-elements/cdn': 'article-elements' });
  config.addPassthroughCopy('page.js');
}
