import type { Block, TextBlock } from '../../article/types.js';
import { resolveUrl, safeUrl, type UrlUse } from '../../article/url.js';
import type { ImportLog } from '../report.js';
import { blockReaders } from './block-readers.js';
import type { Footnotes } from './footnotes.js';
import { reasonToLeaveOut, unseen } from './foreign.js';
import { Line } from './line.js';
import { marksOf } from './marks.js';
import { isInlineImage, readInline } from './inline.js';
import { attribute, isElement, lines, setOf, textOf } from './nodes.js';
import type { HtmlComment, HtmlElement, HtmlNode } from './tree.js';

/** Elements that are blocks wherever they stand. */
const blocks = setOf(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr iframe li main menu nav ol p pre search section table ul video audio object embed summary picture amp-img',
);

/** Deepest nesting of elements that is read as structure; what is deeper is text. */
const deepest = 150;

export interface HtmlReaderOptions {
  /** Address that relative addresses are resolved with. */
  base?: string | undefined;
  footnotes?: Footnotes;
}

/** Reads markup as blocks, and writes to the log what it did with each piece. */
export class HtmlReader {
  readonly #log: ImportLog;
  readonly #base: string | undefined;
  readonly #footnotes: Footnotes | undefined;
  readonly #holdsBlocks = new WeakMap<HtmlElement, boolean>();
  /** Elements around what is read that mark all its text, such as a link around a figure. */
  #around: HtmlElement[] = [];
  readonly #places = new WeakMap<object, number>();
  #keys = 0;
  #depth = 0;

  constructor(log: ImportLog, { base, footnotes }: HtmlReaderOptions = {}) {
    this.#log = log;
    this.#base = base;
    this.#footnotes = footnotes;
  }

  readonly newKey = (): string => `m${++this.#keys}`;

  /** The elements around what is read that mark all its text. */
  get around(): readonly HtmlElement[] {
    return this.#around;
  }

  /** Where in the source a block is from. */
  placeOf(block: Block): number {
    return this.#places.get(block) ?? 0;
  }

  /** Counts a piece that has a place of its own. */
  hold<Value>(block: Value): Value {
    this.#log.hold();
    return block;
  }

  /** Reports an element that is not shown, with its words, or with others. */
  lose(element: HtmlNode, reason: string, text = textOf(element)): void {
    this.#log.lose({ path: String(element.start), kind: kindOf(element), reason, text });
  }

  /** Reports an element that is left out on purpose, since it is no part of the text, with its words, or with others. */
  leaveOut(element: HtmlNode, reason: string, text = textOf(element)): void {
    this.#log.lose({ path: String(element.start), kind: kindOf(element), reason, intended: true, text });
  }

  /** Reports an element that is shown as something simpler. */
  degrade(element: HtmlElement, became: string, reason: string): void {
    this.#log.degrade({
      path: String(element.start),
      kind: kindOf(element),
      became,
      reason,
      text: textOf(element),
    });
  }

  /** The address in one of these attributes, made absolute if there is a base, or `undefined` if it may not be used. */
  address(element: HtmlElement, use: UrlUse, ...names: string[]): string | undefined {
    for (const name of names) {
      const url = safeUrl(attribute(element, name), use);
      if (url !== undefined) return this.resolve(url);
    }
    return undefined;
  }

  readonly resolve = (url: string): string => resolveUrl(url, this.#base);

  /** Converts nodes to blocks. Inline content becomes paragraphs with the given fields. */
  blocksOf(nodes: HtmlNode[], fields: Partial<TextBlock> = {}): Block[] {
    const found: Block[] = [];
    let line = new Line(this.newKey);
    let start = nodes[0]?.start ?? 0;
    const add = (block: Block, place: number): void => {
      if (!this.#places.has(block)) this.#places.set(block, place);
      found.push(block);
    };
    const endLine = (next?: number): void => {
      const block = line.finish(fields);
      if (block) add(this.hold(block), start);
      line = new Line(this.newKey);
      start = next ?? start;
    };
    this.#depth++;
    for (const node of nodes) {
      if (node.type === 'comment') this.#comment(node);
      if (!isElement(node) || !this.isBlock(node) || this.#depth > deepest) {
        this.#toLine(node, line, this.#marksAround(line));
        continue;
      }
      endLine(node.start);
      for (const block of this.#blockOf(node, fields)) add(block, node.start);
    }
    endLine();
    this.#depth--;
    return found;
  }

  /** Nodes as one line of text; blocks in it are their words. */
  lineOf(nodes: HtmlNode[], fields: Partial<TextBlock> = {}): TextBlock | undefined {
    const line = new Line(this.newKey);
    for (const node of nodes) this.#toLine(node, line, this.#marksAround(line));
    return line.finish(fields);
  }

  /** Nodes as one text whose spaces and line ends are kept. */
  preformattedOf(nodes: HtmlNode[]): TextBlock | undefined {
    const line = new Line(this.newKey);
    for (const node of nodes) this.#toLine(node, line, [], true);
    return line.finish();
  }

  /** Whether an element is a block, or one is in it. */
  isBlock(element: HtmlElement): boolean {
    let is = this.#holdsBlocks.get(element);
    if (is === undefined) {
      is =
        !unseen.has(element.name) &&
        (element.name === 'img'
          ? !isInlineImage(element)
          : blocks.has(element.name) ||
            element.children.some((child) => isElement(child) && this.isBlock(child)));
      this.#holdsBlocks.set(element, is);
    }
    return is;
  }

  #blockOf(element: HtmlElement, fields: Partial<TextBlock>): Block[] {
    if (this.#footnotes?.isNotes(element)) return this.#footnotes.unused(element, this);
    const reader = blockReaders(element);
    // Some of what is foreign in most places has a meaning that a reader knows.
    if (!reader?.isTrusted && this.#isLeftOut(element)) return [];
    const own = reader?.read(element, this);
    if (own) return own;
    if (!marking.has(element.name)) return this.blocksOf(element.children, fields);
    this.#around.push(element);
    const inside = this.blocksOf(element.children, fields);
    this.#around.pop();
    return inside;
  }

  #isLeftOut(element: HtmlElement): boolean {
    const found = reasonToLeaveOut(element);
    if (!found) return false;
    const isCode = element.name === 'script' || element.name === 'style';
    const text = isCode ? '' : textOf(element);
    if (found.isIntended) this.leaveOut(element, found.reason, text);
    else this.lose(element, found.reason, text);
    return true;
  }

  /** A comment in which WordPress names a block that it fills in only when it shows the page. */
  #comment(comment: HtmlComment): void {
    const name = /^\s*wp:([a-z][\w/-]*)\s[^]*\/\s*$/.exec(comment.text)?.[1];
    if (name && !bare.has(name))
      this.#log.lose({
        path: String(comment.start),
        kind: `wp:${name}`,
        reason: 'WordPress fills it in when it shows the page: give what it shows.',
      });
  }

  #marksAround(line: Line): string[] {
    return this.#around.flatMap((element) => marksOf(element, line, this.resolve));
  }

  #toLine(node: HtmlNode, line: Line, marks: readonly string[], isPreformatted = false): void {
    if (node.type === 'text') {
      if (isPreformatted) line.preformatted(node.text, marks);
      else line.text(node.text, marks);
    }
    if (!isElement(node) || unseen.has(node.name)) return;
    if (this.#footnotes?.isInlineNote(node)) return;
    const note = this.#footnotes?.noteOf(node);
    if (note) {
      this.leaveOut(node, 'The article numbers its notes itself.');
      return line.footnote(this.hold(this.#footnotes!.read(note, this)));
    }
    if (this.#footnotes?.isBacklink(node)) return;
    if (readInline(node, line, marks, this)) return;
    if (this.#isLeftOut(node)) return;
    if (node.name === 'a' && attribute(node, 'href') && !this.address(node, 'link', 'href'))
      this.degrade(node, 'span', 'Its address is not a safe one.');
    const own = [...new Set([...marks, ...marksOf(node, line, this.resolve)])];
    const isLine = lines.has(node.name) && !isPreformatted;
    if (isLine) line.lineBreak();
    for (const child of node.children) this.#toLine(child, line, own, isPreformatted);
    if (isLine) line.lineBreak();
  }
}

/** Blocks of WordPress that are empty when they show something, too. */
const bare = setOf('more nextpage spacer separator');

/** Elements whose marks hold for the blocks inside. */
const marking = setOf('a b strong em i u s del ins mark small span font');

/** Name of a node for the report: that of the element, with its first class. */
const kindOf = (node: HtmlNode): string => {
  if (!isElement(node)) return node.type;
  const name = attribute(node, 'class')?.split(/\s+/)[0];
  return name ? `${node.name}.${name}` : node.name;
};
