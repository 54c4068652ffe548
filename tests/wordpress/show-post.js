// Shows a WordPress post in the page's <article-view>, as a page that knows nothing but the site's address would. Its own
// address says which: ?site=ORIGIN (default: where the page comes from), &post=ID, &transport=NAME, and &action=ADDRESS,
// which may be relative to the site.
import '../../cdn/article-elements.js';

const asked = new URLSearchParams(location.search);
const site = asked.get('site') ?? location.origin;

const textOf = (html) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

/** Sections of paragraphs, in plain text: every h2 starts one. */
function sectionsOf(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const sections = [{ paragraphs: [] }];
  for (const element of body.querySelectorAll('h2, p, li')) {
    const text = textOf(element.innerHTML);
    if (element.localName === 'h2') sections.push({ heading: text, paragraphs: [] });
    else sections.at(-1).paragraphs.push(text);
  }
  return sections.map(({ heading, paragraphs }) => ({ heading, body: paragraphs.join('\n\n') }));
}

/** A post, as WordPress's REST API gives it with what is embedded, as an article. */
export function articleFrom(post, replies) {
  return {
    version: 1,
    id: String(post.id),
    inLanguage: 'en',
    headline: textOf(post.title.rendered),
    url: post.link,
    description: textOf(post.excerpt.rendered),
    datePublished: `${post.date_gmt}Z`,
    author: post._embedded.author.map(({ name, link }) => ({ name, url: link })),
    sections: sectionsOf(post.content.rendered),
    replies: { open: post.comment_status === 'open', ref: String(post.id), ...replies },
  };
}

const answer = await fetch(`${site}/?rest_route=/wp/v2/posts/${asked.get('post')}&_embed=author`);
const view = document.querySelector('article-view');
view.article = articleFrom(await answer.json(), {
  transport: asked.get('transport') ?? 'wordpress',
  action: new URL(asked.get('action') ?? '/wp-comments-post.php', site).href,
});
await view.updateComplete;
document.documentElement.dataset.shown = 'yes';
