// Written by `npm run generate` from custom-elements.json.
'use client';

import { SectionBlock as Element } from '../elements/section-block/section-block.js';
import '../elements/section-block/define.js';
import { component } from './component.js';

/** Section of an article: heading, rich text, figures, tables, quotes, and their notes. */
export const SectionBlock = /* @__PURE__ */ component('section-block', Element, [
  'article-custom-block',
  'article-link-click',
]);
