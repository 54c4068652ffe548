// What it costs a browser to show articles, and to change them.
import { heldBytes } from '../support/browser.js';
import { randomNumbers, shuffled } from '../support/random.js';
import { resultTable, typical } from '../support/statistics.js';
import { assertSameContent } from './check.js';
import { withPages } from './open-pages.js';

export const title = 'In the browser';

/** What is measured: how often a round does it, and how many rounds there are in a whole and in a quick run. */
const measurements = [
  { id: 'small', times: 8, rounds: [25, 4] },
  { id: 'large', times: 1, rounds: [9, 2] },
  { id: 'odd', times: 1, rounds: [9, 2] },
  { id: 'feed', times: 1, rounds: [7, 2] },
  { id: 'changeSmall', times: 20, rounds: [25, 4] },
  { id: 'changeLarge', times: 6, rounds: [7, 1] },
  { id: 'renewSmall', times: 20, rounds: [25, 4] },
  { id: 'renewLarge', times: 6, rounds: [7, 1] },
  { id: 'changeOdd', times: 6, rounds: [7, 1] },
  { id: 'renewOdd', times: 6, rounds: [7, 1] },
];

const mountColumns = (id, name) => [
  { id: `${id}.script`, title: `${name}: script`, unit: 'ms' },
  { id: `${id}.layout`, title: `${name}: script, style, layout`, unit: 'ms' },
  { id: `${id}.paint`, title: `${name}: to paint`, unit: 'ms' },
];

const changeColumns = [
  { id: 'changeSmall', title: 'one paragraph changes, small' },
  { id: 'changeLarge', title: 'one paragraph changes, large' },
  { id: 'renewSmall', title: 'whole new JSON, one change, small' },
  { id: 'renewLarge', title: 'whole new JSON, one change, large' },
  { id: 'changeOdd', title: 'one paragraph changes, large, unknown fields' },
  { id: 'renewOdd', title: 'whole new JSON, one change, large, unknown fields' },
].flatMap(({ id, title }) => [
  { id: `${id}.script`, title: `${title}: script`, unit: 'ms' },
  { id: `${id}.layout`, title: `${title}: script, style, layout`, unit: 'ms' },
]);

const memoryColumns = [
  { id: 'memory.all', title: 'memory per further small article', unit: 'kB' },
  { id: 'memory.script', title: 'of that JavaScript', unit: 'kB' },
  { id: 'memory.dom', title: 'of that DOM and layout', unit: 'kB' },
  { id: 'nodes', title: 'DOM nodes per small article', unit: '' },
];

/** Articles that are mounted to see how much memory one more takes. */
const keptArticles = 100;

async function measureMemory({ page, session }, samples) {
  await page.evaluate(() => window.bench.keep(1));
  await page.evaluate(() => window.bench.drop());
  const before = await heldBytes(session);
  await page.evaluate((number) => window.bench.keep(number), keptArticles);
  const after = await heldBytes(session);
  for (const kind of ['all', 'script', 'dom']) {
    (samples[`memory.${kind}`] ??= []).push((after[kind] - before[kind]) / keptArticles / 1000);
  }
  await page.evaluate(() => window.bench.drop());
}

async function measureTimes({ page }, { id, times }, samples) {
  const measured = await page.evaluate(([name, number]) => window.bench[name](number), [id, times]);
  for (const kind of ['script', 'layout', 'paint']) {
    (samples[`${id}.${kind}`] ??= []).push(typical(measured.map((sample) => sample[kind])));
  }
}

export const run = ({ contestants, quick, progress, seed }) =>
  withPages(contestants, async (seats) => {
    const random = randomNumbers(seed);
    const nodes = await assertSameContent(seats);
    const samples = Object.fromEntries(contestants.map(({ name }) => [name, { nodes: [nodes[name]] }]));

    for (const { page } of seats) await page.evaluate(() => window.bench.small(20));
    const plan = measurements.flatMap((measurement) =>
      Array.from({ length: measurement.rounds[quick ? 1 : 0] }, (_, round) => ({ ...measurement, round })),
    );
    // Rounds of all kinds are spread over the whole run: no kind has the machine's bad minute to itself.
    const order = shuffled(plan, random);
    for (const [index, measurement] of order.entries()) {
      progress(index / order.length);
      for (const seat of shuffled(seats, random))
        await measureTimes(seat, measurement, samples[seat.contestant.name]);
    }
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      for (const seat of shuffled(seats, random)) await measureMemory(seat, samples[seat.contestant.name]);
    }

    const table = (title, columns, note) => resultTable({ title, note, columns, contestants, samples });
    return {
      tables: [
        table('Showing an article', [
          ...mountColumns('small', 'small'),
          ...mountColumns('large', 'large'),
          ...mountColumns('odd', 'large, unknown fields'),
        ]),
        table('Showing a feed of 200 small articles', mountColumns('feed', 'feed')),
        table('Changing an article', changeColumns),
        table('Memory', memoryColumns),
      ],
    };
  });
