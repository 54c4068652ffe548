import { expect } from '@open-wc/testing';
import { cleanText, paragraphs, plainText, wordsOf } from '../../src/article/text.js';
import type { RichText } from '../../src/index.js';
import { callout, textBlock } from './support.js';

describe('cleanText', () => {
  const rows: [what: string, text: string, clean: string][] = [
    ['leaves plain text alone', 'Zoë’s 中文 \u{1f600} \u200d\u202e', 'Zoë’s 中文 \u{1f600} \u200d\u202e'],
    ['leaves tabs and newlines alone', 'a\tb\nc', 'a\tb\nc'],
    ['takes control characters out', 'a\0b\x07c\x1bd\x7fe', 'abcde'],
    ['makes newlines of all line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['replaces each half of a character', '\ud800a\udc00', '\ufffda\ufffd'],
    ['joins no halves by taking out what parts them', '\ud83d\0\ude00', '\ufffd\ufffd'],
    ['has nothing of nothing', '', ''],
  ];
  for (const [what, text, clean] of rows) {
    it(what, () => {
      expect(cleanText(text)).to.equal(clean);
      expect(cleanText(clean), 'again').to.equal(clean);
    });
  }
});

describe('paragraphs', () => {
  const rows: [what: string, text: string, parts: string[]][] = [
    ['is one where there is no blank line', 'a\nb', ['a\nb']],
    ['starts a new one at a blank line', 'a\n\nb', ['a', 'b']],
    ['takes white space for blank', 'a\n \t\u00a0\nb', ['a', 'b']],
    ['takes many blank lines for one', 'a\n\n\n \n\nb', ['a', 'b']],
    ['takes off white space around', ' \n\n a \n\n b \n', ['a', 'b']],
    ['is none of white space', ' \n\n\t', []],
    ['is none of nothing', '', []],
  ];
  for (const [what, text, parts] of rows) {
    it(what, () => {
      expect(paragraphs(text)).to.deep.equal(parts);
    });
  }
});

describe('wordsOf', () => {
  const rows: [what: string, value: unknown, words: string | RegExp][] = [
    [
      'joins the spans of a block',
      {
        _type: 'block',
        children: [
          { _type: 'span', text: 'a' },
          { _type: 'span', text: 'b' },
        ],
      },
      'ab',
    ],
    ['parts blocks by a blank line', [textBlock('a'), textBlock('b')], 'a\n\nb'],
    ['reads blocks in blocks', [callout([callout([textBlock('a')])]), textBlock('b')], /^a\s+b$/],
    ['reads a title before what it stands over', { _type: 'callout', body: 'b', title: 'a' }, /^a\s+b$/],
    [
      'reads an event before more about it',
      { _type: 'timeline', events: [{ body: 'b', title: 'a' }] },
      /^a\s+b$/,
    ],
    [
      'reads cells from the start',
      { _type: 'table', head: ['a'], rows: [['b', 'c'], ['d']] },
      /^a\s+b\s+c\s+d$/,
    ],
    ['reads numbers', [1, 2], /^1\s*2$/],
    ['has none of what carries no words', { _type: 'figure', src: 'a.png', width: 4 }, ''],
    ['has none of nothing', undefined, ''],
    ['has none of null', null, ''],
  ];
  for (const [what, value, words] of rows) {
    it(what, () => {
      if (typeof words === 'string') expect(wordsOf(value)).to.equal(words);
      else expect(wordsOf(value)).to.match(words);
    });
  }

  it('reads what contains itself once', () => {
    const body: unknown[] = [textBlock('a')];
    body.push(callout(body));
    expect(wordsOf(body)).to.equal('a');
  });

  it('reads around what throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(wordsOf([textBlock('a'), proxy, textBlock('b')])).to.match(/^a\s+b$/);
  });
});

describe('plainText', () => {
  const rows: [richText: unknown, words: string][] = [
    ['a\n\nb', 'a\n\nb'],
    [[textBlock('a', { style: 'h3' }), textBlock('b')], 'a\n\nb'],
    [undefined, ''],
  ];
  for (const [richText, words] of rows) {
    it(`of ${JSON.stringify(richText)} is ${JSON.stringify(words)}`, () => {
      expect(plainText(richText as RichText)).to.equal(words);
    });
  }
});
