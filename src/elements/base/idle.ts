const waiting: (() => void)[] = [];
let isAwaited = false;

/** Calls back when there is nothing else to do, or after a second. Browsers are asked once for all: to ask takes a while. */
export function whenIdle(callback: () => void): void {
  waiting.push(callback);
  if (!isAwaited) awaitIdle();
}

/** Not every browser says when it is idle. */
function awaitIdle(): void {
  isAwaited = true;
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callBack, { timeout: 1000 });
  else setTimeout(callBack, 50);
}

/** Calls back as long as there is time, and those who ask for more later. */
function callBack(idle?: IdleDeadline): void {
  try {
    do waiting.shift()!();
    while (waiting.length && (idle?.timeRemaining() ?? 0) > 0);
  } finally {
    isAwaited = false;
    if (waiting.length) awaitIdle();
  }
}
