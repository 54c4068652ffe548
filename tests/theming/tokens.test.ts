import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { elements, tokenNames, type Token } from './documented.js';
import { differences, lookOf, touch, type Seen, type State } from './look.js';
import { showRich } from './rich.js';

/** A value that no style has by itself, and how it is told that a look has taken it. */
interface Probe {
  value: string;
  taken: (after: Seen[], before: Seen[]) => boolean;
}

const probeColor = 'rgb(1, 2, 3)';

/** The probe colour turns up in a property, of what a selector names. */
const colour = (property: RegExp, selector = '*'): Probe => ({
  value: probeColor,
  taken: (after) =>
    after.some(
      ({ node, style }) =>
        node.matches(selector) &&
        Object.entries(style).some(([name, value]) => property.test(name) && value.includes(probeColor)),
    ),
});

/** Words have the probed value, of what a selector names. */
const letters = (property: string, value: string, selector = '*'): Probe => ({
  value,
  taken: (after) => after.some(({ node, style }) => node.matches(selector) && style[property] === value),
});

const px = (text = ''): number => parseFloat(text);
const width = ({ place }: Seen): number => place?.[2] ?? 0;
const height = ({ place }: Seen): number => place?.[3] ?? 0;
const root = (look: Seen[]): Seen => look.find(({ node }) => node.matches('.root'))!;
const withWords = (look: Seen[]): Seen[] => look.filter(({ style }) => style['font-size']);
const nearly = (one: number, other: number): boolean => Math.abs(one - other) < 0.5;

const headings = 'h1, h2, h3, h4, h5, h6';

const probes: Record<string, Probe> = {
  '--ae-text': colour(/^color$/),
  '--ae-text-muted': colour(/^color$/),
  '--ae-background': colour(/^background-color$/, '.root'),
  '--ae-surface': colour(/^background-color$/),
  '--ae-border': colour(/^border-/),
  '--ae-input-border': colour(/^border-/, 'input, textarea, button'),
  '--ae-accent': colour(/^(color|background-color|border-.*)$/),
  '--ae-on-accent': colour(/^color$/, 'button, .button > a'),
  '--ae-link': colour(/^color$/, 'a, a bdi'),
  '--ae-error': colour(/^color$/),
  '--ae-focus': colour(/^outline$/),
  '--ae-color-scheme': {
    value: 'dark only',
    taken: (after, before) =>
      root(after).style['color-scheme']!.includes('dark') &&
      root(after).style['background-color'] !== root(before).style['background-color'],
  },
  '--ae-font': letters('font-family', 'Probe'),
  '--ae-font-heading': letters('font-family', 'Probe', headings),
  '--ae-font-ui': letters('font-family', 'Probe'),
  '--ae-font-mono': letters('font-family', 'Probe', 'code'),
  '--ae-font-weight-heading': letters('font-weight', '321', headings),
  '--ae-font-size': {
    value: '20px',
    taken: (after, before) =>
      withWords(after).every(({ style }, index) =>
        nearly(px(style['font-size']), 1.25 * px(withWords(before)[index]!.style['font-size'])),
      ),
  },
  '--ae-line-height': {
    value: '3',
    taken: (after) =>
      withWords(after).some(({ style }) => nearly(px(style['line-height']), 3 * px(style['font-size']))),
  },
  '--ae-max-line-length': {
    value: '300px',
    taken: (after, before) => {
      const widest = (look: Seen[]): number =>
        Math.max(...look.filter(({ node }) => node.matches('p, li, h1, h2, ul')).map(width));
      return widest(before) > 300 && widest(after) <= 300;
    },
  },
  '--ae-space': {
    value: '60px',
    taken: (after, before) => height(root(after)) > height(root(before)) + 30,
  },
  '--ae-padding': {
    value: '50px',
    taken: (after) => after.some((seen) => seen.node.matches('.body') && nearly(width(seen), 1500)),
  },
  '--ae-radius': {
    value: '17px',
    taken: (after) =>
      after.some(
        ({ style }) =>
          style['border-top-left-radius'] === '17px' || style['border-bottom-right-radius'] === '17px',
      ),
  },
};

const states: State[] = ['rest', 'touched'];

/** The looks of an element in each state, with a token set on a place around or at it. */
function looks(element: LitElement, place: HTMLElement, settings: Record<string, string>): Seen[][] {
  for (const [name, value] of Object.entries(settings)) place.style.setProperty(name, value);
  const taken = states.map((state) => {
    touch(element, state);
    return lookOf(element);
  });
  for (const name of Object.keys(settings)) place.style.removeProperty(name);
  return taken;
}

const changes = (before: Seen[][], after: Seen[][]): string[] =>
  before.flatMap((look, index) => differences(look, after[index]!));

describe('every token', () => {
  it('has a probe', () => {
    expect(Object.keys(probes).sort()).to.deep.equal([...tokenNames].sort());
  });
});

for (const { tagName, cssProperties } of elements) {
  describe(`the tokens of ${tagName}`, () => {
    let element: LitElement;
    let untouched: Seen[][];

    before(async () => {
      element = await showRich(tagName);
      untouched = looks(element, element, {});
    });
    after(() => element.parentElement!.remove());

    const claims = (name: string): boolean => cssProperties.some((token: Token) => token.name === name);

    for (const name of tokenNames) {
      const { value, taken } = probes[name]!;
      if (claims(name)) {
        it(`${name} changes what it says`, () => {
          expect(
            untouched.some((look) => taken(look, look)),
            'without the token',
          ).to.be.false;
          const look = looks(element, element, { [name]: value });
          expect(states.some((_, index) => taken(look[index]!, untouched[index]!))).to.be.true;
        });
      } else {
        it(`${name} changes nothing`, () => {
          expect(changes(untouched, looks(element, element, { [name]: value }))).to.deep.equal([]);
        });
      }
    }

    it('may as well be set around it', () => {
      const all = Object.fromEntries(tokenNames.map((name) => [name, probes[name]!.value]));
      const around = looks(element, element.parentElement!, all);
      expect(changes(looks(element, element, all), around)).to.deep.equal([]);
      if (cssProperties.length) expect(changes(untouched, around)).to.not.be.empty;
    });
  });
}
