// Whether a WordPress site shows a reply. Where its form led to is no proof: a plugin may lead anywhere.
import { textOr, wordsOfMarkup } from '../response.js';
import type { Reply, ReplyThread } from '../reply.js';
import { restAddress } from './wordpress-site.js';

/** Where the place of a comment begins; themes write `li-comment-1` and `div-comment-1`, too. */
const placeOfComment = /\sid=["']?(?:[\w-]*-)?comment-(\d+)(?=["'\s>])/;

/** The newest comment of a page that says what the reply says; `isPending`: only its author sees it. */
export function replyOnPage(page: string, reply: Reply): { id: string; isPending: boolean } | undefined {
  const [, ...parts] = page.split(placeOfComment);
  const isLoggedIn = /<body\s[^<>]*\blogged-in\b/.test(page);
  let found: { id: string; isPending: boolean } | undefined;
  for (let at = 0; at < parts.length; at += 2) {
    const [id, markup] = [parts[at]!, parts[at + 1]!];
    // Of readers who are logged in, WordPress shows the name that it knows.
    const author = isLoggedIn && markup.includes('byuser') ? '' : reply.author;
    if ((!found || Number(id) > Number(found.id)) && says(markup, { ...reply, author }))
      found = { id, isPending: markup.includes('comment-awaiting-moderation') };
  }
  return found;
}

/** A reply in the site's own list, by its REST API. */
export async function replyInList(
  reply: Reply,
  { endpoint, id: post = '' }: ReplyThread,
  signal: AbortSignal,
): Promise<{ id?: string; url?: string } | undefined> {
  const query = { post, per_page: '20', _fields: 'id,author_name,content,link' };
  const list: unknown = await fetch(restAddress(endpoint, '/wp/v2/comments', query), { signal })
    .then((response) => response.json())
    .catch(() => undefined);
  const comments = (Array.isArray(list) ? list : []) as (Listed | null)[];
  const found = comments.find((one) => says(`${one?.author_name}<br>${one?.content?.rendered}`, reply));
  return found ? { id: textOr(found.id), url: textOr(found.link) } : undefined;
}

/** A comment of the REST API. Not to be trusted. */
interface Listed {
  id?: unknown;
  link?: unknown;
  author_name?: string;
  content?: { rendered?: string };
}

/** Whether markup has the words of a reply in a place of their own, and the name of their author beside them. */
function says(markup: string, { comment, author }: Reply): boolean {
  const plain = wordsOfMarkup(comment);
  const bare = lettersOf(plain) ? lettersOf : withoutSpaces;
  const [words, name] = [bare(plain), bare(author)];
  const texts = markup.split(/<[!/a-z][^<>]*>/i).map((text) => bare(wordsOfMarkup(text)));
  const all = texts.join('');
  if (!words || all === words) return Boolean(words);
  const edges = new Set([0]);
  let edge = 0;
  for (const text of texts) edges.add((edge += text.length));
  return [...edges].some((start) => {
    const end = start + words.length;
    if (!edges.has(end) || !all.startsWith(words, start)) return false;
    return all.slice(0, start).includes(name) || all.includes(name, end);
  });
}

/** Letters and digits alone: WordPress changes quotation marks, spaces, smileys and the like. */
const lettersOf = (text: string): string =>
  text
    .replace(/(^|\s)(?::\w+:|[:;8]-?[()?DPOox|])(?=\s|$)/g, '$1')
    .replace(/(\d)x(?=\d)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** As much of what has no letters, such as a row of emoji. */
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');
