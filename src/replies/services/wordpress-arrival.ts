// Checks whether a reply has arrived at a WordPress site. The redirect after posting is no proof: a plugin may redirect
// anywhere.
import { textOr, textOfMarkup } from '../response.js';
import type { Reply, ReplyThread } from '../reply.js';
import { restAddress } from './wordpress-site.js';

/** Start of a comment; themes also use `li-comment-1` and `div-comment-1`. */
const placeOfComment = /\sid=["']?(?:[\w-]*-)?comment-(\d+)(?=["'\s>])/;

/** Finds the newest comment on a page with the text of the reply; `isPending`: only its author sees it. */
export function replyOnPage(page: string, reply: Reply): { id: string; isPending: boolean } | undefined {
  const [, ...parts] = page.split(placeOfComment);
  const isLoggedIn = /<body\s[^<>]*\blogged-in\b/.test(page);
  let found: { id: string; isPending: boolean } | undefined;
  for (let at = 0; at < parts.length; at += 2) {
    const [id, markup] = [parts[at]!, parts[at + 1]!];
    // For logged-in readers, WordPress shows the name of their account.
    const author = isLoggedIn && markup.includes('byuser') ? '' : reply.author;
    if ((!found || Number(id) > Number(found.id)) && says(markup, { ...reply, author }))
      found = { id, isPending: markup.includes('comment-awaiting-moderation') };
  }
  return found;
}

/** Finds a reply in the site's comments, by its REST API. */
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

/** Comment of the REST API, untrusted. */
interface Listed {
  id?: unknown;
  link?: unknown;
  author_name?: string;
  content?: { rendered?: string };
}

/** Whether markup contains the text of a reply as a separate text, and its author's name next to it. */
function says(markup: string, { comment, author }: Reply): boolean {
  const plain = textOfMarkup(comment);
  const bare = lettersOf(plain) ? lettersOf : withoutSpaces;
  const [words, name] = [bare(plain), bare(author)];
  const texts = markup.split(/<[!/a-z][^<>]*>/i).map((text) => bare(textOfMarkup(text)));
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

/** Letters and digits only: WordPress changes quotation marks, spaces, smileys and the like. */
const lettersOf = (text: string): string =>
  text
    .replace(/(^|\s)(?::\w+:|[:;8]-?[()?DPOox|])(?=\s|$)/g, '$1')
    .replace(/(\d)x(?=\d)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Fallback for text without letters, such as a row of emoji. */
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');
