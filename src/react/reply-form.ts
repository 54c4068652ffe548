// Written by `npm run generate` from custom-elements.json.
'use client';

import { ReplyForm as Element } from '../elements/reply-form/reply-form.js';
import '../elements/reply-form/define.js';
import { component } from './component.js';

/** A form for replying to an article. It is a native form that posts to `action`. With a script it says in words what is missing, sends the reply to the service without leaving the page, says what became of it, and loses nothing that was written: see `docs/replies.md`. */
export const ReplyForm = /* @__PURE__ */ component('reply-form', Element, [
  'reply-form-submit',
  'reply-form-published',
  'reply-form-held',
  'reply-form-duplicate',
  'reply-form-flood',
  'reply-form-closed',
  'reply-form-login-required',
  'reply-form-invalid',
  'reply-form-offline',
  'reply-form-failed',
  'article-link-click',
]);
