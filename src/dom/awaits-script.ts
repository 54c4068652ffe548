import { whenIdle } from './idle-queue.js';

const attribute = 'data-awaits-script';

/** Shows what a server rendered and only a script can do, when the browser is idle: a page need not wait for it. */
export function showScripted(around: Element | null | undefined): void {
  if (around?.hasAttribute(attribute)) whenIdle(() => around.removeAttribute(attribute));
}
