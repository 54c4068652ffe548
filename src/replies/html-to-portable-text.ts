import { Parser } from 'htmlparser2';
import type { Block, MarkDef, Span, TextBlock } from '../article/types.js';

/** Maximum length of the markup, in characters; the rest is ignored. */
const longest = 1_000_000;

/** Maximum nesting depth. Parsing stops where it is exceeded. */
const mostOpen = 200;

/** Number of characters between depth checks. */
const piece = 4096;

/** Elements that set a mark. */
const decorators: Record<string, string> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  u: 'underline',
  ins: 'underline',
  s: 'strike-through',
  del: 'strike-through',
  strike: 'strike-through',
  sub: 'sub',
  sup: 'sup',
};

const setOf = (names: string): Set<string> => new Set(names.split(' '));

/** Elements whose text is ignored. */
const skipped = setOf(
  'script style template iframe object applet svg math noscript noembed noframes head title textarea select button ' +
    'datalist video audio canvas map frameset plaintext xmp portal',
);

/** Block elements. */
const blocks = setOf(
  'p div pre blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr section article aside ' +
    'header footer main nav address figure figcaption details summary fieldset legend form center body html',
);

const headings = setOf('h1 h2 h3 h4 h5 h6');

interface Open {
  name: string;
  /** Mark that the element sets on its text. */
  mark?: string;
}

/**
 * Converts untrusted HTML to rich text: paragraphs, lists, quotations, code, links and marks. Other elements are
 * reduced to their text, or dropped. URLs are not validated: the reader of the rich text does that.
 */
export function richTextOfHtml(html: string): Block[] {
  const reading = new Reading();
  const parser = new Parser({
    onopentag: (name, attributes) => reading.open(name, attributes),
    onclosetag: (name) => reading.close(name),
    ontext: (text) => reading.text(text),
  });
  const end = Math.min(html.length, longest);
  for (let at = 0; at < end && reading.depth <= mostOpen; at += piece) {
    // Method of the parser, not of a document: it writes no markup.
    // eslint-disable-next-line no-restricted-syntax
    parser.write(html.slice(at, Math.min(at + piece, end)));
  }
  if (reading.depth <= mostOpen) parser.end();
  return reading.finish();
}

class Reading {
  readonly #blocks: Block[] = [];
  readonly #open: Open[] = [];
  #skipping = 0;
  #spans: Span[] = [];
  #defs: MarkDef[] = [];
  /** Marks of the next text. */
  #marks: string[] | undefined = [];
  /** Quotation that contains the last block, and its number. */
  #quotation: { block: TextBlock; number: number } | undefined;
  #quotations = 0;
  /** White space that is kept if text follows it. */
  #gap: { text: string; marks: string[] } | undefined;
  #keys = 0;

  get depth(): number {
    return this.#open.length;
  }

  open(name: string, attributes: Record<string, string>): void {
    this.#marks = undefined;
    if (skipped.has(name)) this.#skipping++;
    if (name === 'blockquote') this.#quotations++;
    const open: Open = { name };
    if (!this.#skipping) {
      this.#opened(name, attributes);
      const mark = this.#markOf(name, attributes);
      if (mark) open.mark = mark;
    }
    this.#open.push(open);
  }

  close(name: string): void {
    const index = this.#open.findLastIndex((open) => open.name === name);
    if (index < 0) return;
    const wasShown = !this.#skipping;
    // An end tag closes the line as the element that was open.
    if (wasShown) this.#closed(name);
    for (const open of this.#open.splice(index)) if (skipped.has(open.name)) this.#skipping--;
    this.#marks = undefined;
  }

  text(text: string): void {
    if (this.#skipping || !text) return;
    if (this.#isIn('pre')) this.#add(text);
    else this.#flow(text);
  }

  finish(): Block[] {
    this.#break();
    return this.#blocks;
  }

  #opened(name: string, { alt }: Record<string, string>): void {
    if (name === 'br') this.#lineBreak();
    else if (name === 'img') this.#flow(alt ?? '');
    else if (name === 'td' || name === 'th') this.#space(' ');
    else if (name === 'q') this.#flow('“');
    else if (name === 'li') this.#break();
    else if (name === 'hr') this.#rule();
    else if (blocks.has(name)) this.#endLine(name);
  }

  #rule(): void {
    this.#break();
    this.#blocks.push({ _type: 'divider' });
  }

  #closed(name: string): void {
    if (name === 'q') this.#flow('”');
    else if (name === 'li') this.#break();
    else if (blocks.has(name)) this.#endLine(name);
  }

  #markOf(name: string, { href, title }: Record<string, string>): string | undefined {
    if (Object.hasOwn(decorators, name)) return decorators[name];
    if (headings.has(name)) return 'strong';
    if (name === 'a' && href) return this.#define({ _type: 'link', _key: '', href });
    if (name === 'abbr' && title) return this.#define({ _type: 'abbr', _key: '', title });
    return undefined;
  }

  #define(def: MarkDef): string {
    def._key = `mark-${++this.#keys}`;
    this.#defs.push(def);
    return def._key;
  }

  #isIn(name: string): boolean {
    return this.#open.some((open) => open.name === name);
  }

  /** Adds text with collapsible white space. */
  #flow(text: string): void {
    const words = text.replace(/[\t\n\f\r ]+/g, ' ');
    if (words.startsWith(' ')) this.#space(' ');
    const trimmed = words.replace(/^ | $/g, '');
    if (!trimmed) return;
    const gap = this.#gap;
    this.#gap = undefined;
    if (gap) this.#add(gap.text, gap.marks);
    this.#add(trimmed);
    if (words.endsWith(' ')) this.#space(' ');
  }

  #lineBreak(): void {
    if (this.#isIn('pre')) this.#add('\n');
    else this.#space('\n');
  }

  /** Adds white space: collapsed, with the marks of where it begins. */
  #space(text: ' ' | '\n'): void {
    if (!this.#spans.length) return;
    if (text === ' ' && this.#gap) return;
    this.#gap = {
      text: (this.#gap?.text.replace(' ', '') ?? '') + text,
      marks: this.#gap?.marks ?? this.#currentMarks,
    };
  }

  get #currentMarks(): string[] {
    this.#marks ??= [...new Set(this.#open.flatMap(({ mark }) => mark ?? []))];
    return this.#marks;
  }

  #add(text: string, marks = this.#currentMarks): void {
    const last = this.#spans.at(-1);
    if (last && last.marks === marks) last.text += text;
    else this.#spans.push({ _type: 'span', text, marks });
  }

  /** Ends a line: a paragraph or, in a list item, a line of it. */
  #endLine(name: string): void {
    const inItem = this.#isIn('li') && name !== 'ul' && name !== 'ol' && !this.#isIn('pre');
    if (!inItem) this.#break();
    else if (!this.#gap?.text.includes('\n')) this.#space('\n');
  }

  #break(): void {
    this.#gap = undefined;
    const children = this.#spans;
    if (!children.length) return;
    const used = new Set(children.flatMap(({ marks }) => marks ?? []));
    const defs = this.#defs.filter(({ _key }) => used.has(_key));
    this.#spans = [];
    // A link may continue in the next block.
    this.#defs = this.#defs.filter(({ _key }) => this.#open.some(({ mark }) => mark === _key));
    this.#marks = undefined;
    const block: TextBlock = { _type: 'block', ...this.#styleOf(), children };
    if (defs.length) block.markDefs = defs;
    if (block.style === 'code') trimLines(children);
    if (block.style === 'blockquote' && this.#isGoingOn(block)) return;
    this.#blocks.push(block);
  }

  /** Whether a paragraph goes on with the quotation that the last block is from, as further lines of it. */
  #isGoingOn(block: TextBlock): boolean {
    const last = this.#quotation;
    this.#quotation = { block, number: this.#quotations };
    if (last?.number !== this.#quotations || this.#blocks.at(-1) !== last.block) return false;
    last.block.children.push({ _type: 'span', text: '\n\n' }, ...block.children);
    if (block.markDefs) last.block.markDefs = [...(last.block.markDefs ?? []), ...block.markDefs];
    this.#quotation = last;
    return true;
  }

  #styleOf(): Partial<TextBlock> {
    const names = this.#open.map(({ name }) => name);
    if (names.includes('pre')) return { style: 'code' };
    if (names.includes('li')) {
      const lists = names.filter((name) => name === 'ul' || name === 'ol');
      const listItem = lists.at(-1) === 'ol' ? 'number' : 'bullet';
      return { listItem, level: Math.min(Math.max(lists.length, 1), 6) };
    }
    return names.includes('blockquote') ? { style: 'blockquote' } : {};
  }
}

/** Removes line breaks at both ends of a code listing. */
function trimLines(children: Span[]): void {
  const first = children[0]!;
  const last = children.at(-1)!;
  first.text = first.text.replace(/^\r?\n/, '');
  last.text = last.text.trimEnd();
}
