import { pretend } from './pretend.js';

interface Wait {
  end: number;
  run: () => void;
}

export interface Clock {
  /** Lets time pass, in milliseconds: what has waited for it is done, in turn. */
  pass: (time: number) => void;
}

/**
 * Stands in for the page's clock until the test is over. Waits of up to `atOnce` milliseconds end at once; longer ones end when
 * the test lets the time pass, and never by themselves, however long the machine takes.
 */
export function takeClock(atOnce = 0): Clock {
  const { setTimeout, clearTimeout } = window;
  const waits = new Map<number, Wait>();
  let now = 0;
  // Below those of the browser.
  let last = 0;

  pretend(window, 'setTimeout', (run: (...args: unknown[]) => void, time = 0, ...args: unknown[]) => {
    if (time <= atOnce) return setTimeout(run, 0, ...args);
    waits.set(--last, { end: now + time, run: () => run(...args) });
    return last;
  });
  pretend(window, 'clearTimeout', (id: number) => {
    if (!waits.delete(id)) clearTimeout(id);
  });

  return {
    pass(time) {
      now += time;
      const due = [...waits].filter(([, { end }]) => end <= now).sort(([, a], [, b]) => a.end - b.end);
      for (const [id, { run }] of due) if (waits.delete(id)) run();
    },
  };
}
