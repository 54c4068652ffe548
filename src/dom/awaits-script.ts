import { whenIdle } from './idle-queue.js';

const attribute = 'data-awaits-script';

/** Shows server-rendered controls that need a script, when the browser is idle. */
export function showScripted(around: Element | null | undefined): void {
  if (around?.hasAttribute(attribute)) whenIdle(() => showScriptedNow(around));
}

/** Shows server-rendered controls that need a script at once, since the reader interacts with them. */
export const showScriptedNow = (around: Element | null | undefined): void =>
  around?.removeAttribute(attribute);
