import { html, nothing, type TemplateResult } from '../base/html.js';
import { safeUrl } from '../../article/url.js';
import { heading } from '../base/heading.template.js';
import { interfaceLanguage, resolved, type View } from '../base/view.js';
import type { ReplyController } from './reply-form.controller.js';
import { errorText, fields, type ReplyField } from './fields.js';

export interface ReplyFormData {
  /** Address that takes the reply. */
  action: string;
  /** The article's identifier at the service. */
  ref?: string;
  /** Whether replies are taken. */
  open: boolean;
}

/** The mark on labels of required fields. */
const mark = '*';

/** A form that replies to an article; without a script it is sent as any form is. */
export function replyForm(data: ReplyFormData, view: View, reply?: ReplyController): unknown {
  const { locale } = view;
  const { lang, dir } = interfaceLanguage(view);
  const action = safeUrl(data.action, 'media');
  const form = data.open && action ? formTemplate(resolved(action, view), data, view, reply) : undefined;
  return html`<section class="reply" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${heading(view.level + 1, locale.reply, 'h2')}
    ${form ?? html`<p class="note">${locale.repliesClosed}</p>`}
  </section>`;
}

function formTemplate(
  action: string,
  { ref }: ReplyFormData,
  view: View,
  reply?: ReplyController,
): TemplateResult {
  const { locale } = view;
  return html`<form
    method="post"
    action=${action}
    ?novalidate=${Boolean(reply)}
    @submit=${reply?.submit}
    @input=${reply?.input}
    @pointerdown=${reply?.press}
    @focusout=${reply?.leave}
  >
    <p class="note">
      <span id="ae-reply-privacy">${locale.replyPrivacy}</span> <span>${locale.requiredFields(mark)}</span>
    </p>
    ${errorSummary(view, reply)} ${fields.map((field) => fieldTemplate(field, view, reply))}
    <label class="choice">
      <input type="checkbox" name="wp-comment-cookies-consent" value="yes" />
      <span>${locale.saveMyName}</span>
    </label>
    ${ref ? html`<input type="hidden" name="comment_post_ID" value=${ref} />` : nothing}
    <input type="hidden" name="comment_parent" value="0" />
    <button class="primary" part="submit" type="submit">${locale.postReply}</button>
  </form>`;
}

/** All errors in one place, each leading to its field. */
function errorSummary({ locale }: View, reply?: ReplyController): unknown {
  if (!reply?.summary.length) return nothing;
  return html`<div class="error-summary" role="alert">
    <p>${locale.errorSummary(reply.summary.length)}</p>
    <ul>
      ${reply.summary.map(([name, kind]) => html`<li><a href="#ae-reply-${name}">${errorText(name, kind, locale)}</a></li>`)}
    </ul>
  </div>`;
}

function fieldTemplate(field: ReplyField, view: View, reply?: ReplyController): TemplateResult {
  const { name, label, required } = field;
  const { locale } = view;
  const kind = reply?.errors.get(name);
  const described = [kind && `ae-reply-${name}-error`, name === 'email' && 'ae-reply-privacy']
    .filter(Boolean)
    .join(' ');
  return html`<div class="field field-${name}">
    <label for="ae-reply-${name}"
      >${locale[label]}${required ? html`${' '}<span class="mark" aria-hidden="true">${mark}</span>` : nothing}</label
    >
    ${control(field, described, Boolean(kind))}
    ${
      kind
        ? html`<p class="field-error" id="ae-reply-${name}-error">${errorText(name, kind, locale)}</p>`
        : nothing
    }
  </div>`;
}

/** The native control of a field. It has no `maxlength`, which would cut a pasted text without a word. */
function control(field: ReplyField, description: string, invalid: boolean): TemplateResult {
  const { name, type, autocomplete, required } = field;
  const describedBy = description || nothing;
  const isInvalid = invalid ? 'true' : nothing;
  if (name === 'comment') {
    return html`<textarea
      id="ae-reply-comment"
      name="comment"
      rows="6"
      required
      aria-describedby=${describedBy}
      aria-invalid=${isInvalid}
    ></textarea>`;
  }
  return html`<input
    id="ae-reply-${name}"
    name=${name}
    type=${type}
    autocomplete=${autocomplete}
    ?required=${required}
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
  />`;
}
