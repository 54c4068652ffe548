import { property } from '@lit/reactive-element/decorators/property.js';
import { ControlElement } from '../base/control-element.js';
import type { TemplateResult } from '../../render/html.js';
import { names } from '../base/property-values.js';
import { rootStyles } from '../../render/root.styles.js';
import type { ParentReply } from '../../replies/reply.js';
import { ReplyController } from './reply-form.controller.js';
import { replyFormStyles } from '../../render/reply-form/reply-form.styles.js';
import type { SendReply } from './reply-host.js';
import { functionOrNone, parentReply } from './reply-properties.js';
import { replyFormDefinition } from '../../render/reply-form/reply-form.definition.js';

/**
 * A form for replying to an article. It is a native form that posts to `endpoint`. With a script it says in words what is
 * missing, sends the reply to the service without leaving the page, says what became of it, and loses nothing that was
 * written: see `docs/replies.md`.
 *
 * @summary The reply form.
 * @fires {ReplyFormSubmitEvent} reply-form-submit - Before a valid reply is sent; cancelable; has `reply` and `respondWith()`.
 * @fires {ReplyFormChallengeEvent} reply-form-challenge - What the widgets in the slot `challenge` prove is needed anew; has `waitUntil()`.
 * @fires {ReplyFormOutcomeEvent} reply-form-outcome - A reply was sent, or could not be; has `outcome`, `reply` and `thread`. `outcome.status` says
 * what became of it.
 * @slot challenge - A widget that tells humans from machines. What its fields hold is sent with the reply.
 * @cssstate sending - A reply is being sent.
 * @cssstate sent - The reply has arrived, and no other is being written.
 * @tokens --ae-text --ae-text-muted --ae-background --ae-input-border --ae-accent --ae-on-accent
 * --ae-error --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-weight-heading
 * --ae-font-size --ae-max-line-length --ae-space --ae-padding --ae-radius
 * @parts heading submit
 */
export class ReplyForm extends ControlElement {
  static override readonly tag: string = 'reply-form';

  static override styles = [rootStyles, replyFormStyles];

  /** Address that takes the reply: `https:`, `http:` or relative. Default: that of the provider's article. */
  @property() endpoint?: string;

  /** Identifier of the article at the service, such as the number of a WordPress post. Default: the provider's article's. */
  @property() thread?: string;

  /**
   * The service that takes the reply: `wordpress`, `json`, `isso`, `event` (the page, which hears `reply-form-submit`), or
   * `form` (the browser posts the form). Of another, the form only says that it is not known. Default: that of the provider's article; `form` where `endpoint` is given.
   */
  @property() service?: string;

  /**
   * Names of the fields, in order, separated by spaces; an asterisk behind one makes it required. Default:
   * `comment* author* email* url`.
   */
  @property({ converter: names }) fields?: string;

  /** Says that no replies are taken, in place of the form. */
  @property({ type: Boolean }) closed = false;

  /** Does not keep what was written and not sent. */
  @property({ type: Boolean, attribute: 'without-drafts' }) withoutDrafts = false;

  /** Sends cookies with the reply, also to another site. */
  @property({ type: Boolean, attribute: 'with-credentials' }) withCredentials = false;

  /** The reply that is answered: its `id` at the service, and its author's `name`. Default: none, but the article. */
  @property({ attribute: false, converter: parentReply }) inReplyTo?: ParentReply;

  /** Sends a reply in a way of the page's own, in place of `service`; resolves with what became of it. */
  @property({ attribute: false, converter: functionOrNone }) send?: SendReply;

  readonly #replies = new ReplyController(this, this.language.withWords);

  /** Focuses the field that replies are written in. Source: HTML's `focus()`. */
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
