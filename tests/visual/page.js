// The page of a host: every subject in a place of its own, whose position and size the host cannot change.
import { subjects } from './subjects.js';

/** Room under each subject, to see what is longer than in the bare page. */
const room = 24;

/** Top edge and height of each place: a column is filled to the bottom of the page. */
export function layOut(heights) {
  const tops = {};
  const boxes = subjects.map(({ column }, index) => {
    const top = tops[column] ?? 0;
    const height = heights[index] + room;
    tops[column] = top + height;
    return { top, height };
  });
  const bottom = Math.max(...Object.values(tops));
  subjects.forEach(({ column }, index) => {
    if (subjects[index + 1]?.column !== column) boxes[index].height = bottom - boxes[index].top;
  });
  return { boxes, bottom };
}

const important = (declarations) => declarations.map((declaration) => `${declaration} !important`).join('; ');

const placeStyle = ({ left, width, tokens = '' }, { top = 0, height } = {}) =>
  `${tokens}; ${important([
    'display: block',
    'position: fixed',
    `inset: ${top}px auto auto ${left}px`,
    `width: ${width}px`,
    `height: ${height ? `${height}px` : 'auto'}`,
    'min-width: 0',
    'max-width: none',
    'min-height: 0',
    'max-height: none',
    'margin: 0',
    'padding: 0',
    'border: 0',
    'overflow: clip',
    'background: powderblue',
  ])}`;

const aroundAll = (element) => `<div class="host">${element}</div>`;

/** The page's text. Without a layout, places are as high as what they show. */
export function pageOf(host, layout) {
  const { html = '', body = '', head = '', sheets = [], styles = '' } = host;
  const { around = aroundAll, attributes = '', doctype = '<!doctype html>', encoding = 'utf-8' } = host;
  const places = subjects.map((subject, index) => {
    const { tag, provider } = subject;
    const element = around(`<${tag} lang="en" ${attributes}></${tag}>`);
    const content = provider ? `<article-provider>${element}</article-provider>` : element;
    return `<div data-place="" style="${placeStyle(subject, layout?.boxes[index])}">${content}</div>`;
  });
  return `${doctype}
<html ${html}>
<head>
<meta charset="${encoding}">
<title>${host.name}</title>
${head}
${sheets.map((path) => `<link rel="stylesheet" href="/node_modules/${path}">`).join('\n')}
<style>${styles}</style>
<script type="module" src="/tests/visual/show.js"></script>
</head>
<body ${body}>
${places.join('\n')}
</body>
</html>`;
}
