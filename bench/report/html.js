// A report in one file: it loads nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digits } from '../support/terminal.js';
import { bars, escaped, lines } from './svg.js';

const css = readFileSync(join(import.meta.dirname, 'report.css'), 'utf8');

const goalsTable = (goals) => `<table>
<tr><th>Goal</th><th>Figure</th><th>At most</th><th></th></tr>
${goals
  .map(
    ({ title, figure, most, met }) =>
      `<tr><td>${escaped(title)}</td><td class="number">${digits(figure)}</td><td class="number">${most}</td><td class="${met ? 'met' : 'missed'}">${met ? 'met' : 'missed'}</td></tr>`,
  )
  .join('\n')}
</table>`;

const openTable = (open) => `<table>
<tr><th>Measured</th><th>Ahead of us</th><th>By</th></tr>
${open.map(({ title, peer, figure }) => `<tr><td>${escaped(title)}</td><td>${escaped(peer)}</td><td class="number">${digits(figure)} ×</td></tr>`).join('\n')}
</table>`;

const tableSection = ({ title, note, columns, rows }) => `<h3>${escaped(title)}</h3>
${note ? `<p class="note">${escaped(note)}</p>` : ''}
<div class="plots">${columns
  .map((column) => `<figure><figcaption>${escaped(column.title)}</figcaption>${bars(column, rows)}</figure>`)
  .join('')}</div>`;

const chartFigure = (chart) =>
  `<figure><figcaption>${escaped(`${chart.title} by ${chart.axis}`)}</figcaption>${lines(chart)}</figure>`;

const partSection = ({ title, tables, charts = [] }) => `<h2>${escaped(title)}</h2>
${charts.length ? `<div class="plots">${charts.map(chartFigure).join('')}</div>` : ''}
${tables.map(tableSection).join('\n')}`;

const facts = ({ date, commit, node, browser, machine, loadBefore, loadAfter, quick, seconds }) =>
  [
    date,
    commit && `commit ${commit}`,
    browser,
    `Node ${node}`,
    machine,
    `load ${loadBefore} before, ${loadAfter} after`,
    `${quick ? 'a quick run' : 'a whole run'} of ${Math.round(seconds)} s`,
  ].filter(Boolean);

/** The report of a run as a page. */
export const htmlReport = ({ parts, goals, open, ...run }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>article-elements, measured</title>
<style>${css}</style>
<h1>The library next to its peers</h1>
<p class="standfirst">The same articles to the same look, measured in one run. Bars are medians, the thin lines the least and the most of all rounds, ratios those to the first row.</p>
<p class="facts">${facts(run).map(escaped).join(' · ')}</p>
<h2>Goals</h2>
${goalsTable(goals)}
${open.length ? `<h3>Where a peer is ahead</h3>${openTable(open)}` : ''}
${Object.values(parts).map(partSection).join('\n')}
</html>
`;
