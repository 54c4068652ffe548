import type { Block } from '../../article/types.js';
import { readFragment } from '../html/fragment.js';
import { HtmlReader } from '../html/reader.js';
import { parseHtml, type HtmlElement } from '../html/tree.js';
import type { ArticleDraft } from '../importer.js';
import { ImportLog } from '../report.js';
import type { Source } from './source.js';
import { isShown, type Mark, type Piece } from './spans.js';
import { objects, text, type Values } from './values.js';

/** Markup in the texts of a source. */
export class Html {
  /** @param base Address that relative addresses are resolved with. */
  constructor(
    readonly source: Source,
    readonly log: ImportLog,
    readonly base?: string,
  ) {}

  /** Blocks of the markup in a field of a node. */
  blocks(node: object, ...fields: (string | number)[]): Values[] {
    const html = text(valueAt(node, fields));
    return html === undefined ? [] : this.#read(html, this.source.pointer(node, ...fields));
  }

  /** The text of an article in a field of a node, with footnotes, and what its conventions say about it. */
  body(node: object, ...fields: (string | number)[]): { blocks: Values[]; fields: ArticleDraft } {
    const html = text(valueAt(node, fields));
    if (html === undefined) return { blocks: [], fields: {} };
    let said: ArticleDraft = {};
    const blocks = this.#read(html, this.source.pointer(node, ...fields), (root, log) => {
      const fragment = readFragment(root, log, { base: this.base });
      said = fragment.fields;
      return fragment.blocks;
    });
    return { blocks, fields: said };
  }

  /** The markup in a field of a node as a line of text with marks. Blocks in it follow each other, a line break between them. */
  line(node: object, ...fields: (string | number)[]): Piece[] {
    return this.blocks(node, ...fields).flatMap((block, index) => {
      const pieces = piecesOf(block);
      return index > 0 && isShown(pieces) ? [{ text: '\n', marks: [] }, ...pieces] : pieces;
    });
  }

  /** The words of the markup in a field of a node. */
  words(node: object, ...fields: (string | number)[]): string | undefined {
    const pieces = this.line(node, ...fields);
    return text(
      pieces
        .map(({ text = '' }) => text)
        .join('')
        .trim(),
    );
  }

  readonly #blocksIn = (root: HtmlElement, log: ImportLog): Block[] =>
    new HtmlReader(log, { base: this.base }).blocksOf(root.children);

  #read(html: string, path: string, read = this.#blocksIn): Values[] {
    const inner = new ImportLog();
    const { root, rest } = parseHtml(html);
    const blocks = read(root, inner);
    if (rest)
      inner.lose({ path: String(rest.start), kind: 'text', reason: 'Nested too deep.', text: rest.text });
    const report = inner.finish('html', { source: 0, article: 0 }, []);
    this.log.include(report, `${path}:`);
    return blocks as (Block & Values)[];
  }
}

function valueAt(node: object, fields: (string | number)[]): unknown {
  let value: unknown = node;
  for (const field of fields) value = (value as Values | undefined)?.[field];
  return value;
}

/** The spans of a text block with their marks. */
function piecesOf({ children, markDefs }: Values): Piece[] {
  const definitions = new Map<unknown, Mark>();
  for (const { _key, ...definition } of objects(markDefs)) definitions.set(_key, definition);
  return objects(children).map((child): Piece => {
    const marks = ((child.marks as string[] | undefined) ?? []).map((name) => definitions.get(name) ?? name);
    return child._type === 'span' ? { text: String(child.text), marks } : { object: child, marks };
  });
}
