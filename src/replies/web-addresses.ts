import { isSpan } from '../article/blocks.js';
import { paragraphs } from '../article/text.js';
import type { Block, Inline, LinkMark, RichText, TextBlock } from '../article/types.js';
import { safeUrl } from '../article/url.js';

const bare = /(?:https?:\/\/|www\.)[^\s<>"\p{C}、。，；：！？「」『』（）【】《》]+/giu;

/** Characters that end a sentence or close a bracket after a URL. */
const closing = /[.,;:!?'’”»›…*_~|`)\]}]/;

const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

interface Found {
  text: string;
  /** The complete URL; `undefined` for plain text. */
  href?: string;
}

/** Turns bare URLs in a rich text into links, except inside links and code. */
export function withLinks(text: RichText): RichText {
  if (typeof text !== 'string') return text.map(linked);
  // Shortcut: most texts have no URLs.
  if (text.search(bare) < 0) return text;
  return paragraphs(text).map((words) =>
    linked({ _type: 'block', children: [{ _type: 'span', text: words }] }),
  );
}

function linked(block: Block): Block {
  if (!isText(block) || block.style === 'code') return block;
  const defs: LinkMark[] = [];
  const links = new Set(block.markDefs?.flatMap(({ _type, _key }) => (_type === 'link' ? _key : [])));
  const children = block.children.flatMap((span): Inline[] | Inline => {
    if (!isSpan(span) || span.marks?.some((mark) => mark === 'code' || links.has(mark))) return span;
    return addressesIn(span.text).map(({ text, href }) => {
      if (!href) return { ...span, text };
      const _key = `ae-address-${defs.length}`;
      defs.push({ _type: 'link', _key, href, rel: 'ugc nofollow' });
      return { ...span, text, marks: [...(span.marks ?? []), _key] };
    });
  });
  return defs.length ? { ...block, children, markDefs: [...(block.markDefs ?? []), ...defs] } : block;
}

const isText = (block: Block): block is TextBlock => block._type === 'block';

/** Splits a text into URLs and plain text. */
function addressesIn(text: string): Found[] {
  const pieces: Found[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(bare)) {
    const address = withoutEnd(run);
    const href = hrefOf(address);
    // Part of a word, or of another kind of URL.
    if (!href || /[\w@/.-]/.test(text[index - 1] ?? ' ')) continue;
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: address, href });
    end = index + address.length;
  }
  if (end < text.length || !end) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** Strips what belongs to the sentence from the end of a URL: punctuation, and the closing bracket around it. */
function withoutEnd(run: string): string {
  const counts = new Map<string, number>();
  for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1);
  const count = (character: string) => counts.get(character) ?? 0;
  let end = run.length;
  for (; end && closing.test(run[end - 1]!); end--) {
    const last = run[end - 1]!;
    const first = pairs[last];
    if (first && count(last) <= count(first)) break;
    counts.set(last, count(last) - 1);
  }
  return run.slice(0, end);
}

function hrefOf(address: string): string | undefined {
  const href = safeUrl(/^www\./i.test(address) ? `https://${address}` : address, 'media');
  try {
    return href && new URL(href).hostname && href;
  } catch {
    return undefined;
  }
}
