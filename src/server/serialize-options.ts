import type { Purpose } from '../render/template.js';

/** Options for semantic markup: leaves out attributes that only styles and scripts need. */
export const plain: Purpose = { omitted: /^(?:class|part|tabindex|data-[\w-]+)$/, known: new WeakMap() };

/** Options for semantic markup next to a shadow root: also leaves out ids, which would be duplicated. */
export const copy: Purpose = {
  omitted: /^(?:class|part|tabindex|data-[\w-]+|id)$/,
  known: new WeakMap(),
};
