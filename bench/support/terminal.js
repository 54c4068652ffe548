// Results as text.

/** Three digits tell enough. */
export function digits(number) {
  if (number === undefined || Number.isNaN(number)) return '';
  if (number === 0) return '0';
  const size = Math.abs(number);
  if (number > 0 && size < 0.001) return number.toExponential(1);
  if (size >= 1000) return Math.round(number).toLocaleString('en');
  return number.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

const cellText = ({ median, ratio, min, max }, unit) => {
  const range = min === max ? '' : ` (${digits(min)}–${digits(max)})`;
  const value = `${digits(median)}${unit ? ` ${unit}` : ''}${range}`;
  return ratio === undefined ? value : `${digits(ratio).padStart(6)} ×  ${value}`;
};

/** A table: every column a block of lines, since there are too many to stand side by side. */
export function printTable({ title, note, columns, rows }) {
  const lines = ['', `\x1b[1m${title}\x1b[0m${note ? `\n  ${note}` : ''}`];
  const width = Math.max(...rows.map((row) => row.title.length)) + 2;
  for (const { id, title: name, unit } of columns) {
    lines.push('', `  ${name}`);
    for (const row of rows) {
      const cell = row.cells[id];
      if (!cell) continue;
      const line = `    ${row.title.padEnd(width)}${cellText(cell, unit)}`;
      lines.push(row.ours ? `\x1b[36m${line}\x1b[0m` : line);
    }
  }
  console.log(lines.join('\n'));
}

export function printGoals(goals) {
  const width = Math.max(...goals.map(({ title }) => title.length)) + 2;
  console.log('\n\x1b[1mGoals\x1b[0m\n');
  for (const { title, figure, most, met } of goals) {
    const verdict = met ? '\x1b[32mmet\x1b[0m   ' : '\x1b[31mmissed\x1b[0m';
    console.log(`  ${verdict}  ${title.padEnd(width)}${digits(figure).padStart(7)}   at most ${most}`);
  }
}

/** Where a peer does better. */
export function printOpenRows(open) {
  console.log('\n\x1b[1mWhere a peer is ahead\x1b[0m\n');
  const width = Math.max(...open.map(({ title }) => title.length)) + 2;
  for (const { title, peer, figure } of open)
    console.log(`  ${title.padEnd(width)}${peer}, by ${digits(figure)} ×`);
}

/** How something grows: a line for each contestant. */
export function printChart({ title, axis, unit, series }) {
  const width = Math.max(...series.map((line) => line.title.length)) + 2;
  const cells = (values) => values.map((value) => value.padStart(9)).join('');
  console.log(`\n\x1b[1m${title} by ${axis}\x1b[0m (${unit})\n`);
  console.log(`  ${' '.repeat(width)}${cells(series[0].points.map(([size]) => size.toLocaleString('en')))}`);
  for (const { title: name, points, exponent } of series) {
    const amounts = cells(points.map(([, amount]) => digits(amount)));
    console.log(`  ${name.padEnd(width)}${amounts}   exponent ${digits(exponent)}`);
  }
}

/** How far a part is, where somebody looks on. */
export const progressOf = (title) => (share) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${title} ${Math.round(share * 100)} %\r`);
};
