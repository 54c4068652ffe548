import { inlineText } from '../article/blocks.js';
import { isoDay } from '../article/date.js';
import { parseJson } from '../article/json.js';
import type { Problem } from '../article/problem.js';
import { ArticleParser } from '../article/parser/parser.js';
import { wordsOf } from '../article/text.js';
import type { Author, Block, Inline, MarkDef, RichText, TextBlock } from '../article/types.js';
import { safeUrl } from '../article/url.js';
import type { PublishedReply } from './reply.js';

/** Maximum number of replies; the rest is ignored. */
export const mostReplies = 10_000;

/** Maximum length of an `id`, in characters. */
const longestId = 500;

/** Replies, and their deviations from the format. */
export interface ReadReplies {
  /** Usable replies, each `id` once, in their original order. */
  replies: PublishedReply[];
  problems: Problem[];
}

/**
 * Validates replies as `parseArticle` validates an article: accepts any value and never throws. Text is reduced to what
 * a reader can write: paragraphs, headings, quotations, lists, code and marks. Images and other media are replaced by
 * their text, so that replies load nothing.
 */
export function readReplies(input: unknown): ReadReplies {
  const reader = new ArticleParser();
  const replies = new Map<string, PublishedReply>();
  const problems = reader.log.problems;
  const list = listIn(input, reader);
  const length = Math.min(list.length, mostReplies);
  if (list.length > length) {
    reader.log.report('too-many', `More than ${mostReplies} replies; the rest was left out.`);
  }
  for (let index = 0; index < length; index++) {
    const first = problems.length;
    const reply = readReply(list, index, reader);
    if (reply && replies.has(reply.id)) {
      reader.log.report('duplicate-id', 'Another reply has this `id`; it was left out.');
    } else if (reply) replies.set(reply.id, reply);
    for (const problem of problems.slice(first)) problem.path = `/${index}${pathIn(problem.path)}`;
  }
  return { replies: [...replies.values()], problems: reader.log.finish() };
}

/** Maps paths from the fields of an article, which the parser reports, to those of a reply. */
const pathIn = (path: string): string =>
  path.replace(/^\/bottomLine/, '/text').replace(/^\/author\/0/, '/author');

function listIn(input: unknown, reader: ArticleParser): unknown[] {
  try {
    const value: unknown = typeof input === 'string' ? parseJson(input) : input;
    if (value === undefined || value === null) return [];
    if (isList(value)) return value;
    const inside = (value as { replies?: unknown }).replies;
    if (isList(inside)) return inside;
  } catch {
    // Not JSON: reported below as a wrong type.
  }
  reader.log.report('wrong-type', 'Should be a list of replies; it was left out.');
  return [];
}

/** Whether a value is a usable list. A proxy may throw or return anything. */
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && Number.isInteger(value.length);

function readReply(list: unknown[], index: number, reader: ArticleParser): PublishedReply | undefined {
  try {
    const given = list[index];
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      reader.log.report('wrong-type', 'Should be a reply; it was left out.');
      return undefined;
    }
    return replyOf(given as Record<string, unknown>, index, reader);
  } catch {
    reader.log.report('unreadable', 'Reading it throws; it was left out.');
    return undefined;
  }
}

function replyOf(
  given: Record<string, unknown>,
  index: number,
  reader: ArticleParser,
): PublishedReply | undefined {
  const { id, parentItem, author, datePublished, text, url, awaitingApproval } = given;
  const own = idOf(id);
  if (own === undefined) reader.log.report('missing', 'A reply has no usable `id`; nothing can answer it.');
  const reply: PublishedReply = { id: own ?? `ae-${index}`, text: textOf(text, reader) };
  const parent = idOf(parentItem);
  if (parent !== undefined && parent !== reply.id) reply.parentItem = parent;
  const person = authorOf(author, reader);
  if (person) reply.author = person;
  if (typeof datePublished === 'string' && isoDay(datePublished)) reply.datePublished = datePublished;
  else if (datePublished) reader.log.report('invalid-value', 'Not an ISO 8601 date; it was left out.');
  const address = safeUrl(url, 'media');
  if (address) reply.url = address;
  else if (url) reader.log.report('unsafe-url', 'Not an address that may be used here; it was left out.');
  if (awaitingApproval === true) reply.awaitingApproval = true;
  return reply;
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const id = String(value).trim();
  return id && id.length <= longestId ? id : undefined;
}

function authorOf(value: unknown, reader: ArticleParser): PublishedReply['author'] {
  if (value === undefined || value === null || value === '') return undefined;
  const [person] = (reader.part('author', [value]) ?? []) as Author[];
  const name = person?.name.replace(/\s+/g, ' ').trim();
  if (!name) return undefined;
  const url = safeUrl(person?.url, 'media');
  return url ? { name, url } : { name };
}

function textOf(value: unknown, reader: ArticleParser): RichText {
  if (value === undefined || value === null) return '';
  const text = (reader.part('bottomLine', value) ?? '') as RichText;
  return typeof text === 'string' ? text : text.flatMap(reduced);
}

/** Reduces a block to what a reader can write. */
function reduced(block: Block): Block[] {
  if (block._type === 'divider') return [block];
  if (!isTextBlock(block)) return wordsOf(block) ? [paragraph(wordsOf(block))] : [];
  const { style = 'normal', markDefs } = block;
  // The heading over the replies is of level 2.
  if (/^h[12]$/.test(style)) return reduced({ ...block, style: 'h3' });
  const children = block.children.map(reducedInline);
  return [
    markDefs ? { ...block, children, markDefs: markDefs.flatMap(reducedMark) } : { ...block, children },
  ];
}

/** Replaces an inline object by its text: replies load no pictures. */
const reducedInline = (inline: Inline): Inline =>
  inline._type === 'span' ? inline : { _type: 'span', text: inlineText(inline) };

/** Marks links as user-generated content, and drops footnotes, which would be outside the reply. */
function reducedMark(def: MarkDef): MarkDef[] {
  if (def._type === 'footnote') return [];
  return [def._type === 'link' ? { ...def, rel: 'ugc nofollow' } : def];
}

const isTextBlock = (block: Block): block is TextBlock => block._type === 'block';

const paragraph = (text: string): TextBlock => ({ _type: 'block', children: [{ _type: 'span', text }] });
