import { property } from '@lit/reactive-element/decorators/property.js';
import { ControlElement } from '../base/control-element.js';
import type { TemplateResult } from '../../render/html.js';
import { names } from '../base/property-values.js';
import { rootStyles } from '../../render/root.styles.js';
import type { ParentReply } from '../../replies/reply.js';
import { ReplyFormController } from './reply-form.controller.js';
import { replyFormStyles } from '../../render/reply-form/reply-form.styles.js';
import type { SendReply } from './reply-host.js';
import { functionOrNone, parentReply } from './reply-properties.js';
import { replyFormDefinition } from '../../render/reply-form/reply-form.definition.js';

/**
 * Form for replying to an article: a native form that posts to `endpoint`. With JavaScript it validates with messages
 * in plain words, sends the reply to the service without leaving the page, shows the outcome, and keeps unsent text:
 * see `docs/replies.md`.
 *
 * @summary The reply form.
 * @fires {ReplyFormSubmitEvent} reply-form-submit - Dispatched before a valid reply is sent; cancelable; has `reply`
 * and `respondWith()`.
 * @fires {ReplyFormChallengeEvent} reply-form-challenge - Dispatched before a reply is sent again if the widgets in the
 * `challenge` slot have to be renewed; has `waitUntil()`.
 * @fires {ReplyFormOutcomeEvent} reply-form-outcome - Dispatched when the outcome of a reply is known; has `outcome`,
 * `reply` and `thread`. See `OutcomeStatus` for the values of `outcome.status`.
 * @slot challenge - A CAPTCHA widget. The values of its fields are sent with the reply.
 * @cssstate sending - A reply is being sent.
 * @cssstate sent - A reply has been sent, and no other is being written.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-input-border --ae-accent --ae-on-accent
 * --ae-error --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-weight-heading
 * --ae-font-size --ae-max-line-length --ae-space --ae-padding --ae-radius
 * @parts heading submit
 */
export class ReplyForm extends ControlElement {
  static override readonly tag: string = 'reply-form';

  static override styles = [rootStyles, replyFormStyles];

  /** URL that the reply is sent to: `https:`, `http:` or relative. Default: that of the provider's article. */
  @property() endpoint?: string;

  /** Identifier of the article at the service, such as a WordPress post ID. Default: that of the provider's article. */
  @property() thread?: string;

  /**
   * Service that the reply is sent to: `wordpress`, `json`, `isso`, `event` (the page handles `reply-form-submit`), or
   * `form` (the browser posts the form). For an unknown service, the form shows only an error message. Default: that of
   * the provider's article; `form` if `endpoint` is set.
   */
  @property() service?: string;

  /**
   * Names of the fields, in order, separated by spaces; a trailing asterisk makes a field required. Default: `comment*
   * author* email* url`.
   */
  @property({ converter: names }) fields?: string;

  /** Shows a message that replies are closed instead of the form. */
  @property({ type: Boolean }) closed = false;

  /** Does not store unsent replies in the browser. */
  @property({ type: Boolean, attribute: 'without-drafts' }) withoutDrafts = false;

  /** Sends cookies with the reply, even to another site. */
  @property({ type: Boolean, attribute: 'with-credentials' }) withCredentials = false;

  /**
   * Reply that the form replies to: its `id` at the service and its author's `name`. Default: none; the form replies to
   * the article.
   */
  @property({ attribute: false, converter: parentReply }) inReplyTo?: ParentReply;

  /** Custom function that sends a reply in place of `service`; resolves with its outcome. */
  @property({ attribute: false, converter: functionOrNone }) send?: SendReply;

  readonly #replies = new ReplyFormController(this, this.language.withLocale);

  /** Focuses the comment field. Source: HTML's `focus()`. */
  override focus(options?: FocusOptions): void {
    this.#replies.focusReply(options);
  }

  protected override get content() {
    return replyFormDefinition.data(this, this.source);
  }

  protected override template(): TemplateResult {
    return replyFormDefinition.render(this.content, this, this.contextFor, Date.now()) as TemplateResult;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-form': ReplyForm;
  }
}
