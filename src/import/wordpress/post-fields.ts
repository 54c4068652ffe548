import { isObject, type Values } from '../../article/parser/json.js';
import type { Article, Figure, Author, Replies, Term } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import type { ReportEntry } from '../report.js';
import { countWords, textOf } from '../words.js';
import { listOf, plainIn, textIn } from './values.js';

/** The fields of an article that a post tells, besides its text. */
export interface PostFields {
  draft: Partial<Article>;
  /** How many words they have in the post. */
  words: number;
  lost: ReportEntry[];
}

/** The fields of a post of the REST API. `address`: where it was read from. */
export function fieldsOf(post: Values, path: string, address: string | undefined): PostFields {
  const embedded = isObject(post._embedded) ? post._embedded : {};
  const lost: ReportEntry[] = [];
  const { articleSection, keywords } = termsOf(embedded['wp:term'], `${path}/_embedded/wp:term`, lost);
  const draft: Partial<Article> = pruned({
    type: 'BlogPosting' as const,
    id: idOf(post),
    url: safeUrl(post.link, 'media'),
    headline: plainIn(post.title),
    description: excerptOf(post),
    inLanguage: languageOf(post),
    datePublished: dateOf(post.date, post.date_gmt),
    dateModified: dateOf(post.modified, post.modified_gmt),
    author: authorsOf(embedded.author, `${path}/_embedded/author`, lost),
    image: imageOf(listOf(embedded['wp:featuredmedia'])[0]) ?? jetpackImage(post),
    articleSection,
    keywords,
    replies: repliesOf(post, address),
  });
  const words = countWords(textOf(draft)) + lost.reduce((sum, { text = '' }) => sum + countWords(text), 0);
  return { draft, words, lost };
}

const idOf = ({ id }: Values): string | undefined =>
  typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;

/** The excerpt, unless WordPress made it of the first words of the text. */
function excerptOf({ excerpt, content }: Values): string | undefined {
  const words = plainIn(excerpt)?.replace(
    /\s*(?:\[…\]|\[&hellip;\]|…|\.\.\.)?\s*(?:Continue reading.*)?$/,
    '',
  );
  if (!words) return undefined;
  const squeezed = (text: string): string => text.replace(/\s+/g, '');
  return squeezed(plainIn(content) ?? '').includes(squeezed(words)) ? undefined : words;
}

function languageOf({ lang, locale, yoast_head_json: yoast }: Values): string | undefined {
  const tag = [lang, locale, textIn(yoast, 'og_locale')].find((value) => typeof value === 'string' && value);
  return typeof tag === 'string' ? tag.replaceAll('_', '-') : undefined;
}

/** A time of the site, with the offset that it has from the same time in UTC. */
function dateOf(local: unknown, utc: unknown): string | undefined {
  if (typeof local !== 'string') return typeof utc === 'string' ? withZone(utc) : undefined;
  if (typeof utc !== 'string' || /Z|[+-]\d\d:?\d\d$/.test(local)) return local;
  const minutes = (Date.parse(`${local}Z`) - Date.parse(withZone(utc))) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return withZone(utc);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

const withZone = (time: string): string => (/Z|[+-]\d\d:?\d\d$/.test(time) ? time : `${time}Z`);

function authorsOf(value: unknown, path: string, lost: ReportEntry[]): Author[] | undefined {
  const people = listOf(value).flatMap((author, index): Author[] => {
    const name = plainIn(isObject(author) ? author.name : undefined);
    if (!isObject(author) || !name) return [];
    const text = plainIn(author.description);
    if (text)
      lost.push({
        path: `${path}/${index}/description`,
        kind: 'description',
        reason: 'Articles have no place for what authors say of themselves.',
        text,
      });
    const image = largestAvatar(author.avatar_urls);
    const url = safeUrl(author.link, 'link');
    return [{ name, ...(url && { url }), ...(image && { image }) }];
  });
  return people.length ? people : undefined;
}

function largestAvatar(value: unknown): string | undefined {
  const sizes = isObject(value)
    ? Object.entries(value).sort(([one], [other]) => Number(other) - Number(one))
    : [];
  return safeUrl(sizes[0]?.[1], 'image');
}

/** A picture of the media library, in all its sizes. */
export function imageOf(media: unknown): Figure | undefined {
  if (!isObject(media)) return undefined;
  const src = safeUrl(media.source_url, 'image');
  if (!src || (typeof media.media_type === 'string' && media.media_type !== 'image')) return undefined;
  const details = isObject(media.media_details) ? media.media_details : {};
  const { width, height } = details;
  const srcset = srcsetOf(details, src);
  const caption = plainIn(media.caption);
  return {
    _type: 'figure',
    src,
    ...(srcset && { srcset }),
    ...({ ...(isSize(width) && { width }), ...(isSize(height) && { height }) } as {
      width: number;
      height: number;
    }),
    alt: typeof media.alt_text === 'string' ? media.alt_text : '',
    ...(caption && { caption }),
  };
}

const isSize = (value: unknown): value is number => typeof value === 'number' && value > 0;

/** The sizes that have the whole picture: those of another shape were cut. */
function srcsetOf({ sizes, width, height }: Values, src: string): string | undefined {
  if (!isObject(sizes) || !isSize(width) || !isSize(height)) return undefined;
  const whole = Object.values(sizes).flatMap((size): [number, string][] => {
    const url = isObject(size) ? safeUrl(size.source_url, 'image') : undefined;
    if (!isObject(size) || !url || /[\s,]/.test(url) || !isSize(size.width) || !isSize(size.height))
      return [];
    return Math.abs(size.height - (size.width * height) / width) <= 1.5 ? [[size.width, url]] : [];
  });
  const all = new Map([...whole, [width, src] as const].sort(([one], [other]) => one - other));
  return all.size > 1 ? [...all].map(([wide, url]) => `${url} ${wide}w`).join(', ') : undefined;
}

/** The featured image that Jetpack adds where nothing is embedded. */
function jetpackImage({ jetpack_featured_media_url: url }: Values): Figure | undefined {
  const src = safeUrl(url, 'image');
  return src ? ({ _type: 'figure', src, alt: '' } as Figure) : undefined;
}

function termsOf(
  value: unknown,
  path: string,
  lost: ReportEntry[],
): Pick<Article, 'articleSection' | 'keywords'> {
  const articleSection: Term[] = [];
  const keywords: Term[] = [];
  for (const [index, term] of listOf(value).flatMap(listOf).entries()) {
    const name = isObject(term) ? plainIn(term.name) : undefined;
    if (!isObject(term) || !name) continue;
    if (term.taxonomy === 'category' && term.slug === 'uncategorized') continue;
    const url = safeUrl(term.link, 'link');
    const own = { name, ...(url && { url }) };
    if (term.taxonomy === 'category') articleSection.push(own);
    else if (term.taxonomy === 'post_tag') keywords.push(own);
    else
      lost.push({
        path: `${path}/${index}`,
        kind: String(term.taxonomy),
        reason: 'A term that is no category and no tag.',
        text: name,
      });
  }
  return { ...(articleSection.length && { articleSection }), ...(keywords.length && { keywords }) };
}

/** The site's comments, which WordPress takes at an address of its own. */
function repliesOf(post: Values, address: string | undefined): Replies | undefined {
  const site = siteOf(post, address);
  const thread = idOf(post);
  if (!site || !thread || typeof post.comment_status !== 'string') return undefined;
  return {
    open: post.comment_status === 'open',
    service: 'wordpress',
    endpoint: `${site}/wp-comments-post.php`,
    thread,
  };
}

/** The address of the site: what its REST API's address begins with. */
function siteOf({ _links: links }: Values, address: string | undefined): string | undefined {
  const self = isObject(links) ? textIn(listOf(links.self)[0], 'href') : undefined;
  for (const url of [self, address]) {
    const site = /^(https?:\/\/[^?#]*?)\/(?:wp-json\/|(?:index\.php\/?)?\?(?:[^#]*&)?rest_route=)/.exec(
      url ?? '',
    )?.[1];
    if (site) return site;
  }
  return undefined;
}

const pruned = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
