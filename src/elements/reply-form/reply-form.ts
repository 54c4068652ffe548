import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ArticleElement } from '../base/article-element.js';
import { rootStyles } from '../base/root.styles.js';
import { ReplyController } from './reply-form.controller.js';
import { replyFormStyles } from './reply-form.styles.js';
import { replyFormData, replyFormElement } from './reply-form.template.js';

/**
 * A form for replying to an article. It is a native form that posts to `action`; with a script it says in words what is
 * missing before it is sent.
 *
 * @summary The reply form.
 * @fires {ReplyFormSubmitEvent} reply-form-submit - Before a valid reply is sent; cancelable; has `reply`.
 * @tokens --ae-color --ae-color-muted --ae-background --ae-control-border --ae-accent --ae-on-accent
 * --ae-error --ae-focus --ae-color-scheme --ae-font --ae-font-heading --ae-font-ui --ae-font-weight-heading
 * --ae-font-size --ae-measure --ae-space --ae-padding --ae-radius
 * @parts heading submit
 */
export class ReplyForm extends ArticleElement {
  static override readonly tag: string = 'reply-form';

  static override styles = [rootStyles, replyFormStyles];

  /** Address that takes the reply: `https:`, `http:` or relative. Default: that of the provider's article. */
  @property() action?: string;

  /** The article's identifier at the service, such as a WordPress post number. Default: the provider's article's. */
  @property() reference?: string;

  /** Says that no replies are taken, in place of the form. */
  @property({ type: Boolean }) closed = false;

  constructor() {
    super();
    new ReplyController(this, this.withWords);
  }

  protected override get content() {
    return replyFormData(this, this.shownArticle);
  }

  protected override template(): TemplateResult {
    return replyFormElement(this.content, this.viewFor);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-form': ReplyForm;
  }
}
