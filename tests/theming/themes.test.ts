import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { expectAccessible } from '../support/axe.js';
import { tokenNames, tokens } from './documented.js';
import { showRich } from './rich.js';

const themes = ['default', 'magazine', 'modern'];
const schemes = ['light', 'dark'];

const text = async (theme: string): Promise<string> =>
  theme === 'default' ? '' : (await fetch(`/themes/${theme}.css`)).text();

const withoutComments = (css: string): string => css.replace(/\/\*[^]*?\*\//g, '').trim();

/** Relative luminance of a colour, as WCAG defines it. */
function luminance(color: string): number {
  const [red, green, blue] = color
    .match(/[\d.]+/g)!
    .map(Number)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What must be told from what, and how well: 4.5 to 1 for words, 3 to 1 for edges of controls and the focus. */
const pairs: [string, string, number][] = [
  ...['text', 'text-muted', 'link', 'accent', 'error'].flatMap((words): [string, string, number][] => [
    [words, 'background', 4.5],
    [words, 'surface', 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['input-border', 'background', 3],
  ['focus', 'background', 3],
  ['focus', 'surface', 3],
];

for (const theme of themes) {
  describe(`the theme ${theme}`, () => {
    let sheet: HTMLStyleElement;
    let css: string;

    before(async () => {
      css = await text(theme);
      sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
    });
    after(() => sheet.remove());

    for (const scheme of schemes) {
      describe(scheme, () => {
        let view: LitElement;
        before(async () => {
          view = await showRich('article-view');
          view.style.setProperty('--ae-color-scheme', `${scheme} only`);
        });
        after(() => view.parentElement!.remove());

        /** A colour as the article has it. */
        function colorOf(token: string): string {
          expect(tokenNames).to.include(`--ae-${token}`);
          const probe = document.createElement('i');
          view.shadowRoot!.querySelector('.root')!.append(probe);
          probe.style.color = `var(--_ae-${token})`;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        }

        for (const [one, other, least] of pairs) {
          it(`tells ${one} from ${other}, ${least} to 1`, () => {
            expect(contrast(colorOf(one), colorOf(other))).to.be.at.least(least);
          });
        }

        it('is accessible with all that an article can hold', () => expectAccessible(view));
      });
    }

    if (theme === 'default') return;

    it('is one rule that any rule of the page overrules, and loads nothing', () => {
      expect(withoutComments(css)).to.match(/^:where\(:root\) \{[^{}]*\}$/);
      expect(css).to.not.match(/@import|url\(/);
    });

    it('sets tokens that are documented, and every colour, for both schemes', () => {
      const set = [...withoutComments(css).matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [
        name!,
        value!,
      ]);
      expect(set.map(([name]) => name).filter((name) => !tokenNames.includes(name!))).to.deep.equal([]);
      const colors = tokens.filter(({ type }) => type.text === '<color>').map(({ name }) => name);
      for (const name of colors) expect(Object.fromEntries(set)[name], name).to.match(/^light-dark\(/);
    });

    it('gives way to the page’s own tokens, wherever they are loaded', async () => {
      const own = document.createElement('style');
      own.textContent = ':root { --ae-background: rgb(1, 2, 3) }';
      document.head.prepend(own);
      const view = await showRich('article-view');
      const root = view.shadowRoot!.querySelector('.root')!;
      expect(getComputedStyle(root).backgroundColor).to.equal('rgb(1, 2, 3)');
      own.remove();
      view.parentElement!.remove();
    });
  });
}
