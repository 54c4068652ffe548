/** Callbacks and when they are due, in milliseconds since 1970. */
const due = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Longest timeout, in milliseconds: timers pause while a machine sleeps, and do not notice when its clock is set. Browsers
 * treat one of 2³¹ as 0.
 */
const longest = 60_000;

/**
 * Calls back once, at a time in milliseconds since 1970, or when the page becomes visible after it. All callbacks share
 * one timer, which pauses while the page is hidden. A new time for the same callback replaces the earlier one.
 */
export function callAt(time: number, callback: () => void): void {
  if (!due.size) document.addEventListener('visibilitychange', tick);
  due.set(callback, time);
  wait();
}

/** Cancels a callback. */
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
