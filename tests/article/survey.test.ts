import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse.js';
import { surveyArticle } from '../../src/article/footnotes.js';
import { bareArticle, callout, marked, show, textBlock } from './support.js';

/** A paragraph with a note. */
const noted = (note: string | object[]) => marked(`on ${note as string}`, { _type: 'footnote', body: note });
const custom = (name: string) => ({ _type: `acme.${name}`, fallback: `fallback ${name}` });

/** What is surveyed, in short: notes by their text, custom blocks by their kind. */
function surveyed(fields: object) {
  const { notes, customBlocks } = surveyArticle(parseArticle(bareArticle(fields)).article);
  return {
    notes: [...notes].map(([{ body }, { number }]) => `${number} ${typeof body === 'string' ? body : '…'}`),
    customBlocks: [...customBlocks].map(([{ _type }, key]) => `${key} ${_type}`),
  };
}

describe('surveyArticle', () => {
  it('numbers notes in the order of reading', () => {
    const { notes } = surveyed({
      bottomLine: [noted('five')],
      sections: [{ body: [noted('three')] }, { body: [callout([noted('four')])] }],
      highlights: [[noted('two')]],
      description: [noted('one')],
      correction: [{ datePublished: '2026-05-04', text: [noted('six')] }],
      syndication: { attribution: [noted('seven')] },
    });
    expect(notes).to.deep.equal(['1 one', '2 two', '3 three', '4 four', '5 five', '6 six', '7 seven']);
  });

  const inside: [place: string, block: object][] = [
    ['a callout', callout([noted('inner')])],
    ['a caption', { _type: 'figure', src: 'a.png', width: 1, height: 1, alt: '', caption: [noted('inner')] }],
    [
      'the stand-in of a figure without address',
      { _type: 'figure', src: '', width: 1, height: 1, alt: '', fallback: [noted('inner')] },
    ],
    ['a table’s caption', { _type: 'table', caption: [noted('inner')], rows: [] }],
    ['a column header', { _type: 'table', head: [[noted('inner')]], rows: [] }],
    ['a cell', { _type: 'table', rows: [['plain', [noted('inner')]]] }],
    ['an event', { _type: 'timeline', events: [{ title: 'e', body: [noted('inner')] }] }],
    [
      'the fallback of an embed',
      { _type: 'embed', provider: 'p', url: '/e', title: 't', fallback: [noted('inner')] },
    ],
    ['the fallback of a custom block', { _type: 'acme.box', fallback: [noted('inner')] }],
  ];
  for (const [place, block] of inside) {
    it(`finds notes in ${place}`, () => {
      expect(
        surveyed({ sections: [{ body: [noted('before'), block, noted('after')] }] }).notes,
      ).to.deep.equal(['1 before', '2 inner', '3 after']);
    });
  }

  it('finds notes in the lead image: its caption, or its stand-in', () => {
    const image = {
      _type: 'figure',
      width: 1,
      height: 1,
      alt: '',
      caption: [noted('caption')],
      fallback: [noted('stand-in')],
    };
    expect(surveyed({ image: { ...image, src: 'a.png' } }).notes).to.deep.equal(['1 caption']);
    expect(surveyed({ image: { ...image, src: '' } }).notes).to.deep.equal(['1 stand-in', '2 caption']);
  });

  it('numbers a note once, however many words refer to it', () => {
    const block = {
      _type: 'block',
      children: ['a', 'b', 'c'].map((text) => ({ _type: 'span', text, marks: ['n'] })),
      markDefs: [{ _type: 'footnote', _key: 'n', body: 'one' }],
    };
    expect(surveyed({ sections: [{ body: [block, noted('two')] }] }).notes).to.deep.equal(['1 one', '2 two']);
  });

  it('leaves out notes that no words refer to', () => {
    const block = textBlock('t', { markDefs: [{ _type: 'footnote', _key: 'n', body: 'nowhere' }] });
    expect(surveyed({ sections: [{ body: [block] }] }).notes).to.deep.equal([]);
  });

  it('numbers notes of notes after all others', () => {
    const { notes } = surveyed({ sections: [{ body: [noted([noted('inner')]), noted('outer')] }] });
    expect(notes).to.deep.equal(['1 …', '2 outer', '3 inner']);
  });

  it('finds custom blocks in the order of reading, by their keys', () => {
    const keyed = (name: string, _key: string) => ({ ...custom(name), _key });
    const { customBlocks } = surveyed({
      description: [keyed('a', 'a')],
      sections: [
        { body: [keyed('b', 'b'), callout([keyed('c', 'c')])] },
        { body: [{ ...keyed('d', 'a'), fallback: [keyed('e', 'a-2')] }, keyed('f', 'a'), keyed('g', '')] },
      ],
    });
    const keys = ['a acme.a', 'b acme.b', 'c acme.c', 'a-2 acme.d', 'a-2-2 acme.e', 'a-3 acme.f'];
    expect(customBlocks.slice(0, -1)).to.deep.equal(keys);
    expect(customBlocks.at(-1)).to.match(/^\w+ acme.g$/);
  });

  it('finds many custom blocks with the same key in a time that grows with their number alone', () => {
    const body = Array.from({ length: 30_000 }, () => ({ ...custom('a'), _key: 'a' }));
    const { customBlocks } = surveyed({ sections: [{ body }] });
    expect(customBlocks.slice(0, 2)).to.deep.equal(['a acme.a', 'a-2 acme.a']);
    expect(new Set(customBlocks)).to.have.lengthOf(body.length);
  });
});

describe('notes on the page', () => {
  it('lead to their words and back, each once', async () => {
    const { root } = await show(
      bareArticle({
        image: {
          _type: 'figure',
          src: '',
          width: 1,
          height: 1,
          alt: '',
          fallback: [noted('in the stand-in')],
        },
        highlights: [[noted('in a highlight')]],
        sections: [{ heading: 'H', body: [noted('in a section'), noted([noted('in a note')])] }],
      }),
    );
    const targets = [...root.querySelectorAll('a[href^="#ae-"]')].map((link) =>
      link.getAttribute('href')!.slice(1),
    );
    expect(targets).to.have.lengthOf(10);
    for (const target of targets)
      expect(root.querySelectorAll(`[id="${target}"]`), target).to.have.lengthOf(1);
  });
});
