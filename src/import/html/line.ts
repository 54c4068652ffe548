import type { Block, FootnoteMark, Inline, MarkDef, TextBlock } from '../../article/types.js';

type Definition = MarkDef extends infer Def ? (Def extends MarkDef ? Omit<Def, '_key'> : never) : never;

/** Notes behind one word, beyond which the next stands behind nothing. */
const mostMarks = 16;

/** A line of text while it is built: white space collapses as browsers do it. */
export class Line {
  readonly #children: Inline[] = [];
  readonly #defs = new Map<string, MarkDef>();
  /** White space that counts if something follows it. */
  #gap = '';
  readonly #newKey: () => string;

  constructor(newKey: () => string) {
    this.#newKey = newKey;
  }

  get isEmpty(): boolean {
    return !this.#children.length;
  }

  /** Adds text whose white space is where lines may break. */
  text(text: string, marks: readonly string[]): void {
    const words = text.replace(/[\t\n\f\r ]+/g, ' ');
    if (words.startsWith(' ')) this.#space(' ');
    const trimmed = words.replace(/^ | $/g, '');
    if (!trimmed) return;
    this.#put(trimmed, marks);
    if (words.endsWith(' ')) this.#space(' ');
  }

  /** Adds text whose white space is kept. */
  preformatted(text: string, marks: readonly string[]): void {
    if (text) this.#put(text, marks);
  }

  lineBreak(): void {
    if (!this.isEmpty) this.#gap = this.#gap.replace(' ', '') + '\n';
  }

  object(object: Inline): void {
    this.#flushGap([]);
    this.#children.push(object);
  }

  /** Defines a mark. Returns the name by which text refers to it. */
  define(def: Definition): string {
    const key = this.#newKey();
    this.#defs.set(key, { ...def, _key: key } as MarkDef);
    return key;
  }

  /** Puts a footnote behind the last word. */
  footnote(body: Block[]): void {
    const note: Omit<FootnoteMark, '_key'> = { _type: 'footnote', body };
    const key = this.define(note);
    const last = this.#children.at(-1);
    if (last?._type !== 'span' || (last.marks?.length ?? 0) > mostMarks)
      return void this.#children.push({ _type: 'span', text: '\u2060', marks: [key] });
    const cut = last.text.search(/\S+$/);
    const word = { ...last, text: last.text.slice(Math.max(cut, 0)), marks: [...(last.marks ?? []), key] };
    if (cut > 0) last.text = last.text.slice(0, cut);
    else this.#children.pop();
    this.#children.push(word);
  }

  /** The line as a block, `undefined` if there is nothing in it. */
  finish(fields: Partial<TextBlock> = {}): TextBlock | undefined {
    if (!this.#children.some((child) => child._type !== 'span' || /[^\s\u200b\ufeff]/.test(child.text)))
      return undefined;
    const used = new Set(
      this.#children.flatMap((child) => (child._type === 'span' ? (child.marks ?? []) : [])),
    );
    const markDefs = [...this.#defs.values()].filter(({ _key }) => used.has(_key));
    return { _type: 'block', ...fields, children: this.#children, ...(markDefs.length && { markDefs }) };
  }

  #space(space: ' '): void {
    if (!this.isEmpty && !this.#gap) this.#gap = space;
  }

  #put(text: string, marks: readonly string[]): void {
    this.#flushGap(marks);
    const last = this.#children.at(-1);
    if (last?._type === 'span' && isSame(last.marks ?? [], marks)) last.text += text;
    else this.#children.push({ _type: 'span', text, ...(marks.length && { marks: [...marks] }) });
  }

  /** White space belongs to the marks that are on both sides of it, and else to none that shows on it. */
  #flushGap(marks: readonly string[]): void {
    const gap = this.#gap;
    this.#gap = '';
    if (!gap) return;
    const last = this.#children.at(-1);
    const before = last?._type === 'span' ? (last.marks ?? []) : [];
    this.#put(
      gap,
      before.filter((mark) => marks.includes(mark)),
    );
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((mark, index) => mark === other[index]);
