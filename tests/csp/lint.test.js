// What a strict Content-Security-Policy forbids does not get past `npm run check` into the library.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../../scripts/setup.js';

const style = /No style attributes/;
const styleElement = /No style elements/;
const strings = /No HTML from strings/;
const unsafe = /No unsafe directives/;
const code = /eval/i;

const forbidden = [
  ['html`<p style="color: red"></p>`', style],
  ['html`<p style=${value}></p>`', style],
  ['html`<p STYLE = ${value}></p>`', style],
  ['html`<p\n  style="color: ${value}"\n></p>`', style],
  ['svg`<path style="fill: red" />`', style],
  ['svg`<path style=${value} />`', style],
  ["import { styleMap } from 'lit/directives/style-map.js'", style],
  ["import { styleMap as map } from 'lit/directives/style-map.js'", style],
  ["element.setAttribute('style', value)", style],
  ["element.setAttributeNS(null, 'style', value)", style],
  ["element.toggleAttribute('style')", style],
  ["document.createAttribute('style')", style],
  ['element.style.cssText = value', style],
  ["element.style['cssText'] += value", style],
  ['html`<style>p { color: red }</style>`', styleElement],
  ['html`<style media="print">${value}</style>`', styleElement],
  ['svg`<style>${value}</style>`', styleElement],
  ['element.innerHTML = value', strings],
  ['element.outerHTML = value', strings],
  ["element['innerHTML'] = value", strings],
  ['element.innerHTML += value', strings],
  ['Object.assign(element, { innerHTML: value })', strings],
  ['html`<p .innerHTML=${value}></p>`', strings],
  ['html`<iframe srcdoc=${value}></iframe>`', strings],
  ['html`<iframe .srcdoc=${value}></iframe>`', strings],
  ['frame.srcdoc = value', strings],
  ["element.insertAdjacentHTML('beforeend', value)", strings],
  ["element['insertAdjacentHTML']('beforeend', value)", strings],
  ['element.setHTMLUnsafe(value)', strings],
  ['Document.parseHTMLUnsafe(value)', strings],
  ["new DOMParser().parseFromString(value, 'text/html')", strings],
  ['document.createRange().createContextualFragment(value)', strings],
  ['document.write(value)', strings],
  ['document.writeln(value)', strings],
  ["import { unsafeHTML } from 'lit/directives/unsafe-html.js'", unsafe],
  ["import { unsafeSVG } from 'lit/directives/unsafe-svg.js'", unsafe],
  ["import { unsafeCSS } from 'lit'", unsafe],
  ["import { unsafeStatic } from 'lit/static-html.js'", unsafe],
  ['eval(value)', code],
  ['globalThis.eval(value)', code],
  ["new Function('return 1')", code],
  ["Function('return 1')", code],
  ["setTimeout('value()', 1)", code],
];

const allowed = [
  'html`<p class="style" data-style="a" .style=${value}></p>`',
  'css`p { color: red }`',
  'const text = element.innerHTML',
  "element.setAttribute('class', 'style')",
  'setTimeout(() => value(), 1)',
];

/** What is said of each text, when all stand in one file of the library. */
async function lint(texts) {
  const watched = new Set(['no-restricted-syntax', 'no-eval', '@typescript-eslint/no-implied-eval']);
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => watched.has(ruleId) });
  const code = texts.map((text) => `${text};`).join('\n');
  const [{ messages }] = await eslint.lintText(code, { filePath: 'src/define.ts' });
  let next = 1;
  return new Map(
    texts.map((text) => {
      const [first, end] = [next, (next += text.split('\n').length)];
      const own = messages.filter(({ line }) => line >= first && line < end);
      return [text, own.map(({ message }) => message)];
    }),
  );
}

describe('the lint rules', () => {
  let said;
  before(async () => (said = await lint([...forbidden.map(([text]) => text), ...allowed])));

  for (const [text, rule] of forbidden) {
    it(`forbid ${text.replaceAll(/\s+/g, ' ')}`, () => assert.match(said.get(text).join('\n'), rule));
  }

  for (const text of allowed) {
    it(`allow ${text}`, () => assert.deepEqual(said.get(text), []));
  }
});
