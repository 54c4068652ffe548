// Written by `npm run generate` from custom-elements.json.
'use client';

import { BottomLineCallout as Element } from '../elements/bottom-line-callout/bottom-line-callout.js';
import '../elements/bottom-line-callout/define.js';
import { component } from './component.js';

/** Closing callout of an article, with its conclusion. */
export const BottomLineCallout = /* @__PURE__ */ component('bottom-line-callout', Element, [
  'article-custom-block',
  'article-link-click',
]);
