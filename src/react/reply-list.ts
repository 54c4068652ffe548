// Written by `npm run generate` from custom-elements.json.
'use client';

import { ReplyList as Element } from '../elements/reply-list/reply-list.js';
import '../elements/reply-list/define.js';
import { component } from './component.js';

/** The replies to an article, in conversations: as the page gives them, or loaded from a service. What the reader sends from a `reply-form` on the page appears among them at once. */
export const ReplyList = /* @__PURE__ */ component('reply-list', Element, [
  'reply-list-ready',
  'reply-list-error',
  'reply-list-reply',
  'article-link-click',
]);
