// Ends a run with a table of the examples: how long each took, how large it is, and what was found to hold.
import { apps } from './apps.js';

const headings = ['example', 'install s', 'build s', 'build kB', 'JS kB gzip', 'warnings', 'asserted'];

const seconds = (step) => step?.seconds.toFixed(1) ?? '—';
const kilobytes = (bytes) => (bytes === undefined ? '—' : (bytes / 1000).toFixed(1));

const rowOf = ({ name, install, build, size, scripts, asserted }) => [
  name,
  seconds(install),
  seconds(build),
  kilobytes(size),
  kilobytes(scripts),
  String(build?.warnings.length ?? '—'),
  asserted.join(', '),
];

function print(rows) {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isText = (column) => column === 0 || column === headings.length - 1;
  const padded = (cell, column) =>
    isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  console.log();
  for (const row of rows) console.log(row.map(padded).join('  ').trimEnd());
}

/**
 * Reads the annotations of tests: `example`, its name; `asserts`, what holds when the test passes; `figures`, in JSON.
 */
export default class Table {
  #examples = new Map();

  onTestEnd({ annotations }, { status, annotations: noted }) {
    const of = (type) => [...annotations, ...noted].find((one) => one.type === type)?.description;
    const name = of('example');
    if (!name) return;
    const example = this.#examples.get(name) ?? { name, asserted: [] };
    this.#examples.set(name, example);
    // The first page's figures stand for all.
    Object.assign(example, { ...JSON.parse(of('figures') ?? '{}'), ...example });
    if (status === 'passed') example.asserted.push(of('asserts'));
  }

  onEnd() {
    print([headings, ...[...this.#examples.values()].map(rowOf)]);
    const left = apps.map(({ name }) => name).filter((name) => !this.#examples.has(name));
    if (left.length) console.log(`\nLeft out: ${left.join(', ')}.`);
  }
}
