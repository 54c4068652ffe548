/** Functions that are due at a time, in milliseconds since 1970. */
const due = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Longest wait, in milliseconds: waits stand still while a machine sleeps, and know nothing of clocks that are set. Browsers take
 * one of 2³¹ for none.
 */
const longest = 60_000;

/**
 * Calls back once, at a time in milliseconds since 1970, or when the page is seen again after it. One timer is for all, and none
 * runs while nobody sees the page. Another time takes the place of the one before.
 */
export function callAt(time: number, callback: () => void): void {
  if (!due.size) document.addEventListener('visibilitychange', tick);
  due.set(callback, time);
  wait();
}

/** Does not call back. */
export function cancelCall(callback: () => void): void {
  if (!due.delete(callback) || due.size) return;
  document.removeEventListener('visibilitychange', tick);
  wait();
}

function wait(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!due.size || document.visibilityState === 'hidden') return;
  const next = Math.min(...due.values()) - Date.now();
  timer = setTimeout(tick, Math.min(Math.max(next, 0), longest));
}

function tick(): void {
  if (document.visibilityState !== 'hidden')
    for (const [callback, time] of [...due]) {
      if (time > Date.now()) continue;
      cancelCall(callback);
      callback();
    }
  wait();
}
