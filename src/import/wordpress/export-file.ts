import { Parser } from 'htmlparser2';
import { safeUrl } from '../../article/url.js';
import type { Article, Term } from '../../article/types.js';
import type { ImportedArticle } from '../importer.js';
import { countWords, textOf } from '../words.js';
import { withFootnotes } from './block-footnotes.js';
import type { WordPressOptions } from './from-wordpress.js';
import { importPost } from './post.js';
import type { PostFields } from './post-fields.js';
import { plainOf } from './values.js';

/** Post of an export file, with the imported article and its report. */
export interface ExportedPost extends ImportedArticle {
  /** `post`, `page`, or another type that holds text. */
  postType: string;
  /** `publish`, `draft`, `private` or another. */
  status: string;
  /** Slug: the post's name in its URL. */
  slug: string;
}

/** Types whose items are no texts to read. */
const technical =
  /^(?:attachment|nav_menu_item|wp_(?:navigation|template|template_part|global_styles|block|font_\w+)|revision|custom_css|customize_changeset|oembed_cache)$/;

/** Makes articles of the posts and pages in an export file of WordPress (WXR), one after the other. */
export function* fromWordPressExport(xml: string, options: WordPressOptions = {}): Generator<ExportedPost> {
  const reading = new Reading();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes),
      onclosetag: (name) => reading.close(name),
      ontext: (text) => reading.text(text),
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length; at += piece) {
    // A parser's, not a document's: it makes no markup.
    // eslint-disable-next-line no-restricted-syntax
    parser.write(xml.slice(at, at + piece));
    yield* reading.take().map((item) => importItem(item, reading, options));
  }
  parser.end();
  yield* reading.take().map((item) => importItem(item, reading, options));
}

/** How much is read at a time, in UTF-16 code units. */
const piece = 65_536;

/** An item of an export file: its fields by the names of their elements. */
interface Item {
  fields: Map<string, string>;
  terms: { domain: string; name: string }[];
}

class Reading {
  readonly channel = new Map<string, string>();
  /** Names of authors by their logins. */
  readonly authors = new Map<string, string>();
  #items: Item[] = [];
  #item: Item | undefined;
  #author: Map<string, string> | undefined;
  #domain = '';
  #metaKey = '';
  #text = '';

  open(name: string, { domain = '' }: Record<string, string>): void {
    if (name === 'item') this.#item = { fields: new Map(), terms: [] };
    if (name === 'wp:author') this.#author = new Map();
    this.#domain = domain;
    this.#text = '';
  }

  text(text: string): void {
    this.#text += text;
  }

  close(name: string): void {
    const text = this.#text;
    this.#text = '';
    if (name === 'wp:author') {
      const login = this.#author?.get('wp:author_login');
      if (login) this.authors.set(login.trim(), this.#author?.get('wp:author_display_name')?.trim() || login);
      this.#author = undefined;
    } else if (name === 'item') {
      if (this.#item && !technical.test(this.#item.fields.get('wp:post_type')?.trim() ?? ''))
        this.#items.push(this.#item);
      this.#item = undefined;
    } else if (this.#author) this.#author.set(name, text);
    else if (!this.#item) {
      if (text.trim() && !this.channel.has(name)) this.channel.set(name, text);
    } else if (name === 'wp:meta_key') this.#metaKey = text.trim();
    else if (name === 'wp:meta_value') this.#item.fields.set(`meta:${this.#metaKey}`, text);
    else if (name === 'category') this.#item.terms.push({ domain: this.#domain, name: text.trim() });
    else if (!this.#item.fields.has(name)) this.#item.fields.set(name, text);
  }

  /** The items that were completed since it was asked last. */
  take(): Item[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }
}

function importItem(item: Item, { channel, authors }: Reading, options: WordPressOptions): ExportedPost {
  const field = (name: string): string => item.fields.get(name)?.trim() ?? '';
  const terms = (domain: string): Term[] =>
    item.terms.filter((term) => term.domain === domain && term.name).map(({ name }) => ({ name }));
  const [articleSection, keywords] = [
    terms('category').filter(({ name }) => name !== 'Uncategorized'),
    terms('post_tag'),
  ];
  const creator = field('dc:creator');
  const url = safeUrl(field('link') || field('guid'), 'media');
  const site = safeUrl(
    (channel.get('wp:base_blog_url') ?? channel.get('link') ?? '').trim().replace(/\/$/, ''),
    'media',
  );
  const publisher = channel.get('title')?.trim();
  const excerpt = plainOf(field('excerpt:encoded'));
  const draft: Partial<Article> = {
    type: 'BlogPosting',
    ...(field('wp:post_id') && { id: field('wp:post_id') }),
    ...(url && { url }),
    headline: plainOf(field('title')),
    ...(excerpt && { description: excerpt }),
    ...(channel.has('language') && { inLanguage: channel.get('language')!.trim() }),
    ...dated('datePublished', field('wp:post_date'), field('wp:post_date_gmt')),
    ...dated('dateModified', field('wp:post_modified'), field('wp:post_modified_gmt')),
    ...(creator && { author: [{ name: authors.get(creator) ?? creator }] }),
    ...(publisher && { publisher: { name: publisher, ...(site && { url: site }) } }),
    ...(articleSection.length && { articleSection }),
    ...(keywords.length && { keywords }),
    ...(site && {
      replies: {
        open: field('wp:comment_status') === 'open',
        service: 'wordpress',
        endpoint: `${site}/wp-comments-post.php`,
        thread: field('wp:post_id'),
      },
    }),
  };
  const fields: PostFields = { draft, words: countWords(textOf(draft)), lost: [] };
  return {
    ...importPost(
      withFootnotes(item.fields.get('content:encoded') ?? '', item.fields.get('meta:footnotes')),
      'content:encoded',
      fields,
      {
        ...options,
        isRaw: true,
      },
    ),
    postType: field('wp:post_type'),
    status: field('wp:status'),
    slug: field('wp:post_name'),
  };
}

/** A time of an export file, in UTC; the day of a post is that of the site. */
function dated(name: 'datePublished' | 'dateModified', local: string, utc: string): Partial<Article> {
  const time = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(utc) && !utc.startsWith('0000') ? `${utc}Z` : local;
  return /^[1-9]/.test(time) ? { [name]: time.replace(' ', 'T') } : {};
}
