import { createArticleHandler } from 'article-elements/http';
import harbour from './harbour.json';

/** Where there are more of them, a KV namespace: `load: (key) => env.ARTICLES.get(key)`. */
const articles = new Map([['harbour', harbour]]);

export default {
  fetch: createArticleHandler({
    basePath: '/articles',
    load: (key) => articles.get(key),
    render: { script: '/page.js' },
  }),
};
