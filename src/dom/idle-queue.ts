/** Maximum time that a callback waits for the browser to be idle, in milliseconds. */
const idleTimeout = 1000;

const queue: (() => void)[] = [];
/** Time at which the oldest callback was queued, in milliseconds since 1970. */
let queuedSince = 0;
let isScheduled = false;

/**
 * Calls back when the browser is idle, or after a second. Batches callbacks, since each request for an idle callback is
 * slow.
 */
export function whenIdle(callback: () => void): void {
  if (!queue.length) queuedSince = Date.now();
  queue.push(callback);
  if (!isScheduled) scheduleFlush();
}

/** Schedules a flush, even in browsers without `requestIdleCallback`. */
function scheduleFlush(): void {
  isScheduled = true;
  if ('requestIdleCallback' in globalThis) requestIdleCallback(flush, { timeout: idleTimeout });
  else setTimeout(flush, 50);
}

/**
 * Runs callbacks as long as there is idle time, and all that have waited too long. Callbacks queued during a flush run
 * in the next one, so that a frame can come between. Drops them if a test environment has removed the document.
 */
function flush(idle?: IdleDeadline): void {
  isScheduled = false;
  if (!('document' in globalThis)) queue.length = 0;
  if (!queue.length) return;
  const isLate = !idle || idle.didTimeout || Date.now() - queuedSince >= idleTimeout;
  let due = queue.length;
  try {
    do queue.shift()!();
    while (--due && (isLate || idle.timeRemaining() > 0));
  } finally {
    if (queue.length && !isScheduled) scheduleFlush();
  }
}
