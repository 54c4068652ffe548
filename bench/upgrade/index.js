// What it costs the main thread to make a server-rendered article live, for a short and a long one.
import { renderPage } from '../../dist/server/index.js';
import { serve } from '../../tests/support/serve.js';
import { articleOf } from '../support/articles.js';
import { openBrowser } from '../support/browser.js';
import { randomNumbers, shuffled } from '../support/random.js';
import { resultTable } from '../support/statistics.js';

export const title = 'The upgrade';

const lengths = [10, 4000];
const bundle = '/cdn/article-elements.js';

/** Notes when the upgrade begins, and when the element says that it is complete. */
function watch() {
  const define = customElements.define.bind(customElements);
  customElements.define = (name, element) => {
    if (name !== 'article-view') return define(name, element);
    const start = performance.now();
    define(name, element);
    const view = document.querySelector(name);
    const root = view.shadowRoot.firstElementChild.nextElementSibling;
    window.upgraded = view.updateComplete.then(() => {
      const script = performance.now() - start;
      root.getBoundingClientRect();
      return { script, layout: performance.now() - start, kept: root.isConnected };
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

async function upgrade(browser, address) {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  // What the parser left behind is collected now, and not by chance during the upgrade.
  const times = await page.evaluate(async (module) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    gc();
    await import(module);
    return window.upgraded;
  }, bundle);
  const shift = await page.evaluate(shifts);
  await page.close();
  if (!times.kept) throw new Error('The markup of the server was replaced.');
  return { ...times, shift };
}

const columns = [
  { id: 'script', title: 'script', unit: 'ms' },
  { id: 'layout', title: 'script, style, layout', unit: 'ms' },
  { id: 'shift', title: 'layout shift', unit: '' },
];

export async function run({ quick, seed, progress }) {
  const pages = new Map(lengths.map((length) => [`/${length}`, renderPage(articleOf(length))]));
  const server = await serve(({ url }, response) => {
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    return pages.get(url) ?? false;
  });
  const browser = await openBrowser();
  const random = randomNumbers(seed);
  const samples = Object.fromEntries(
    lengths.map((length) => [length, { script: [], layout: [], shift: [] }]),
  );
  const rounds = quick ? 3 : 15;
  try {
    for (let round = 0; round < rounds; round++) {
      progress(round / rounds);
      for (const length of shuffled(lengths, random)) {
        const measured = await upgrade(browser, `${server.origin}/${length}`);
        for (const { id } of columns) samples[length][id].push(measured[id]);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const contestants = lengths.map((length) => ({
    name: String(length),
    title: `${length.toLocaleString('en')} paragraphs`,
    ours: true,
  }));
  const note = 'From the definition of the element to its being complete. The first row is the measure.';
  return {
    tables: [resultTable({ title: 'Making a served article live', note, columns, contestants, samples })],
  };
}
