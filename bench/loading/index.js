// How long a reader with a slow device and a slow connection waits for an article.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../../tests/support/serve.js';
import { openBrowser } from '../support/browser.js';
import { root } from '../support/paths.js';
import { randomNumbers, shuffled } from '../support/random.js';
import { resultTable } from '../support/statistics.js';
import { collect, watch } from './watch.js';
import { builtFile, ways } from './pages.js';

export const title = 'Loading';

const slowdown = 4;

/** What browsers' tools call slow 4G: bytes a second and milliseconds. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

const columns = [
  { id: 'fcp', title: 'first contentful paint', unit: 'ms' },
  { id: 'lcp', title: 'largest contentful paint', unit: 'ms' },
  { id: 'cls', title: 'cumulative layout shift', unit: '', byLimit: false },
  { id: 'tbt', title: 'total blocking time', unit: 'ms', byLimit: false },
  { id: 'cpu', title: 'main thread busy', unit: 'ms' },
];

/** Serves pages and scripts as a web server does: compressed. */
function serveCompressed(pages) {
  const send = (response, type, body) => {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' });
    response.end(gzipSync(body, { level: 9 }));
    return true;
  };
  return serve(({ url }, response) => {
    if (pages.has(url)) return send(response, 'text/html', pages.get(url));
    if (url.startsWith('/built/')) return send(response, 'text/javascript', builtFile(url));
    if (url.startsWith('/cdn/')) return send(response, 'text/javascript', readFileSync(join(root, url)));
    return false;
  });
}

async function load(browser, address) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const seen = await page.evaluate(collect);
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return { ...seen, cpu: metrics.find(({ name }) => name === 'TaskDuration').value * 1000 };
}

export async function run({ quick, seed, progress }) {
  const all = await ways();
  const server = await serveCompressed(new Map(all.map(({ name, html }) => [`/${name}`, html])));
  const browser = await openBrowser();
  const random = randomNumbers(seed);
  const samples = Object.fromEntries(all.map(({ name }) => [name, {}]));
  const rounds = quick ? 1 : 9;
  try {
    // The first page of a browser pays for what all others find ready.
    await load(browser, `${server.origin}/plain`);
    for (let round = 0; round < rounds; round++) {
      progress(round / rounds);
      for (const { name } of shuffled(all, random)) {
        const seen = await load(browser, `${server.origin}/${name}`);
        for (const { id } of columns) (samples[name][id] ??= []).push(seen[id]);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const note = `Small article, ${slowdown} × slower processor, slow 4G (${slow4G.latency} ms, ${slow4G.downloadThroughput / 1000} kB/s).`;
  return {
    tables: [resultTable({ title: 'A page with an article', note, columns, contestants: all, samples })],
  };
}
