import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse.js';
import { wordsIn } from '../../src/article/parser/rescue.js';
import { marked, textBlock, withBlocks } from './support.js';

// The rule: a word that is not shown is named by a problem.

describe('words in odd places of a block', () => {
  const shown: [name: string, block: unknown][] = [
    [
      'an object in place of a mark',
      { _type: {}, children: [{ _type: 'span', text: 'A', marks: [textBlock('Words')] }] },
    ],
    ['an object in place of an identifier', { id: textBlock('Words'), body: 'A' }],
  ];
  for (const [name, block] of shown) {
    it(`are shown: ${name}`, () => {
      const { article } = parseArticle(withBlocks(block));
      expect(wordsIn((article.sections[0]!.body as { fallback?: unknown }[])[0]!.fallback)).to.include(
        'Words',
      );
    });
  }

  it('are told of in a mark of the publisher’s own', () => {
    const { problems } = parseArticle(withBlocks(marked('A', { _type: 'acme.note', body: 'Words' })));
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-mark']);
  });

  it('are told of where alternative text would be hidden', () => {
    const figure = { _type: 'figure', width: 1, height: 1, fallback: 'F', length: 'Words' };
    const { article, problems } = parseArticle(withBlocks(figure));
    expect((article.sections[0]!.body as { alt?: string }[])[0]!.alt).to.equal('');
    expect(problems.map(({ path }) => path)).to.include('/sections/0/body/0/length');
  });
});
