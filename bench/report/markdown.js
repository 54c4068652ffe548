// A report as Markdown tables: what docs/performance.md shows of a run.
import { digits } from '../support/terminal.js';

const row = (cells) => `| ${cells.join(' | ')} |`;

const table = (heads, rows) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

function cellText(cell, unit) {
  if (!cell) return '';
  const { median, min, max, ratio } = cell;
  const range = min === max ? '' : ` (${digits(min)}–${digits(max)})`;
  const value = `${digits(median)}${unit ? ` ${unit}` : ''}${range}`;
  return ratio === undefined ? value : `**${digits(ratio)}** · ${value}`;
}

const tableText = ({ title, note, columns, rows }) =>
  [
    `### ${title}`,
    ...(note ? [note] : []),
    table(
      ['', ...columns.map((column) => column.title)],
      rows.map(({ title: name, cells }) => [
        name,
        ...columns.map(({ id, unit }) => cellText(cells[id], unit)),
      ]),
    ),
  ].join('\n\n');

const chartText = ({ title, axis, unit, series }) =>
  [
    `### ${title} by ${axis}`,
    table(
      ['', ...series[0].points.map(([size]) => size.toLocaleString('en')), 'exponent'],
      series.map(({ title: name, points, exponent }) => [
        name,
        ...points.map(([, amount]) => `${digits(amount)} ${unit}`),
        digits(exponent),
      ]),
    ),
  ].join('\n\n');

export const markdownReport = ({ parts, goals, open }) =>
  [
    table(
      ['goal', 'figure', 'at most', ''],
      goals.map(({ title, figure, most, met }) => [
        title,
        digits(figure),
        String(most),
        met ? 'met' : '**missed**',
      ]),
    ),
    ...(open.length
      ? [
          'Where a peer is ahead:',
          table(
            ['measured', 'the best peer', 'by'],
            open.map(({ title, peer, figure }) => [title, peer, `${digits(figure)} ×`]),
          ),
        ]
      : []),
    ...Object.values(parts).flatMap(({ title, tables, charts = [] }) => [
      `## ${title}`,
      ...charts.map(chartText),
      ...tables.map(tableText),
    ]),
  ].join('\n\n');
