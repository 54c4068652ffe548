import type { BlockTemplates } from './block.js';

/** Templates of the kinds of blocks that most articles do without. */
export const extendedTemplates: BlockTemplates = {};
