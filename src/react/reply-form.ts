// Written by `npm run generate` from custom-elements.json.
'use client';

import { ReplyForm as Element } from '../elements/reply-form/reply-form.js';
import '../elements/reply-form/define.js';
import { component } from './component.js';

/** Form for replying to an article: a native form that posts to `endpoint`. With JavaScript it validates with messages in plain words, sends the reply to the service without leaving the page, shows the outcome, and keeps unsent text: see `docs/replies.md`. */
export const ReplyForm = /* @__PURE__ */ component('reply-form', Element, [
  'reply-form-submit',
  'reply-form-challenge',
  'reply-form-outcome',
  'article-link-click',
]);
