import type { ArticleElement } from '../elements/base/article-element.js';
import { threadOf } from '../elements/reply-form/reply-form.dom.js';
import { warn } from './warn.js';

/** Elements with a form, and the thread that each form replies to. */
const threads = new Map<ArticleElement, string>();

/** Warns about two forms for the same thread: they share drafts, and show each other's outcomes. */
export function warnOfSharedThreads(element: ArticleElement): void {
  element.addController({
    hostUpdated() {
      const thread = element.isConnected ? threadIn(element) : undefined;
      if (!thread) return void threads.delete(element);
      threads.set(element, thread);
      const other = [...threads].find(
        ([host, same]) => host !== element && host.isConnected && same === thread,
      )?.[0];
      if (other)
        warn(
          `<${other.localName}> and <${element.localName}> reply to the same thread, ${thread}. Remove one of them, or give each its own \`thread\`.`,
          'two-forms-with-one-thread',
        );
    },
    hostDisconnected() {
      threads.delete(element);
    },
  });
}

function threadIn({ shadowRoot }: ArticleElement): string | undefined {
  const form = shadowRoot?.getElementById('ae-reply') as HTMLFormElement | null | undefined;
  if (!form) return undefined;
  const { endpoint, id } = threadOf(form);
  return [endpoint, id].filter(Boolean).join(' ') || undefined;
}
