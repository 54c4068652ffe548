// npm run bench:upgrade: what it costs the main thread to make a server-rendered article live, for a short and a long one.
import { renderPage } from '../../dist/server/index.js';
import { openBrowser } from '../../tests/support/open-browser.js';
import { serve } from '../../tests/support/serve.js';
import { articleOf } from '../support/articles.js';

const lengths = [10, 4000];
const rounds = 15;
const bundle = '/cdn/article-elements.js';

/** Notes when the upgrade begins, and when the element says that it is complete. */
function watch() {
  const define = customElements.define.bind(customElements);
  customElements.define = (name, element) => {
    if (name !== 'article-view') return define(name, element);
    performance.mark('start');
    define(name, element);
    const view = document.querySelector(name);
    const root = view.shadowRoot.firstElementChild.nextElementSibling;
    window.upgraded = view.updateComplete.then(() => {
      const script = performance.measure('upgrade', 'start').duration;
      root.getBoundingClientRect();
      const layout = performance.measure('layout', 'start').duration;
      return { script, layout, kept: root.isConnected };
    });
  };
}

const shifts = () =>
  new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ value }) => (sum += value)),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });

const pages = new Map(lengths.map((length) => [`/${length}`, renderPage(articleOf(length))]));
const server = await serve(({ url }) => pages.get(url) ?? false);
const browser = await openBrowser('chromium');

async function upgrade(length) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${server.origin}/${length}`);
  // What the parser left behind is collected now, and not by chance during the upgrade.
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const times = await page.evaluate(async (address) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await import(address);
    return window.upgraded;
  }, bundle);
  const shift = await page.evaluate(shifts);
  await page.close();
  if (!times.kept) throw new Error('The markup of the server was replaced.');
  return { ...times, shift };
}

const samples = new Map(lengths.map((length) => [length, []]));
for (let round = 0; round < rounds; round++) {
  for (const length of round % 2 ? lengths : lengths.toReversed())
    samples.get(length).push(await upgrade(length));
}
await browser.close();
await server.close();

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
const [short, long] = lengths.map((length) => {
  const of = (name) => median(samples.get(length).map((sample) => sample[name]));
  return {
    script: of('script'),
    layout: of('layout'),
    shift: Math.max(...samples.get(length).map((s) => s.shift)),
  };
});
const round = (number) => Number(number.toFixed(2));
console.log(`Medians of ${rounds} loads.`);
console.table({
  'upgrade, ms': {
    10: round(short.script),
    4000: round(long.script),
    ratio: round(long.script / short.script),
  },
  'upgrade and layout, ms': {
    10: round(short.layout),
    4000: round(long.layout),
    ratio: round(long.layout / short.layout),
  },
  'largest layout shift': { 10: short.shift, 4000: long.shift, ratio: '' },
});
