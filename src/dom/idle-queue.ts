/** How long what waits for the browser to be idle waits at most, in milliseconds. */
const patience = 1000;

const waiting: (() => void)[] = [];
/** Since when the first of them waits, in milliseconds since 1970. */
let since = 0;
let isAwaited = false;

/** Calls back when there is nothing else to do, or after a second. Browsers are asked once for all: to ask takes a while. */
export function whenIdle(callback: () => void): void {
  if (!waiting.length) since = Date.now();
  waiting.push(callback);
  if (!isAwaited) awaitIdle();
}

/** Not every browser says when it is idle. */
function awaitIdle(): void {
  isAwaited = true;
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callBack, { timeout: patience });
  else setTimeout(callBack, 50);
}

/**
 * Calls back as long as there is time, and all who have waited for too long. What is asked for meanwhile waits for the next
 * time: a frame may come between.
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
