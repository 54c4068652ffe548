// Written by `npm run generate` from custom-elements.json.
'use client';

import { ShareBar as Element } from '../elements/share-bar/share-bar.js';
import '../elements/share-bar/define.js';
import { component } from './component.js';

/** Ways to pass an article on: the device's own, links to networks, email, copying the address, printing. The links work without a script; nothing is loaded from any network. */
export const ShareBar = /* @__PURE__ */ component('share-bar', Element, [
  'share-bar-share',
  'article-link-click',
]);
