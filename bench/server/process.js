// The process in which servers are measured: nothing else is loaded into it. Writes samples as JSON.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleOf, smallArticle } from '../support/articles.js';
import { built } from '../support/paths.js';
import { randomNumbers } from '../support/random.js';
import { assertSameContent } from './compare.js';
import { measure } from './measure.js';

const { names, rounds, seed } = JSON.parse(process.argv[2]);

const entrants = [];
for (const name of names) {
  const { render, renderAll, prepare } = await import(pathToFileURL(join(built, 'server', `${name}.js`)));
  if (renderAll) entrants.push({ name: `${name}, all layers`, render: renderAll, prepare, hasMore: true });
  if (prepare) entrants.push({ name: `${name}, parsed before`, render, prepare });
  entrants.push({ name, render, prepare: (article) => article });
}

const samples = Object.fromEntries(entrants.map(({ name }) => [name, {}]));
for (const [size, article] of Object.entries({ small: smallArticle(), large: articleOf(4000) })) {
  const runs = entrants.map(({ render, prepare }) => {
    const prepared = prepare(article);
    return () => render(prepared);
  });
  const pages = [];
  for (const run of runs) pages.push(await run());
  const compared = entrants.map(({ name, hasMore }, index) => ({ name, hasMore, markup: pages[index] }));
  assertSameContent(compared.filter(({ hasMore }) => !hasMore));
  const measured = await measure(runs, rounds[size], randomNumbers(seed));
  for (const [index, { name }] of entrants.entries()) {
    samples[name][`${size}.cpu`] = measured[index];
    samples[name][`${size}.bytes`] = [Buffer.byteLength(pages[index]) / 1000];
  }
}
process.stdout.write(JSON.stringify(samples));
