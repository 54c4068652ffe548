import { isReadable } from '../../article/reply-service.js';
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { interfaceLanguage, resolved, type RenderContext } from '../context.js';
import { heading } from '../heading.template.js';
import { html, nothing, type TemplateResult } from '../html.js';
import { issoThread } from '../reply-form/isso-thread.js';

/** Heading of the replies, with their number if it is known. */
export const repliesHead = (total: number, view: RenderContext, choice: unknown = nothing): TemplateResult =>
  html`<div class="replies-head">
    ${heading(view.level + 1, total ? view.locale.replies(total) : view.locale.repliesHeading, 'h2')}
    ${choice}
  </div>`;

/**
 * Replies to an article: their heading, and a container for the list, which a script fills when it comes near the
 * viewport. `nothing` if the article names no service that replies can be loaded from.
 */
export function articleReplies(
  { replies, url }: Article,
  view: RenderContext,
): TemplateResult | typeof nothing {
  const address = safeUrl(replies?.endpoint, 'media');
  if (!replies || !address || !isReadable(replies.service)) return nothing;
  const { service, commentCount = 0, open } = replies;
  const endpoint = resolved(address, view);
  const thread =
    service === 'isso' ? issoThread(replies.thread, endpoint, url && resolved(url, view)) : replies.thread;
  const { lang, dir, letters } = interfaceLanguage(view);
  return html`<section
    class="replies"
    id="ae-replies"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    data-letters=${letters ?? nothing}
    data-service=${service}
    data-endpoint=${endpoint}
    data-thread=${thread ?? nothing}
    data-count=${commentCount}
    ?data-open=${open}
  >
    <div class="replies-list">${repliesHead(commentCount, view)}</div>
    <div class="replies-state" role="status"></div>
    <p class="replies-said unseen" role="status"></p>
  </section>`;
}
