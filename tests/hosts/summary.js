// What the matrix says at the end of an engine's run.
import { subjects } from './subjects.js';

const sum = (results) => results.reduce((total, { total: pixels }) => total + pixels, 0);

/** `results`: the hosts looked at, each with the number of differing pixels. */
export function summary(engine, results) {
  const same = results.filter(({ host }) => !host.acts);
  const acting = results.filter(({ host }) => host.acts);
  const pictures = same.length * subjects.length;
  const lines = [
    `${engine}: ${same.length} hosts × ${subjects.length} elements = ${pictures} pictures, ${sum(same)} differing pixels`,
    `${engine}: ${acting.length} hosts act on the whole element, which is theirs to do (differing pixels, reason):`,
    ...acting.map(({ host, total }) => `  ${String(total).padStart(8)}  ${host.name}: ${host.acts}`),
  ];
  return lines.join('\n');
}
