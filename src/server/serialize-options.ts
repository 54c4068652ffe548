import type { Purpose } from '../render/template.js';

/** For readers of markup: without what only styles and scripts need. */
export const plain: Purpose = { omitted: /^(?:class|part|tabindex|data-[\w-]+)$/, known: new WeakMap() };

/** The same beside a shadow root, where its `id`s would stand twice. */
export const copy: Purpose = {
  omitted: /^(?:class|part|tabindex|data-[\w-]+|id)$/,
  known: new WeakMap(),
};
