// A site of two articles, each rendered on a server, whose pages are moved about by a library.
import { renderArticle } from '../../dist/server/index.js';
import { serve } from '../support/serve.js';

const paragraphs = (what) => Array.from({ length: 30 }, (_, index) => `Paragraph ${index + 1} of ${what}.`);

/** An article that is higher than a window. */
const article = (origin, name, version) => ({
  headline: `${name}, version ${version}`,
  url: `${origin}/${name}`,
  sections: [{ heading: 'A heading', body: paragraphs(name) }],
  replies: { open: true, service: 'json', endpoint: `${origin}/replies`, thread: name },
});

/** Opens the site. `head` is what its pages load besides the elements; `publish` brings out a new version. */
export async function openSite(head) {
  let version = 1;
  const server = await serve((request) => {
    const name = /^\/(first|second)(?:[?#]|$)/.exec(request.url)?.[1];
    if (!name) return false;
    return page(name);
  });
  const markup = (name) => renderArticle(article(server.origin, name, version));
  const main = (name) => `<main id="story">${markup(name)}</main>`;
  const page = (name) => `<!doctype html>
    <html lang="en">
      <head>
        <title>${name}</title>
        <link rel="icon" href="data:,">
        <script type="module" src="/cdn/article-elements.js"></script>
        ${head}
      </head>
      <body>
        <nav><a href="/first">Go to first</a> <a href="/second">Go to second</a></nav>
        ${main(name)}
      </body>
    </html>`;
  return {
    origin: server.origin,
    close: () => server.close(),
    publish: () => (version += 1),
    main,
  };
}
