// What many samples come to.

export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The mean of the middle half: finer than a clock's ticks, and blind to outliers. */
export function typical(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.slice(cut, sorted.length - cut);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

export const summary = (samples) => ({
  median: median(samples),
  min: Math.min(...samples),
  max: Math.max(...samples),
});

/**
 * A table of results: a row for each contestant, a column for each thing that was measured. Cells have `median`, `min`,
 * `max` and, where `byLimit`, `ratio`: the median by that of the first row.
 */
export function resultTable({ title, note, columns, contestants, samples, byLimit = true }) {
  const limits = samples[contestants[0].name];
  const rows = contestants
    .filter(({ name }) => samples[name])
    .map(({ name, title, ours }) => {
      const cells = {};
      for (const { id, byLimit: byFirst = byLimit } of columns) {
        const own = samples[name][id];
        if (!own?.length) continue;
        cells[id] = summary(own);
        if (byFirst && limits?.[id]?.length) cells[id].ratio = cells[id].median / median(limits[id]);
      }
      return { name, title, ours: Boolean(ours), cells };
    });
  return { title, note, columns, rows };
}
