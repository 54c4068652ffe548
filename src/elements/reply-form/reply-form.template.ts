import type { Locale } from '../../locales/locale.js';
import { html, nothing, type TemplateResult } from '../base/html.js';
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { frame } from '../base/frame.template.js';
import { heading } from '../base/heading.template.js';
import { interfaceLanguage, resolved, type View, type ViewFor } from '../base/view.js';
import { consentName, fields, type ReplyField } from './fields.js';

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
export function replyForm(data: ReplyFormData, view: View): unknown {
  const { locale } = view;
  const { lang, dir } = interfaceLanguage(view);
  const action = safeUrl(data.action, 'media');
  const form = data.open && action ? formTemplate(resolved(action, view), data, view) : undefined;
  return html`<section class="reply" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${heading(view.level + 1, locale.reply, 'h2')}
    ${form ?? html`<p class="note">${locale.repliesClosed}</p>`}
  </section>`;
}

function formTemplate(action: string, { ref }: ReplyFormData, { locale }: View): TemplateResult {
  return html`<form id="ae-reply" method="post" action=${action}>
    <p class="note">
      <span id="ae-reply-privacy">${locale.replyPrivacy}</span> <span>${locale.requiredFields(mark)}</span>
    </p>
    <div class="error-summary" role="alert"></div>
    ${fields.map((field) => fieldTemplate(field, locale))}
    <label class="choice">
      <input type="checkbox" name=${consentName} value="yes" />
      <span>${locale.saveMyName}</span>
    </label>
    ${ref ? html`<input type="hidden" name="comment_post_ID" value=${ref} />` : nothing}
    <input type="hidden" name="comment_parent" value="0" />
    <button class="primary" part="submit" type="submit">${locale.postReply}</button>
  </form>`;
}

function fieldTemplate(field: ReplyField, locale: Locale): TemplateResult {
  const { name, label, required } = field;
  return html`<div class="field field-${name}">
    <label for="ae-reply-${name}"
      >${locale[label]}${required ? html`${' '}<span class="mark" aria-hidden="true">${mark}</span>` : nothing}</label
    >
    ${control(field)}
    <p class="field-error" id="ae-reply-${name}-error"></p>
  </div>`;
}

/** The native control of a field. It has no `maxlength`, which would cut a pasted text without a word. */
function control({ name, type, autocomplete, required }: ReplyField): TemplateResult {
  if (name === 'comment') {
    return html`<textarea
      id="ae-reply-comment"
      name="comment"
      rows="6"
      required
      aria-describedby="ae-reply-comment-error"
    ></textarea>`;
  }
  return html`<input
    id="ae-reply-${name}"
    name=${name}
    type=${type}
    autocomplete=${autocomplete}
    ?required=${required}
    aria-describedby="ae-reply-${name}-error${name === 'email' ? ' ae-reply-privacy' : ''}"
  />`;
}

/** What a page says of a reply form. */
export interface ReplyFormSettings {
  action?: string;
  reference?: string;
  closed?: boolean;
}

/** What a reply form is for: what the page says, or else the article; nothing, when neither says anything. */
export function replyFormData(
  { action, reference, closed }: ReplyFormSettings,
  article: Article | undefined,
): ReplyFormData | undefined {
  const replies = article?.replies;
  const address = action ?? replies?.action ?? '';
  if (!address && !closed) return undefined;
  const open = !closed && (action ? true : Boolean(replies?.open));
  return { action: address, ref: reference ?? replies?.ref, open };
}

/** What a `reply-form` shows. */
export function replyFormElement(data: ReplyFormData | undefined, viewFor: ViewFor): TemplateResult {
  const view = viewFor([]);
  return frame(data && replyForm(data, view), view);
}
