// How time and memory grow with the length of an article and with the number of articles, and whether anything stays behind.
import { withPages } from '../client/open-pages.js';
import { heldBytes } from '../support/browser.js';
import { randomNumbers, shuffled } from '../support/random.js';
import { median, resultTable, typical } from '../support/statistics.js';
import { exponentOf } from './exponent.js';

export const title = 'Growth';

const compared = ['limit', 'article-elements', 'react'];

const lengths = { whole: [10, 30, 100, 300, 1000, 3000, 10_000, 20_000], quick: [10, 100, 1000] };
const numbers = { whole: [1, 3, 10, 30, 100, 300, 1000], quick: [1, 10, 100] };

const timeTo = async ({ page }, kind, size) => {
  const measured = await page.evaluate(([name, n]) => window.bench[name](n, 1), [kind, size]);
  return typical(measured.map(({ layout }) => layout));
};

async function memoryOf({ page, session }, number, paragraphs) {
  // What a page keeps of the first article that it shows, or lets go of then, is none of this one's.
  await page.evaluate(() => window.bench.keep(1));
  await page.evaluate(() => window.bench.drop());
  const before = await heldBytes(session);
  await page.evaluate(([n, length]) => window.bench.keep(n, length), [number, paragraphs]);
  const after = await heldBytes(session);
  await page.evaluate(() => window.bench.drop());
  return (after.all - before.all) / 1000;
}

/** Mounts and unmounts before the count begins: what is kept once and for all is there by then. */
const cycles = { before: 100, whole: 1000, quick: 200 };

async function leakOf({ page, session }, times) {
  await page.evaluate((n) => window.bench.cycle(n), cycles.before);
  const before = await heldBytes(session);
  const nodes = async () => (await session.send('Memory.getDOMCounters')).nodes;
  const nodesBefore = await nodes();
  await page.evaluate((n) => window.bench.cycle(n), times);
  const after = await heldBytes(session);
  return { bytes: [(after.all - before.all) / times], nodes: [(await nodes()) - nodesBefore] };
}

export const run = ({ contestants, quick, seed, progress }) => {
  const taking = contestants.filter(({ name }) => compared.includes(name));
  const mode = quick ? 'quick' : 'whole';
  return withPages(taking, async (seats) => {
    const random = randomNumbers(seed);
    for (const { page } of seats) await page.evaluate(() => window.bench.small(20));

    /** A line for each contestant: points of size and median. */
    async function chart(id, title, axis, unit, sizes, rounds, measure) {
      const series = taking.map(({ name, title, ours }) => ({
        name,
        title,
        ours: Boolean(ours),
        points: [],
      }));
      for (const size of sizes) {
        const samples = Object.fromEntries(taking.map(({ name }) => [name, []]));
        for (let round = 0; round < rounds; round++) {
          for (const seat of shuffled(seats, random))
            samples[seat.contestant.name].push(await measure(seat, size));
        }
        for (const line of series) line.points.push([size, median(samples[line.name])]);
      }
      for (const line of series) line.exponent = exponentOf(line.points);
      return { id, title, axis, unit, series };
    }

    const rounds = quick ? 1 : 3;
    const length = 'paragraphs';
    const number = 'small articles on a page';
    const charts = [];
    const steps = [
      [
        'lengthTime',
        'Time to layout',
        length,
        'ms',
        lengths[mode],
        rounds,
        (seat, n) => timeTo(seat, 'length', n),
      ],
      ['lengthMemory', 'Memory', length, 'kB', lengths[mode], 1, (seat, n) => memoryOf(seat, 1, n)],
      [
        'numberTime',
        'Time to layout',
        number,
        'ms',
        numbers[mode],
        rounds,
        (seat, n) => timeTo(seat, 'number', n),
      ],
      ['numberMemory', 'Memory', number, 'kB', numbers[mode], 1, (seat, n) => memoryOf(seat, n)],
    ];
    for (const [index, step] of steps.entries()) {
      progress(index / (steps.length + 1));
      charts.push(await chart(...step));
    }

    const leaks = {};
    for (const seat of seats) leaks[seat.contestant.name] = await leakOf(seat, cycles[mode]);
    const leakTable = resultTable({
      title: `What stays behind after ${cycles[mode].toLocaleString('en')} mounts and unmounts`,
      note: 'After collection.',
      columns: [
        { id: 'bytes', title: 'bytes a time', unit: 'B' },
        { id: 'nodes', title: 'DOM nodes in all', unit: '' },
      ],
      contestants: taking,
      samples: leaks,
      byLimit: false,
    });
    return { tables: [leakTable], charts };
  });
};
