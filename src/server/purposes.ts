import type { Purpose } from '../elements/base/compile.js';

/** For readers of markup: without what only styles and scripts need. */
export const plain: Purpose = { omitted: /^(?:class|part|tabindex|data-[\w-]+)$/, known: new WeakMap() };

/** The same without `id`s, and what refers to them, which would stand twice beside a shadow root. */
export const copy: Purpose = {
  omitted: /^(?:class|part|tabindex|data-[\w-]+|id|aria-labelledby)$/,
  known: new WeakMap(),
};
