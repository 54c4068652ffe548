import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { elements, partNames, tokenNames, tokens } from './documented.js';

/** The styles of an element, without their comments. */
function stylesOf(tag: string): string {
  const { elementStyles } = customElements.get(tag) as typeof LitElement;
  return elementStyles
    .map((style) => (style as { cssText: string }).cssText)
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '');
}

const found = (css: string, pattern: RegExp): string[] => [
  ...new Set([...css.matchAll(pattern)].map(([, name]) => name!)),
];
const used = (css: string): string[] => found(css, /var\(\s*(--[\w-]+)/g);
const defined = (css: string): string[] => found(css, /[;{]\s*(--[\w-]+)\s*:/g);
const isPublic = (name: string): boolean => name.startsWith('--ae-');
const except = (names: string[], others: string[]): string[] =>
  names.filter((name) => !others.includes(name));

/** The first default that styles give a token: what stands in `var(--ae-…, here)`. */
function defaultOf(token: string, css: string): string | undefined {
  const start = css.indexOf(`var(${token},`) + token.length + 5;
  for (let depth = 1, end = start; end < css.length; end++) {
    depth += { '(': 1, ')': -1 }[css[end]!] ?? 0;
    if (depth === 0) return css.slice(start, end).trim().replaceAll('var(--_ae-', 'var(--ae-');
  }
  return undefined;
}

const page = async (path: string): Promise<string> => (await fetch(path)).text();

describe('the contract of tokens', () => {
  const all = elements.map(({ tagName }) => stylesOf(tagName)).join('\n');

  it('documents every token that the styles use, and no other', () => {
    expect(used(all).filter(isPublic).sort()).to.deep.equal([...tokenNames].sort());
  });

  it('documents each with a type, a description and the default that the styles give it', () => {
    for (const { name, type, description, default: documented } of tokens) {
      expect(type.text, name).to.not.be.empty;
      expect(description, name).to.match(/\.$/);
      expect(documented, name).to.equal(defaultOf(name, all));
    }
  });

  it('leaves the tokens to the page: no style sets one', () => {
    expect(defined(all).filter(isPublic)).to.deep.equal([]);
  });

  it('has no colours or letters besides: all are tokens, or made of them', () => {
    const rules = all.replace(/--_[\w-]+:[^;]+;/g, '');
    expect(found(rules, /(#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\()/gi)).to.deep.equal([]);
    expect(found(rules, /\b(serif|sans-serif|system-ui|monospace)\b/g)).to.deep.equal([]);
  });

  it('has a private property for every use, and a use for every private property', () => {
    for (const { tagName } of elements) {
      const css = stylesOf(tagName);
      const unknown = except(used(css), defined(css)).filter((name) => !isPublic(name));
      expect(unknown, tagName).to.deep.equal([]);
    }
    expect(except(defined(all), used(all))).to.deep.equal([]);
  });

  it('is in the README, word for word', async () => {
    const named = found(await page('/README.md'), /`(--ae-[\w-]+)`/g);
    expect(named.sort()).to.deep.equal([...tokenNames].sort());
  });
});

describe('the contract of parts', () => {
  it('is in the README, too', async () => {
    const [, list = ''] = /\bParts: ([^]*?)\n\n/.exec(await page('/README.md')) ?? [];
    expect(found(list, /`([\w-]+)`/g).sort()).to.deep.equal([...partNames].sort());
  });
});
