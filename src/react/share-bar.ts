// Written by `npm run generate` from custom-elements.json.
'use client';

import { ShareBar as Element } from '../elements/share-bar/share-bar.js';
import '../elements/share-bar/define.js';
import { component } from './component.js';

/** Share controls: the device's share sheet, links to networks, email, copying the URL, printing. The links work without JavaScript; nothing is loaded from any network. */
export const ShareBar = /* @__PURE__ */ component('share-bar', Element, [
  'share-bar-share',
  'article-link-click',
]);
