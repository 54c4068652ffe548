// Written by `npm run generate` from custom-elements.json.
'use client';

import { ReplyList as Element } from '../elements/reply-list/reply-list.js';
import '../elements/reply-list/define.js';
import { component } from './component.js';

/** Replies to an article, in conversations: set by the page, or loaded from a service. A reply that is sent from a `reply-form` on the page is added at once. */
export const ReplyList = /* @__PURE__ */ component('reply-list', Element, [
  'reply-list-ready',
  'reply-list-error',
  'reply-list-reply',
  'article-link-click',
]);
