import type { readReplies } from './read-replies.js';
import type { PublishedReply } from './reply.js';
import type { RawReply, RepliesQuery, Source } from './sources/source.js';

/** Services that replies can be loaded from, each in its own module, loaded on first use. */
const sources: Record<string, () => Promise<{ source: Source }>> = {
  wordpress: () => import('./sources/wordpress.js'),
  json: () => import('./sources/json.js'),
  isso: () => import('./sources/isso.js'),
};

/** A page of an article's replies. */
export interface RepliesPage {
  replies: PublishedReply[];
  total?: number;
  next?: string;
}

/** Loads replies from a service; rejects if that fails. `read`: `readReplies`, which the page has already loaded. */
export async function loadReplies(
  service: string,
  query: RepliesQuery,
  signal: AbortSignal,
  read: typeof readReplies,
): Promise<RepliesPage> {
  const [{ source }, { getJson }] = await Promise.all([
    sources[service]!(),
    import('./sources/fetch-json.js'),
  ]);
  const { replies, ...page } = await source(query, getJson(signal));
  return { ...page, replies: read(await withTexts(replies)).replies };
}

/** Converts the HTML of replies to rich text. The HTML parser is loaded only if there is any. */
async function withTexts(replies: RawReply[]): Promise<unknown[]> {
  if (!replies.some(hasHtml)) return replies;
  const { richTextOfHtml } = await import('./html-to-portable-text.js');
  return replies.map((reply) => (hasHtml(reply) ? { ...reply, text: richTextOfHtml(reply.html) } : reply));
}

const hasHtml = (reply: RawReply): reply is RawReply & { html: string } => typeof reply?.html === 'string';
