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

/** Calls back as long as there is time. What is asked for meanwhile waits for the next time: a frame may come between. */
function callBack(idle?: IdleDeadline): void {
  isAwaited = false;
  let due = waiting.length;
  do waiting.shift()!();
  while (--due && (idle?.timeRemaining() ?? 0) > 0);
  if (waiting.length && !isAwaited) awaitIdle();
}
