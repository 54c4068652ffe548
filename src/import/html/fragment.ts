import type { Block } from '../../article/types.js';
import type { ArticleDraft } from '../importer.js';
import type { ImportLog } from '../report.js';
import { textOf } from '../words.js';
import { applyConventions, type Conventions } from './conventions.js';
import { Footnotes } from './footnotes.js';
import { HtmlReader } from './reader.js';
import type { HtmlElement } from './tree.js';
import { WordCheck } from './word-check.js';

export interface FragmentOptions {
  base?: string | undefined;
  conventions?: Conventions;
}

/** The text of an article, and what its conventions say about it. */
export interface Fragment {
  blocks: Block[];
  fields: ArticleDraft;
  /** How many words the markup has. */
  words: number;
  /** Offset of a block in the source. */
  placeOf: (block: Block) => number;
}

/** Reads the children of an element as the text of an article. */
export function readFragment(
  root: HtmlElement,
  log: ImportLog,
  { base, conventions = {} }: FragmentOptions,
): Fragment {
  const check = new WordCheck(root);
  const reader = new HtmlReader(log, { base, footnotes: new Footnotes(root) });
  const placeOf = (block: Block): number => reader.placeOf(block);
  const read = reader.blocksOf(root.children);
  check.report(read, log);
  const { blocks, fields } = applyConventions(read, conventions, (block, reason, text = textOf(block)) => {
    log.hold(-1);
    log.lose({ path: String(placeOf(block)), kind: block._type, reason, intended: true, text });
  });
  return { blocks, fields, words: check.count, placeOf };
}
