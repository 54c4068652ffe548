import type { Locale } from '../../locales/locale.js';
import { html, nothing, type TemplateResult } from '../html.js';
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { frame } from '../root.template.js';
import { heading } from '../heading.template.js';
import { interfaceLanguage, resolved, type View, type ViewFor } from '../context.js';
import { issoThread } from './isso-thread.js';
import { transportNames, type TransportName } from '../../replies/transport.js';
import { chosenFields, consentName, trapName, type ReplyField } from './fields.js';

export interface ReplyFormData {
  /** Address that takes the reply. */
  action: string;
  /** The service that it is sent to. */
  transport: TransportName;
  /** Names of the fields, in order. */
  fields?: string;
  /** The article's identifier at the service. */
  ref?: string;
  /** The article's title, where the service needs it. */
  title?: string;
  /** Whether replies are taken. */
  open: boolean;
}

/** The mark on labels of required fields. */
const mark = '*';

/** Services that take what a browser posts as a form. */
const takesForms = (transport: TransportName): boolean => ['form', 'wordpress', 'json'].includes(transport);

/** A form that replies to an article; without a script it is sent as any form is, if the service takes that. */
export function replyForm(data: ReplyFormData, view: View): unknown {
  const { locale } = view;
  const { lang, dir, letters } = interfaceLanguage(view);
  const action = safeUrl(data.action, 'media');
  const canBeSent = action || data.transport === 'event';
  const form =
    data.open && canBeSent ? formTemplate(action && resolved(action, view), data, view) : undefined;
  return html`<section
    class="reply"
    data-new-tab=${view.newTab === 'external' ? nothing : view.newTab}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    data-letters=${letters ?? nothing}
  >
    ${heading(view.level + 1, locale.reply, 'h2')}
    ${form ?? html`<p class="note">${locale.repliesClosed}</p>`}
  </section>`;
}

function formTemplate(action: string | undefined, data: ReplyFormData, view: View): unknown {
  const { transport, ref, title, fields } = data;
  const { locale } = view;
  const chosen = chosenFields(fields);
  const names = chosen.map(({ name }) => name);
  const needsScript = !takesForms(transport);
  return html`${needsScript ? html`<p class="note unscripted">${locale.replyNeedsScript}</p>` : nothing}
    <form
      id="ae-reply"
      class=${needsScript ? 'scripted' : nothing}
      method="post"
      action=${action || nothing}
      data-transport=${transport}
      data-ref=${ref ?? nothing}
      data-title=${title ?? nothing}
    >
      <p class="note">
        ${
          names.includes('email')
            ? html`<span id="ae-reply-privacy">${locale.replyPrivacy}</span>${' '}`
            : nothing
        }<span>${locale.requiredFields(mark)}</span>
      </p>
      <div class="reply-to" id="ae-reply-to" role="status"></div>
      <div class="error-summary" role="alert"></div>
      ${chosen.map((field) => fieldTemplate(field, locale))}
      ${names.some((name) => name !== 'comment') ? consent(locale) : nothing}
      <div class="trap" aria-hidden="true">
        <label for="ae-reply-trap">${locale.leaveEmpty}</label>
        <input id="ae-reply-trap" name=${trapName} tabindex="-1" autocomplete="off" />
      </div>
      <slot name="challenge"></slot>
      ${ref ? html`<input type="hidden" name="comment_post_ID" value=${ref} />` : nothing}
      <input type="hidden" name="comment_parent" value="0" />
      <div class="error-summary reply-problem" role="alert"></div>
      <p class="reply-said unseen" role="status"></p>
      <div class="reply-actions">
        <button class="primary" part="submit" type="submit">${locale.postReply}</button>
        <div class="reply-status" role="status"></div>
      </div>
    </form>`;
}

const consent = (locale: Locale): TemplateResult =>
  html`<label class="choice">
    <input type="checkbox" name=${consentName} value="yes" />
    <span>${locale.saveMyName}</span>
  </label>`;

function fieldTemplate(field: ReplyField, locale: Locale): TemplateResult {
  const { name, label, required } = field;
  return html`<div class="field field-${name}">
    <label for="ae-reply-${name}"
      >${locale[label]}${required ? html`${' '}<span class="mark" aria-hidden="true">${mark}</span>` : nothing}</label
    >
    ${control(field)}
    <p class="field-error" id="ae-reply-${name}-error"></p>
    ${name === 'comment' ? html`<p class="note count" id="ae-reply-comment-count"></p>` : nothing}
  </div>`;
}

/**
 * The native control of a field. It has no `maxlength`, which would cut a pasted text without a word, and no `type="url"`,
 * which would refuse an address without `https://`.
 */
function control({ name, type, autocomplete, required }: ReplyField): TemplateResult {
  if (name === 'comment') {
    return html`<textarea
      id="ae-reply-comment"
      name="comment"
      rows="6"
      dir="auto"
      placeholder=" "
      required
      aria-describedby="ae-reply-comment-error ae-reply-comment-count"
    ></textarea>`;
  }
  return html`<input
    id="ae-reply-${name}"
    name=${name}
    type=${type === 'url' ? 'text' : type}
    inputmode=${type === 'url' ? type : nothing}
    dir=${name === 'author' ? 'auto' : 'ltr'}
    placeholder=${name === 'author' ? ' ' : nothing}
    autocomplete=${autocomplete}
    ?required=${required}
    aria-describedby="ae-reply-${name}-error${name === 'email' ? ' ae-reply-privacy' : ''}"
  />`;
}

/** What a page says of a reply form. */
export interface ReplyFormSettings {
  action?: string;
  reference?: string;
  transport?: string;
  fields?: string;
  closed?: boolean;
}

/**
 * What a reply form is for: what the page says, or else the article; nothing, when neither says anything. `url`: absolute
 * address of the article.
 */
export function replyFormData(
  { action, reference, transport, fields, closed }: ReplyFormSettings,
  article: Article | undefined,
  url?: string,
): ReplyFormData | undefined {
  const replies = article?.replies;
  const address = action ?? replies?.action ?? '';
  const name = transportNamed(transport ?? (action ? undefined : replies?.transport));
  if (!replies && !address && !closed && name !== 'event') return undefined;
  const open = !closed && (action || (transport && !replies) ? true : Boolean(replies?.open));
  const data = { action: address, transport: name, ref: reference ?? replies?.ref, fields, open };
  if (name !== 'isso') return data;
  return { ...data, ref: issoThread(data.ref, address, url), title: article?.headline };
}

/** Services of other names get what a browser posts. */
const transportNamed = (name: string | undefined): TransportName =>
  transportNames.find((known) => known === name) ?? 'form';

/** What a `reply-form` shows. */
export function replyFormElement(data: ReplyFormData | undefined, viewFor: ViewFor): TemplateResult {
  const view = viewFor([]);
  return frame(data && replyForm(data, view), view);
}
