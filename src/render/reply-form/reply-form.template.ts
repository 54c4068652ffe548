import type { MarkupMessages } from '../../locales/locale.js';
import { html, nothing, type TemplateResult } from '../html.js';
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { frame } from '../root.template.js';
import { heading } from '../heading.template.js';
import { interfaceLanguage, resolved, type RenderContext, type ContextFor } from '../context.js';
import { issoThread } from './isso-thread.js';
import { isService } from '../../article/reply-service.js';
import { unknownService } from './unknown-service.js';
import { chosenFields, consentName, trapName, type ReplyField } from './fields.js';

export interface ReplyFormData {
  /** URL that replies are sent to. */
  endpoint: string;
  /** Name of the service; one that is not in `serviceNames` is shown as unknown. */
  service: string;
  /** Names of the fields, in order. */
  fields?: string;
  /** Identifier of the article at the service. */
  thread?: string;
  /** Title of the article, for services that need it. */
  title?: string;
  /** Whether replies are accepted. */
  open: boolean;
}

/** Mark on the labels of required fields. */
const mark = '*';

/** Whether a service accepts posted forms. */
const takesForms = (service: string): boolean => ['form', 'wordpress', 'json'].includes(service);

/**
 * Reply form; without JavaScript, the browser posts it if the service accepts that. `isUnderReplies`: whether it
 * follows the heading of the replies.
 */
export function replyForm(data: ReplyFormData, view: RenderContext, isUnderReplies = false): unknown {
  const { locale } = view;
  const { lang, dir, letters } = interfaceLanguage(view);
  const endpoint = safeUrl(data.endpoint, 'media');
  const isKnown = isService(data.service);
  const canBeSent = isKnown && (endpoint || data.service === 'event');
  const form =
    data.open && canBeSent ? formTemplate(endpoint && resolved(endpoint, view), data, view) : undefined;
  const reason = data.open && !isKnown ? unknownService(data.service, locale) : locale.repliesClosed;
  return html`<section
    class="reply"
    data-new-tab=${view.newTab === 'external' ? nothing : view.newTab}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    data-letters=${letters ?? nothing}
    ?data-awaits-script=${!view.isScripted}
  >
    ${heading(view.level + (isUnderReplies ? 2 : 1), locale.leaveReply, isUnderReplies ? 'h3' : 'h2')}
    ${form ?? html`<p class="note">${reason}</p>`}
  </section>`;
}

function formTemplate(endpoint: string | undefined, data: ReplyFormData, view: RenderContext): unknown {
  const { service, thread, title, fields } = data;
  const { locale } = view;
  const chosen = chosenFields(fields);
  const names = chosen.map(({ name }) => name);
  const needsScript = !takesForms(service);
  return html`${needsScript ? html`<p class="note unscripted">${locale.replyNeedsScript}</p>` : nothing}
    <form
      id="ae-reply"
      class=${needsScript ? 'scripted' : nothing}
      method="post"
      action=${endpoint || nothing}
      data-service=${service}
      data-thread=${thread ?? nothing}
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
      ${thread ? html`<input type="hidden" name="comment_post_ID" value=${thread} />` : nothing}
      <input type="hidden" name="comment_parent" value="0" />
      <div class="error-summary reply-problem" role="alert"></div>
      <p class="reply-said unseen" role="status"></p>
      <div class="reply-actions">
        <button class="primary" part="submit" type="submit">${locale.postReply}</button>
        <div class="reply-status" role="status"></div>
      </div>
    </form>`;
}

const consent = (locale: MarkupMessages): TemplateResult =>
  html`<label class="choice">
    <input type="checkbox" name=${consentName} value="yes" />
    <span>${locale.rememberMe}</span>
  </label>`;

function fieldTemplate(field: ReplyField, locale: MarkupMessages): TemplateResult {
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
 * Native control of a field. Has no `maxlength`, which would silently cut pasted text, and no `type="url"`, which would
 * reject a URL without `https://`.
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

/** Settings of a reply form, as set by the page. */
export interface ReplyFormSettings {
  endpoint?: string;
  thread?: string;
  service?: string;
  fields?: string;
  closed?: boolean;
}

/**
 * Data of a reply form: the page's settings, else the article's; `undefined` if there are none. `url`: absolute URL of
 * the article.
 */
export function replyFormData(
  { endpoint, thread, service, fields, closed }: ReplyFormSettings,
  article: Article | undefined,
  url?: string,
): ReplyFormData | undefined {
  const replies = article?.replies;
  const address = endpoint ?? replies?.endpoint ?? '';
  const name = (service ?? (endpoint ? undefined : replies?.service)) || 'form';
  const isUnknown = !isService(name);
  if (!replies && !address && !closed && name !== 'event' && !isUnknown) return undefined;
  const open = !closed && (endpoint || (service && !replies) ? true : Boolean(replies?.open));
  const data = { endpoint: address, service: name, thread: thread ?? replies?.thread, fields, open };
  if (name !== 'isso') return data;
  return { ...data, thread: issoThread(data.thread, address, url), title: article?.headline };
}

/** Content of a `reply-form`. */
export function replyFormElement(data: ReplyFormData | undefined, viewFor: ContextFor): TemplateResult {
  const view = viewFor([]);
  return frame(data && replyForm(data, view), view);
}
