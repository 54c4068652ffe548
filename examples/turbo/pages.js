import { readFileSync } from 'node:fs';
import { renderArticle } from 'article-elements/server';

const articles = new Map(
  ['harbour', 'boats'].map((name) => [name, JSON.parse(readFileSync(`${name}.json`, 'utf8'))]),
);

/** A page that Turbo Drive goes to, comes back to, and refreshes by morphing. */
export function page(name) {
  const article = articles.get(name);
  return (
    article &&
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="turbo-refresh-method" content="morph">
    <meta name="turbo-refresh-scroll" content="preserve">
    <title>${article.headline}</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/turbo.js"></script>
    <script type="module" src="/page.js"></script>
    <script type="module" src="/article-elements/article-elements.js"></script>
  </head>
  <body>
    <nav><a href="/">Harbour</a> <a href="/boats">Boats</a></nav>
    <p role="status" id="status" data-turbo-permanent></p>
    <main>${renderArticle(article)}</main>
  </body>
</html>`
  );
}
