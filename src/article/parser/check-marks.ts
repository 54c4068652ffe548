import { limits } from '../limits.js';
import { decorators } from './text-block.fast.js';
import type { ProblemLog } from './problem-log.js';
import type { MarkDef } from '../types.js';
import type { Values } from './json.js';

/** Removes excess marks from a text block, and reports unknown ones. */
export function checkMarks(block: Values, log: ProblemLog): void {
  const defs = (block.markDefs as MarkDef[] | undefined) ?? [];
  const defined = new Map(defs.map((def) => [def._key, def]));
  const used = new Set<string>();
  for (const span of block.children as { _type: string; marks?: string[] }[]) {
    if (span._type !== 'span' || !span.marks) continue;
    if (span.marks.length > limits.marks) {
      log.report('too-many', `More than ${limits.marks} marks on a span; the rest was left out.`);
      span.marks.length = limits.marks;
    }
    for (const mark of span.marks) {
      used.add(mark);
      if (decorators.has(mark) || defined.has(mark)) continue;
      const what = `The mark \`${mark.slice(0, 100)}\``;
      log.report(
        'unknown-mark',
        `${what} is neither known nor in \`markDefs\`; the text is kept without it.`,
        `mark ${mark}`,
      );
    }
  }
  for (const def of defs) {
    const { _key, _type } = def;
    const isShown = used.has(_key) && defined.get(_key) === def;
    if (!worded.has(_type) || (isShown && (_type === 'footnote' || block.style !== 'code'))) continue;
    const message = `\`${_key.slice(0, 100)}\` is not shown: no span has the mark, another mark has its name, or it stands in code.`;
    log.report('unknown-mark', message);
  }
}

/** Annotations with text of their own. */
const worded = new Set(['footnote', 'abbr', 'ruby']);
