import { expect } from '@open-wc/testing';
import { limits } from '../../src/article/limits.js';
import { parseArticle } from '../../src/article/parse.js';
import en from '../../src/locales/en.js';
import { articleWords, expectHarmless, expectNotBlank, marked, show, wordsIn } from '../article/support.js';

/** A hostile article, and the words that are on the page all the same; none: the message that there is no article. */
export type Case = [name: string, make: () => unknown, ...words: string[]];

export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A paragraph of one span with the given marks. */
export const spanWith = (text: string, marks: unknown, markDefs?: unknown): object => ({
  _type: 'block',
  children: [{ _type: 'span', text, marks }],
  markDefs,
});

export const note = (text: string, body: unknown): object => marked(text, { _type: 'footnote', body });

/** Objects and list items in an article; each once. */
function itemsIn(value: unknown): number {
  const seen = new Set<unknown>();
  const pending = [value];
  while (pending.length) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const item of Object.values(next)) pending.push(item);
  }
  return seen.size;
}

const identifiers = (root: ShadowRoot): string[] => [...root.querySelectorAll('[id]')].map(({ id }) => id);

/** Fails unless what came of showing something is as it must be: harmless, and with the words that are expected. */
export async function expectShown(input: unknown, words: string[]): Promise<void> {
  const shown = await show(input);
  expectHarmless(shown);
  expectNotBlank(shown);
  const seen = wordsIn(shown.root);
  expect(words.filter((expected) => !seen.includes(expected))).to.deep.equal([]);
  if (words.length) expect(seen).not.to.include(en.empty);
  else expect(articleWords(shown.root)).to.equal(en.empty);
  const known = new Set<string>();
  const twice = identifiers(shown.root).filter((id) => known.size === known.add(id).size);
  expect(twice, 'identifiers that stand twice').to.deep.equal([]);
}

/** Tests for each case that it is read and shown as it must be. */
export function describeCases(cases: Record<string, Case[]>): void {
  for (const [topic, rows] of Object.entries(cases)) {
    describe(topic, () => {
      for (const [name, make, ...words] of rows) {
        it(`is read within bounds: ${name}`, () => {
          const { article, problems } = parseArticle(make());
          expect(article.sections).to.be.an('array');
          expect(article.headline.length).to.be.at.most(limits.stringLength);
          expect(problems.length).to.be.at.most(limits.problems + 1);
          expect(itemsIn(article.sections)).to.be.at.most(2 * limits.items);
        });

        it(`is shown: ${name}`, async () => {
          await expectShown(make(), words);
        });
      }
    });
  }
}
