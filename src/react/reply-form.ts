// Written by `npm run generate` from custom-elements.json.
'use client';

import { ReplyForm as Element } from '../elements/reply-form/reply-form.js';
import '../elements/reply-form/define.js';
import { component } from './component.js';

/** A form for replying to an article. It is a native form that posts to `endpoint`. With a script it says in words what is missing, sends the reply to the service without leaving the page, says what became of it, and loses nothing that was written: see `docs/replies.md`. */
export const ReplyForm = /* @__PURE__ */ component('reply-form', Element, [
  'reply-form-submit',
  'reply-form-challenge',
  'reply-form-outcome',
  'article-link-click',
]);
