import { wordsIn } from '../../article/parser/rescue.js';
import { safeUrl } from '../../article/url.js';
import type { ImportLog } from '../report.js';
import type { Source } from './source.js';
import { paragraph, plain, wordsOfPieces, type Mark, type Piece } from './spans.js';
import { isObject, list, objects, text, type Values } from './values.js';
import { isTechnical } from './words.js';

/** Makes blocks of a node. */
export type BlockRule = (node: Values, tree: Tree) => Values | Values[] | undefined;

/** Makes runs of text and objects of a node in a line, whose text has the marks given. */
export type InlineRule = (node: Values, tree: Tree, marks: Mark[]) => Piece[] | Piece | undefined;

/** How a format writes a document as a tree of nodes. */
export interface Dialect {
  /** Name of the format, as in the report and before the dot of custom blocks. */
  format: string;
  /** Kind of a node. */
  kindOf(node: Values): unknown;
  /** Returns the child nodes. Default: `children`. */
  childrenOf?(node: Values): unknown;
  /** The text of a node that is a run of text, with its marks; `undefined` for any other. */
  runOf(node: Values, tree: Tree): { text: string; marks: Mark[] } | undefined;
  /** Where a node keeps what is not its children. Default: the node. */
  fieldsOf?(node: Values): Values;
  blocks: Record<string, BlockRule>;
  inlines: Record<string, InlineRule>;
}

/** A tree of nodes that is read by a table of their kinds. */
export class Tree {
  readonly #noted = new WeakSet<object>();

  constructor(
    readonly dialect: Dialect,
    readonly source: Source,
    readonly log: ImportLog,
  ) {}

  kind = (node: Values): string => text(this.dialect.kindOf(node)) ?? 'node';

  children = (node: Values): unknown[] =>
    list(this.dialect.childrenOf ? this.dialect.childrenOf(node) : node.children);

  fields = (node: Values): Values => this.dialect.fieldsOf?.(node) ?? node;

  /** Lists a node as shown as something simpler. */
  degrade(node: Values, became: string, reason: string): void {
    this.#noted.add(node);
    this.log.degrade({ path: this.source.pointer(node), kind: this.kind(node), became, reason });
  }

  /** Lists a node as not shown, with its words. */
  lose(node: Values, reason: string): undefined {
    this.#noted.add(node);
    this.log.lose({ path: this.source.pointer(node), kind: this.kind(node), reason, text: wordsIn(node) });
  }

  /** Lists a node as left out on purpose, since it is no part of the article. */
  leaveOut(node: Values, reason: string): undefined {
    this.#noted.add(node);
    this.log.lose({
      path: this.source.pointer(node),
      kind: this.kind(node),
      reason,
      intended: true,
      text: wordsIn(node),
    });
  }

  /** Blocks of nodes; runs of text between blocks become paragraphs. */
  blocks(nodes: unknown[]): Values[] {
    const made: Values[] = [];
    let line: Values[] = [];
    const endLine = (): void => {
      made.push(...paragraph(this.line(line)));
      line = [];
    };
    for (const node of nodes.map(asNode)) {
      if (!node) continue;
      if (this.isInline(node)) line.push(node);
      else {
        endLine();
        const next = this.#block(node);
        if (made.at(-1)?.listItem === 'number' && next[0]?.listItem === 'number') next[0].start ??= 1;
        made.push(...next);
      }
    }
    endLine();
    return made;
  }

  /** Blocks of what a node holds. */
  inside = (node: Values): Values[] => this.blocks(this.children(node));

  /** Text and objects of nodes in a line. */
  line(nodes: unknown[], marks: Mark[] = []): Piece[] {
    return nodes.flatMap((given) => {
      const node = asNode(given);
      return node ? this.#inline(node, marks) : [];
    });
  }

  /** Text and objects of what a node holds. */
  lineIn = (node: Values, marks?: Mark[]): Piece[] => this.line(this.children(node), marks);

  /** Words of what a node holds, without marks. */
  words = (node: Values): string => wordsOfPieces(this.lineIn(node)).trim();

  isInline(node: Values): boolean {
    const { dialect } = this;
    const { inlines, blocks } = dialect;
    const kind = this.kind(node);
    if (Object.hasOwn(inlines, kind)) return true;
    return !Object.hasOwn(blocks, kind) && dialect.runOf(node, this) !== undefined;
  }

  #block(node: Values): Values[] {
    const kind = this.kind(node);
    const made = Object.hasOwn(this.dialect.blocks, kind)
      ? this.dialect.blocks[kind]!(node, this)
      : this.unknown(node);
    if (!this.#noted.has(node)) this.log.hold();
    return made === undefined ? [] : Array.isArray(made) ? made : [made];
  }

  #inline(node: Values, marks: Mark[]): Piece[] {
    const run = this.dialect.runOf(node, this);
    if (run) return [{ text: run.text, marks: [...marks, ...run.marks] }];
    const kind = this.kind(node);
    if (!Object.hasOwn(this.dialect.inlines, kind)) return this.#unknownInline(node, marks);
    const made = this.dialect.inlines[kind]!(node, this, marks);
    if (!this.#noted.has(node)) this.log.hold();
    return made === undefined ? [] : Array.isArray(made) ? made : [made];
  }

  /** Content of a node of an unknown type, or a custom block with its text. */
  unknown(node: Values): Values[] {
    if (this.children(node).some(isObject)) {
      this.degrade(node, 'its content', `\`${this.kind(node)}\` is not known.`);
      return this.inside(node);
    }
    const words = wordsIn(this.fields(node));
    if (!words) {
      this.lose(node, `\`${this.kind(node)}\` is not known, and has no words.`);
      return [];
    }
    this.degrade(node, this.customType(node), `\`${this.kind(node)}\` is not known; its words are shown.`);
    return [this.custom(node, paragraph(plain(words)))];
  }

  /** A block of the publisher's own, with the data that a host may show it by. */
  custom(node: Values, fallback: Values[] | undefined): Values {
    return { ...technicalFields(this.fields(node)), _type: this.customType(node), fallback };
  }

  customType = (node: Values): string => `${this.dialect.format}.${this.kind(node).replace(/\s+/g, '-')}`;

  #unknownInline(node: Values, marks: Mark[]): Piece[] {
    const children = this.children(node);
    if (children.some(isObject)) {
      this.degrade(node, 'its text', `\`${this.kind(node)}\` is not known, or does not fit into a line.`);
      return this.line(children, marks);
    }
    const fallback = wordsIn(this.fields(node));
    if (!fallback) {
      this.lose(node, `\`${this.kind(node)}\` is not known, and has no words.`);
      return [];
    }
    this.degrade(node, this.customType(node), `\`${this.kind(node)}\` is not known; its words are shown.`);
    return [
      { object: { ...technicalFields(this.fields(node)), _type: this.customType(node), fallback }, marks },
    ];
  }
}

/** A node; a string is a run of text in most formats. */
const asNode = (value: unknown): Values | undefined => {
  if (isObject(value)) return value;
  return typeof value === 'string' && value
    ? { type: 'text', nodeType: 'text', _type: 'span', text: value, value }
    : undefined;
};

/** Fields that say something to programs alone: names, numbers, addresses. */
export function technicalFields(fields: Values): Values {
  const kept = Object.entries(fields).filter(([field, value]) => {
    if (field === 'type' || field === '_type' || field === 'fallback') return false;
    return (
      typeof value === 'boolean' ||
      typeof value === 'number' ||
      (typeof value === 'string' && isTechnical(field, value) && isSafe(value))
    );
  });
  return Object.fromEntries(kept);
}

/** Whether a text is no address that may not be used. */
const isSafe = (value: string): boolean =>
  !/^[^/?#\s]*:/.test(value.trim()) || safeUrl(value, 'link') !== undefined;

/** Nodes of a kind among others. */
export const nodesOf = (tree: Tree, nodes: unknown[], ...kinds: string[]): Values[] =>
  objects(nodes).filter((node) => kinds.includes(tree.kind(node)));
