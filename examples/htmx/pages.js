import { readFileSync } from 'node:fs';
import { renderArticle } from 'article-elements/server';

const articles = new Map(
  ['harbour', 'boats'].map((name) => [name, JSON.parse(readFileSync(`${name}.json`, 'utf8'))]),
);

/** A page whose links, and whose button, let htmx morph what is in `main`. */
export function page(name) {
  const article = articles.get(name);
  return (
    article &&
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${article.headline}</title>
    <link rel="icon" href="data:,">
    <script src="/htmx.js"></script>
    <script type="module" src="/page.js"></script>
    <script type="module" src="/article-elements/article-elements.js"></script>
  </head>
  <body>
    <nav hx-boost:inherited="true" hx-target:inherited="main" hx-select:inherited="main" hx-swap:inherited="outerMorph">
      <a href="/">Harbour</a> <a href="/boats">Boats</a>
      <button hx-get="" hx-push-url="false">Look for a new version</button>
    </nav>
    <p role="status"></p>
    <main>${renderArticle(article)}</main>
  </body>
</html>`
  );
}
