// CPU time of functions side by side, in one process.

/** The least time a sample takes, in microseconds: less is lost in the noise. */
const leastSample = 20_000;

function cpuTime(run, times) {
  const before = process.cpuUsage();
  for (let index = 0; index < times; index++) run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** How often to run something, now that it is warm, for one sample. */
function timesFor(run) {
  let times = 1;
  while (cpuTime(run, times) < leastSample) times *= 2;
  return times;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

/** Median CPU times of one run of each, in microseconds. In every round each has its turn, in another order. */
export function measure(runs, rounds) {
  for (const run of runs) for (let warmUp = 0; warmUp < 3; warmUp++) timesFor(run);
  const times = runs.map(timesFor);
  const samples = runs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const offset of runs.keys()) {
      const index = (round + offset) % runs.length;
      samples[index].push(cpuTime(runs[index], times[index]) / times[index]);
    }
  }
  return samples.map(median);
}
