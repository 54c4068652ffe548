/** Calls back when there is nothing else to do, or after a second. Not every browser says when it is idle. */
export const whenIdle = (callback: () => void): unknown =>
  globalThis.requestIdleCallback?.(callback, { timeout: 1000 }) ?? setTimeout(callback, 50);
