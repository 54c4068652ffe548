// Runs in a page that loads: what its reader sees, and when.

export function watch() {
  const seen = { fcp: 0, lcp: 0, cls: 0, tbt: 0 };
  window.seen = seen;
  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  observe('layout-shift', ({ value }) => (seen.cls += value));
  // What a task takes beyond 50 ms is what keeps a reader's touch waiting.
  observe('longtask', ({ duration }) => (seen.tbt += Math.max(0, duration - 50)));
}

export const collect = () => window.seen;
