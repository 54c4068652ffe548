// What it costs the main thread to make a server-rendered article live, for a short and a long one; with `--before`, also by the
// library as it was at a commit, with the markup that it wrote then.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../tests/support/serve.js';
import { articleOf } from '../support/articles.js';
import { openBrowser } from '../support/browser.js';
import { buildFormer } from '../support/former.js';
import { root } from '../support/paths.js';
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

/** Serves a version of the library, and pages that it renders. */
async function open(folder) {
  const { renderPage } = await import(pathToFileURL(join(folder, 'dist/server/index.js')));
  const pages = new Map(lengths.map((length) => [`/${length}`, renderPage(articleOf(length))]));
  return serve(({ url }, response) => {
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    return pages.get(url) ?? false;
  }, folder);
}

export async function run({ quick, seed, progress, before }) {
  const versions = [{ suffix: '', title: '', server: await open(root) }];
  if (before) {
    const server = await open(buildFormer(before));
    versions.push({ suffix: ` at ${before}`, title: `, at ${before}`, server });
  }
  const contestants = versions.flatMap(({ suffix, title, server }) =>
    lengths.map((length) => ({
      name: `${length}${suffix}`,
      title: `${length.toLocaleString('en')} paragraphs${title}`,
      address: `${server.origin}/${length}`,
      ours: true,
    })),
  );
  const browser = await openBrowser();
  const random = randomNumbers(seed);
  const samples = Object.fromEntries(
    contestants.map(({ name }) => [name, { script: [], layout: [], shift: [] }]),
  );
  const rounds = quick ? 3 : 15;
  try {
    for (let round = 0; round < rounds; round++) {
      progress(round / rounds);
      for (const { name, address } of shuffled(contestants, random)) {
        const measured = await upgrade(browser, address);
        for (const { id } of columns) samples[name][id].push(measured[id]);
      }
    }
  } finally {
    await browser.close();
    for (const { server } of versions) await server.close();
  }
  const note = 'From the definition of the element to its being complete. The first row is the measure.';
  return {
    tables: [resultTable({ title: 'Making a served article live', note, columns, contestants, samples })],
  };
}
