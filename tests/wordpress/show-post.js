// Shows a WordPress post in <article-view>, as a page that knows nothing but the site's address would. The page's own address
// says which: ?site=ORIGIN&post=ID; &as=reply-form for the form alone, with its &fields=NAMES;
// &list for a list of its replies too.
import '../../cdn/article-elements.js';

const asked = new URLSearchParams(location.search);
const site = asked.get('site');

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

/** Where the replies of a post go. */
const repliesTo = (post) => ({
  open: post.comment_status === 'open',
  service: 'wordpress',
  endpoint: `${site}/wp-comments-post.php`,
  thread: String(post.id),
});

/** A post, as WordPress's REST API gives it with what is embedded, as an article. */
const articleFrom = (post) => ({
  version: 1,
  id: String(post.id),
  inLanguage: 'en',
  headline: textOf(post.title.rendered),
  url: post.link,
  description: textOf(post.excerpt.rendered),
  datePublished: `${post.date_gmt}Z`,
  author: post._embedded.author.map(({ name, link }) => ({ name, url: link })),
  sections: sectionsOf(post.content.rendered),
  replies: repliesTo(post),
});

function show(post) {
  const element = document.createElement(asked.get('as') ?? 'article-view');
  if (element.localName === 'article-view') element.article = articleFrom(post);
  else {
    const { service, endpoint, thread } = repliesTo(post);
    Object.assign(element, { service, endpoint, thread, fields: asked.get('fields') ?? undefined });
  }
  document.body.append(element);
  if (asked.has('list')) document.body.append(listFor(post));
}

/** The replies that a post has. */
function listFor(post) {
  const { service, endpoint, thread } = repliesTo(post);
  return Object.assign(document.createElement('reply-list'), { service, endpoint, thread });
}

const answer = await fetch(`${site}/?rest_route=/wp/v2/posts/${asked.get('post')}&_embed=author`);
show(await answer.json());
