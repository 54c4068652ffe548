/** Maximum time that a callback waits for the browser to be idle, in milliseconds. */
const patience = 1000;

const waiting: (() => void)[] = [];
/** Time at which the oldest callback was queued, in milliseconds since 1970. */
let since = 0;
let isAwaited = false;

/**
 * Calls back when the browser is idle, or after a second. Batches callbacks, since each request for an idle callback is
 * slow.
 */
export function whenIdle(callback: () => void): void {
  if (!waiting.length) since = Date.now();
  waiting.push(callback);
  if (!isAwaited) awaitIdle();
}

/** Schedules a flush, even in browsers without `requestIdleCallback`. */
function awaitIdle(): void {
  isAwaited = true;
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callBack, { timeout: patience });
  else setTimeout(callBack, 50);
}

/**
 * Runs callbacks as long as there is idle time, and all that have waited too long. Callbacks queued during a flush run
 * in the next one, so that a frame can come between.
 */
function callBack(idle?: IdleDeadline): void {
  isAwaited = false;
  const isLate = !idle || idle.didTimeout || Date.now() - since >= patience;
  let due = waiting.length;
  try {
    do waiting.shift()!();
    while (--due && (isLate || idle.timeRemaining() > 0));
  } finally {
    if (waiting.length && !isAwaited) awaitIdle();
  }
}
