// CPU time of functions side by side, in one process.
import { shuffled } from '../support/random.js';

/** The least time a sample takes, in microseconds: less is lost in the noise. */
const leastSample = 20_000;

async function cpuTime(run, times) {
  const before = process.cpuUsage();
  for (let index = 0; index < times; index++) await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** How often to run something, now that it is warm, for one sample. */
async function timesFor(run) {
  let times = 1;
  while ((await cpuTime(run, times)) < leastSample) times *= 2;
  return times;
}

/** CPU times of one run of each, in milliseconds, a sample a round. In every round each has its turn, in random order. */
export async function measure(runs, rounds, random) {
  for (const run of runs) for (let warmUp = 0; warmUp < 3; warmUp++) await timesFor(run);
  const times = [];
  for (const run of runs) times.push(await timesFor(run));
  const samples = runs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(runs.keys(), random)) {
      samples[index].push((await cpuTime(runs[index], times[index])) / times[index] / 1000);
    }
  }
  return samples;
}
