import { whenIdle } from './idle-queue.js';

const attribute = 'data-awaits-script';

/** Shows what a server rendered and only a script can do, when the browser is idle: a page need not wait for it. */
export function showScripted(around: Element | null | undefined): void {
  if (around?.hasAttribute(attribute)) whenIdle(() => showScriptedNow(around));
}

/** Shows at once what a server rendered and only a script can do: somebody turns to it. */
export const showScriptedNow = (around: Element | null | undefined): void =>
  around?.removeAttribute(attribute);
