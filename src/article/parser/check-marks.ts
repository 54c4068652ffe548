import { limits } from '../limits.js';
import { decorators } from './text-block.fast.js';
import type { ProblemLog } from './problem-log.js';
import type { Values } from './json.js';

/** Takes off what is too much of the marks in a text block, and reports those that mean nothing. */
export function checkMarks(block: Values, log: ProblemLog): void {
  const defined = new Set((block.markDefs as { _key: string }[] | undefined)?.map(({ _key }) => _key));
  for (const span of block.children as { _type: string; marks?: string[] }[]) {
    if (span._type !== 'span' || !span.marks) continue;
    if (span.marks.length > limits.marks) {
      log.report('too-many', `More than ${limits.marks} marks on a span; the rest was left out.`);
      span.marks.length = limits.marks;
    }
    for (const mark of span.marks) {
      if (decorators.has(mark) || defined.has(mark)) continue;
      const what = `The mark \`${mark.slice(0, 100)}\``;
      log.reportOnce(
        `mark ${mark}`,
        'unknown-mark',
        `${what} is neither known nor in \`markDefs\`; the text is kept without it.`,
      );
    }
  }
}
