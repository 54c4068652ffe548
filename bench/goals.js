// What the library is to reach, and where a peer is ahead of it.

const ours = 'article-elements';
const limits = ['limit', 'limit-skipping'];

const rowsIn = (report, part) => report.parts[part]?.tables ?? [];

/** A cell of a part's tables. */
function cell(report, part, row, column) {
  for (const table of rowsIn(report, part)) {
    const found = table.rows.find(({ name }) => name === row)?.cells[column];
    if (found) return found;
  }
  return undefined;
}

const ratio = (part, row, column) => (report) => cell(report, part, row, column)?.ratio;
const amount = (part, row, column) => (report) => cell(report, part, row, column)?.median;
/** How many times as long as a clean article one takes of which every block and span has an unknown field. */
const oddness = (odd, clean) => (report) =>
  cell(report, 'client', ours, odd)?.median / cell(report, 'client', ours, clean)?.median || undefined;
const exponent = (id) => (report) =>
  report.parts.growth?.charts.find((chart) => chart.id === id)?.series.find((line) => line.ours)?.exponent;

/** `figure(report)` is at most `most`, or the goal is missed. Without a unit it is a ratio to the limit. */
const goals = [
  ['small: script', 2, ratio('client', ours, 'small.script')],
  ['small: to layout', 0.9, ratio('client', ours, 'small.layout')],
  ['large: script, style, layout', 0.15, ratio('client', ours, 'large.layout')],
  ['feed of 200: script, style, layout', 0.6, ratio('client', ours, 'feed.layout')],
  ['one paragraph changes, small: script', 2, ratio('client', ours, 'changeSmall.script')],
  ['one paragraph changes, small: to layout', 2, ratio('client', ours, 'changeSmall.layout')],
  ['one paragraph changes, large: script', 2.5, ratio('client', ours, 'changeLarge.script')],
  ['one paragraph changes, large: to layout', 2.5, ratio('client', ours, 'changeLarge.layout')],
  ['whole new JSON, one change, large: script', 40, ratio('client', ours, 'renewLarge.script')],
  ['whole new JSON, one change, large: to layout', 40, ratio('client', ours, 'renewLarge.layout')],
  ['unknown fields to a clean article, large: script', 1.5, oddness('odd.script', 'large.script')],
  ['unknown fields, one paragraph changes: script', 1.5, oddness('changeOdd.script', 'changeLarge.script')],
  ['unknown fields, whole new JSON: script', 1.5, oddness('renewOdd.script', 'renewLarge.script')],
  ['memory per further small article', 1.15, ratio('client', ours, 'memory.all')],
  ['upgrade: 4,000 paragraphs to 10', 1.5, ratio('upgrade', '4000', 'layout')],
  ['upgrade: layout shift', 0, amount('upgrade', '4000', 'shift')],
  ['server, small: CPU, parsed before', 1.8, ratio('server', `${ours}, parsed before`, 'small.cpu')],
  ['server, large: CPU, parsed before', 1.3, ratio('server', `${ours}, parsed before`, 'large.cpu')],
  ['server-rendered page: FCP to plain HTML', 1.1, ratio('loading', 'ours-served', 'fcp')],
  ['server-rendered page: LCP to plain HTML', 1.1, ratio('loading', 'ours-served', 'lcp')],
  ['server-rendered page: layout shift', 0, amount('loading', 'ours-served', 'cls')],
  ['everything registered, gzip, kB', 20, amount('bytes', 'cdn/article-elements.js', 'gzip')],
  ['article-highlights alone, gzip, kB', 8.5, amount('bytes', 'article-highlights', 'gzip')],
  ['server in an edge worker, gzip, kB', 15, amount('bytes', 'server', 'gzip')],
  ['time grows with length: exponent', 1.1, exponent('lengthTime')],
  ['memory grows with length: exponent', 1.1, exponent('lengthMemory')],
  ['time grows with articles: exponent', 1.1, exponent('numberTime')],
  ['memory grows with articles: exponent', 1.1, exponent('numberMemory')],
  ['left behind by a mount and unmount, bytes', 500, amount('growth', ours, 'bytes')],
  ['DOM nodes left behind by all of them', 0, amount('growth', ours, 'nodes')],
];

/** The goals that a report has figures for. */
export const goalsOf = (report) =>
  goals
    .map(([title, most, figureIn]) => ({ title, most, figure: figureIn(report) }))
    .filter(({ figure }) => figure !== undefined)
    .map((goal) => ({ ...goal, met: goal.figure <= goal.most }));

/** Where a peer does better than the library: by how much, the best of them. */
export const openRows = (report) =>
  ['client', 'server'].flatMap((part) =>
    rowsIn(report, part).flatMap(({ columns, rows }) =>
      columns.flatMap(({ id, title }) => {
        const own = rows.find(({ name }) => name === ours)?.cells[id];
        const peers = rows.filter(
          ({ name, ours: isOurs, cells }) => !isOurs && !limits.includes(name) && cells[id],
        );
        if (!own || !peers.length) return [];
        const best = peers.reduce((one, other) =>
          one.cells[id].median <= other.cells[id].median ? one : other,
        );
        const figure = own.median / best.cells[id].median;
        return figure > 1 ? { title, peer: best.title, figure } : [];
      }),
    ),
  );
