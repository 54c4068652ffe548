/**
 * Converts a post to an article. The post comes from WordPress's REST API: `/wp-json/wp/v2/posts/482?_embed`. Needs a DOM.
 * Keeps the text, with a section for each heading, and the featured image as the lead image.
 */
export function articleOfPost(post) {
  const embedded = post._embedded ?? {};
  const [image] = embedded['wp:featuredmedia'] ?? [];
  const terms = (embedded['wp:term'] ?? []).flat();
  const termsOf = (taxonomy) =>
    terms
      .filter((term) => term.taxonomy === taxonomy)
      .map(({ name, link }) => ({ name: text(name), url: link }));

  return {
    version: 1,
    id: String(post.id),
    url: post.link,
    headline: text(post.title.rendered),
    description: text(post.excerpt.rendered),
    inLanguage: 'en', // the site's language, which REST does not include
    datePublished: `${post.date_gmt}Z`,
    dateModified: `${post.modified_gmt}Z`,
    author: (embedded.author ?? []).map(({ name, link }) => ({ name, url: link })),
    ...(image && {
      image: {
        _type: 'figure',
        src: image.source_url,
        alt: image.alt_text,
        width: image.media_details?.width,
        height: image.media_details?.height,
        caption: text(image.caption?.rendered ?? ''),
      },
    }),
    sections: sectionsOf(post.content.rendered),
    articleSection: termsOf('category'),
    keywords: termsOf('post_tag'),
    replies: {
      open: post.comment_status === 'open',
      service: 'wordpress',
      endpoint: new URL('/wp-comments-post.php', post.link).href, // where WordPress itself is installed
      thread: String(post.id),
    },
  };
}

const parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;
const text = (html) => parse(html).textContent.trim();

/** Returns a section for each `h2`, and one for the content before the first. */
function sectionsOf(html) {
  const sections = [{ body: [] }];
  for (const element of parse(html).children) {
    const words = element.textContent.trim();
    if (element.localName === 'h2') sections.push({ heading: words, body: [] });
    else sections.at(-1).body.push(...blocksOf(element, words));
  }
  return sections.filter(({ heading, body }) => heading || body.length);
}

const styles = { h3: 'h3', h4: 'h4', blockquote: 'blockquote', pre: 'code' };
const block = (words, more) => ({ _type: 'block', ...more, children: [{ _type: 'span', text: words }] });

function blocksOf({ localName, children }, words) {
  const listItem = { ul: 'bullet', ol: 'number' }[localName];
  if (listItem) return [...children].map((item) => block(item.textContent.trim(), { listItem, level: 1 }));
  return words ? [block(words, { style: styles[localName] ?? 'normal' })] : [];
}
