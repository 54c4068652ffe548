// Plots, as SVG in a page whose styles give them their colours.
import { digits } from '../support/terminal.js';

export const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const width = 560;
const labelWidth = 210;
const figureWidth = 130;
const rowHeight = 24;

/** A bar for each contestant; the limit's end is a line through all of them. Bars longer than eight limits are cut. */
export function bars({ id, unit }, rows) {
  const shown = rows.filter(({ cells }) => cells[id]);
  const first = shown[0]?.cells[id].median ?? 1;
  const longest = Math.max(...shown.map(({ cells }) => cells[id].median));
  const end = Math.min(longest, first > 0 ? first * 8 : longest) || 1;
  const room = width - labelWidth - figureWidth;
  const x = (value) => labelWidth + (Math.min(value, end) / end) * room;
  const height = shown.length * rowHeight;
  const lines = shown.map(({ title, ours, name, cells }, index) => {
    const { median, min, max, ratio } = cells[id];
    const y = index * rowHeight;
    const middle = y + rowHeight / 2;
    const kind = ours ? 'ours' : name.startsWith('limit') || name === 'plain' ? 'limit' : 'peer';
    const figure = `${digits(median)}${unit ? ` ${unit}` : ''}`;
    const words = ratio === undefined ? figure : `${digits(ratio)} × · ${figure}`;
    const cut = median > end ? `<path class="cut" d="M${x(end) - 10} ${y + 3}l-5 18h5l5-18z"/>` : '';
    return `<g class="${kind}"><title>${escaped(`${title}: ${digits(min)} to ${digits(max)} ${unit}`)}</title>
<text class="label" x="${labelWidth - 10}" y="${middle}">${escaped(title)}</text>
<rect x="${labelWidth}" y="${y + 5}" width="${Math.max(x(median) - labelWidth, 1).toFixed(1)}" height="${rowHeight - 10}" rx="1"/>
${cut}<path class="range" d="M${x(min).toFixed(1)} ${middle}H${x(max).toFixed(1)}"/>
<text class="figure" x="${width}" y="${middle}">${escaped(words)}</text></g>`;
  });
  const mark = first > 0 ? `<path class="one" d="M${x(first).toFixed(1)} 0V${height}"/>` : '';
  return `<svg viewBox="0 0 ${width} ${height}" role="img">${lines.join('')}${mark}</svg>`;
}

/** Powers of ten from one number to another. */
function decades(least, most) {
  const powers = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++)
    powers.push(10 ** power);
  return powers;
}

/** Lines over two logarithmic axes: what is linear rises as the dotted lines do. */
export function lines({ axis, unit, series }) {
  const [wide, high, left, bottom, right] = [560, 340, 70, 44, 20];
  const points = series.flatMap((line) => line.points).filter(([, amount]) => amount > 0);
  const sizes = points.map(([size]) => size);
  const amounts = points.map(([, amount]) => amount);
  const [minSize, maxSize] = [Math.min(...sizes), Math.max(...sizes)];
  const yTicks = decades(Math.min(...amounts), Math.max(...amounts));
  const [low, top] = [yTicks[0], yTicks.at(-1)];
  const share = (value, from, to) => Math.log(value / from) / Math.log(to / from);
  const x = (size) => left + share(size, minSize, maxSize) * (wide - left - right);
  const y = (amount) => high - bottom - share(amount, low, top) * (high - bottom - 14);
  const xTicks = decades(minSize, maxSize).filter((size) => size >= minSize && size <= maxSize);
  const grid = [
    ...yTicks.map(
      (tick) =>
        `<path class="grid" d="M${left} ${y(tick)}H${wide - right}"/><text class="tick" x="${left - 8}" y="${y(tick)}" text-anchor="end">${tick >= 1 ? tick.toLocaleString('en') : tick} ${unit}</text>`,
    ),
    ...xTicks.map(
      (tick) =>
        `<path class="grid" d="M${x(tick)} 14V${high - bottom}"/><text class="tick" x="${x(tick)}" y="${high - bottom + 16}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
  ];
  const drawn = series.map(({ name, title, ours, points, exponent }) => {
    const kind = ours ? 'ours' : name.startsWith('limit') ? 'limit' : 'peer';
    const shown = points.filter(([, amount]) => amount > 0);
    const path = shown.map(([size, amount]) => `${x(size).toFixed(1)} ${y(amount).toFixed(1)}`).join('L');
    const dots = shown.map(
      ([size, amount]) =>
        `<circle cx="${x(size).toFixed(1)}" cy="${y(amount).toFixed(1)}" r="3"><title>${escaped(`${title}, ${size.toLocaleString('en')} ${axis}: ${digits(amount)} ${unit}`)}</title></circle>`,
    );
    return { kind, svg: `<g class="line ${kind}"><path d="M${path}"/>${dots.join('')}</g>`, title, exponent };
  });
  const legend = drawn
    .map(
      ({ kind, title, exponent }) =>
        `<li class="${kind}">${escaped(title)}<span>exponent ${digits(exponent)}</span></li>`,
    )
    .join('');
  return `<svg viewBox="0 0 ${wide} ${high}" role="img">${grid.join('')}${drawn.map(({ svg }) => svg).join('')}<text class="tick" x="${(left + wide - right) / 2}" y="${high - 6}" text-anchor="middle">${escaped(axis)}</text></svg><ul class="legend">${legend}</ul>`;
}
