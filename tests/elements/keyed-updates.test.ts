import { expect } from '@open-wc/testing';
import type { Article, ArticleView, Block, Section } from '../../src/index.js';
import { article, paragraph } from '../support/article.js';
import { find, findAll, showArticle, texts } from '../support/render.js';

// The rule: sections are known again by their `id`s, blocks by their `_key`s. What is put in, taken out or moved elsewhere leaves all
// others the same nodes, which nobody touches. After each change, the page holds what a new element shows of the same article.

const copy = <Data>(data: Data): Data => structuredClone(data);

const keyed = (words: string, _key = words): Block => ({ ...paragraph([words]), _key }) as Block;
const keys = (...names: string[]): Block[] => names.map((name) => keyed(name));
const many = (length: number, name = 'P'): Block[] =>
  keys(...Array.from({ length }, (_, at) => `${name}${at}`));

const section = (id: string, body: Block[]): Section => ({ id, heading: `Section ${id}`, body });
const replies = { open: true, service: 'form', endpoint: 'https://news.example/reply' } as const;

const articleOf = (...sections: Section[]): Article => article({ sections, replies });

/** Nodes that something happened to: that came, went or moved, and those whose attributes or text changed. */
async function touched(view: ArticleView, next: unknown): Promise<Set<Node>> {
  const observer = new MutationObserver(() => {});
  observer.observe(view.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeFilter: ['id', 'class', 'href', 'src', 'open', 'role', 'lang', 'dir'],
  });
  view.article = next;
  await view.updateComplete;
  const nodes = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes } of observer.takeRecords()) {
    if (type !== 'childList') nodes.add(target);
    for (const node of [...addedNodes, ...removedNodes]) nodes.add(node);
  }
  observer.disconnect();
  return nodes;
}

const isTouched = (node: Node, nodes: Set<Node>): boolean =>
  [...nodes].some((other) => other === node || node.contains(other) || other.contains(node));

/** What a new element shows of an article, without what only the first look is laid out by. */
const markupOf = (view: ArticleView): string => {
  const shown = find(view, '.article')!.cloneNode(true) as Element;
  for (const stretch of shown.querySelectorAll('div.prose')) stretch.replaceWith(...stretch.childNodes);
  for (const element of shown.querySelectorAll('[data-extent]')) element.removeAttribute('data-extent');
  for (const form of shown.querySelectorAll('.share, .reply')) form.remove();
  // White space between blocks is not seen.
  for (const node of [shown, ...shown.querySelectorAll('.section')].flatMap(({ childNodes }) => [
    ...childNodes,
  ]))
    if (node instanceof Text && !node.data.trim()) node.remove();
  return shown.innerHTML;
};

/** Changes an article, and expects the page to show it and all paragraphs that stay to be what they were. */
async function expectKept(before: Article, after: Article, moved: string[] = []): Promise<void> {
  const view = await showArticle(copy(before));
  const paragraphs = new Map(findAll(view, '.section p').map((element) => [element.textContent, element]));
  const nodes = await touched(view, copy(after));
  for (const element of findAll(view, '.section p')) {
    const words = element.textContent;
    const known = paragraphs.get(words);
    if (!known) continue;
    expect(known, words).to.equal(element);
    if (!moved.includes(words)) expect(isTouched(element, nodes), `${words} is touched`).to.be.false;
  }
  const fresh = await showArticle(copy(after));
  expect(markupOf(view)).to.equal(markupOf(fresh));
}

const abc = [
  section('a', keys('A1', 'A2', 'A3')),
  section('b', keys('B1', 'B2', 'B3')),
  section('c', keys('C1')),
];
const [a, b, c] = abc as [Section, Section, Section];

const changes: [what: string, before: Section[], after: Section[], moved?: string[]][] = [
  ['a section is put in above', abc, [section('new', keys('N1')), ...abc]],
  ['a section is put in between', abc, [a, section('new', keys('N1')), b, c]],
  ['a section is taken out', abc, [a, c]],
  ['all sections are taken out but the last', abc, [c]],
  ['the last section moves to the front', abc, [c, a, b], ['C1']],
  ['the first section moves to the end', abc, [b, c, a], ['A1', 'A2', 'A3']],
  ['a section is replaced by one with another id', abc, [a, section('other', keys('O1')), c]],
  ['a paragraph is put in above', abc, [{ ...a, body: keys('N', 'A1', 'A2', 'A3') }, b, c]],
  ['a paragraph is put in between', abc, [{ ...a, body: keys('A1', 'N', 'A2', 'A3') }, b, c]],
  ['a paragraph is taken out', abc, [{ ...a, body: keys('A1', 'A3') }, b, c]],
  ['a paragraph moves to the end', abc, [{ ...a, body: keys('A2', 'A3', 'A1') }, b, c], ['A1']],
  ['a paragraph moves to the front', abc, [{ ...a, body: keys('A3', 'A1', 'A2') }, b, c], ['A3']],
  [
    'paragraphs come, go and move, and the heading changes, all at once',
    abc,
    [
      { ...a, heading: 'Another', body: keys('A3', 'N', 'A1') },
      section('new', keys('N1')),
      c,
      { ...b, body: [] },
    ],
    ['A3', 'C1'],
  ],
  ['a heading comes', [{ ...a, heading: undefined } as never, b, c], abc],
  ['a heading goes', abc, [{ ...a, heading: undefined } as never, b, c]],
  [
    'a paragraph with a footnote is put in above those that have one',
    [section('a', [...keys('A1'), noted('A2'), ...keys('A3')]), section('b', [...keys('B1'), noted('B2')])],
    [
      section('a', [noted('N'), ...keys('A1'), noted('A2'), ...keys('A3')]),
      section('b', [noted('M'), ...keys('B1'), noted('B2')]),
    ],
  ],
  [
    'a paragraph is put in above in a long section',
    [section('a', many(60))],
    [section('a', [keyed('N'), ...many(60)])],
  ],
  [
    'many are put into a long section, one after each',
    [section('a', many(30))],
    [
      section(
        'a',
        many(30).flatMap((block, at) => [block, keyed(`N${at}`)]),
      ),
    ],
  ],
  [
    'all but one are taken out of a long section',
    [section('a', many(40))],
    [section('a', many(40).slice(25, 26))],
  ],
  [
    'a short section becomes long',
    [section('a', many(12))],
    [section('a', [keyed('N'), ...many(12), ...many(9, 'Q')])],
  ],
  [
    'what is no paragraph is put in everywhere in a long section',
    [section('a', many(30))],
    [
      section(
        'a',
        many(30).flatMap((block): Block[] => [{ _type: 'divider' }, block]),
      ),
    ],
  ],
];

function noted(words: string): Block {
  return {
    ...paragraph([[words, 'n']]),
    _key: words,
    markDefs: [{ _type: 'footnote', _key: 'n', body: `On ${words}.` }],
  } as Block;
}

describe('an update of an article with keys', () => {
  for (const [what, before, after, moved] of changes)
    it(`keeps all unchanged nodes when ${what}`, () =>
      expectKept(articleOf(...before), articleOf(...after), moved));

  it('matches blocks without keys by their content', async () => {
    const bare = (...words: string[]): Section => ({ body: words.map((text) => paragraph([text])) });
    const headed = (heading: string, ...words: string[]): Section => ({ heading, ...bare(...words) });
    const text = { body: 'Five.\n\nSix.' };
    await expectKept(
      articleOf(bare('One.', 'Two.'), headed('H', 'Three.', 'Four.'), text),
      articleOf(bare('Zero.'), bare('One.', 'Two.'), headed('H', 'New.', 'Three.', 'Four.'), text),
    );
    await expectKept(
      articleOf(bare('One.', 'Two.', 'Three.'), text),
      articleOf(bare('New.', 'One.', 'Three.'), { body: 'New.\n\nFive.\n\nSix.' }),
    );
  });

  it('keeps paragraphs with the same keys in different sections apart', async () => {
    const repeated = (id: string): Section =>
      section(id, [keyed(`${id} one`, 'k1'), keyed(`${id} two`, 'k2'), keyed(`${id} three`, 'k3')]);
    const [one, two] = [repeated('a'), repeated('b')];
    const added = { ...two, body: [keyed('new', 'k0'), ...(two.body as Block[])] };
    await expectKept(articleOf(one, two), articleOf(repeated('c'), one, added));
  });

  it('renders all blocks that share a key in one rich text', async () => {
    const twins = (...words: string[]): Section =>
      section(
        'a',
        words.map((text) => keyed(text, 'same')),
      );
    for (const [before, after] of [
      [
        ['1', '2', '3'],
        ['0', '1', '2', '3'],
      ],
      [
        ['1', '2', '3'],
        ['1', '3'],
      ],
      [
        ['1', '2'],
        ['2', '1', '3', '4'],
      ],
      [['1', '2'], []],
    ] as [string[], string[]][]) {
      const view = await showArticle(copy(articleOf(twins(...before))));
      view.article = articleOf(twins(...after), section('b', keys('B1')));
      await view.updateComplete;
      expect(texts(view, '#a p')).to.deep.equal(after);
      expect(texts(view, '#b p')).to.deep.equal(['B1']);
    }
  });

  it('does not reuse the node of a block for a block with another key', async () => {
    const view = await showArticle(copy(articleOf(a)));
    const [, second] = findAll(view, '#a p');
    view.article = articleOf({ ...a, body: keys('A1', 'X', 'A3') });
    await view.updateComplete;
    expect(texts(view, '#a p')).to.deep.equal(['A1', 'X', 'A3']);
    expect(second!.isConnected).to.be.false;
    expect(second!.textContent).to.equal('A2');
  });

  it('updates the text of a paragraph in place, with and without a key', async () => {
    for (const [before, after] of [
      [keyed('Before.', 'k'), keyed('After.', 'k')],
      [paragraph(['Before.']), paragraph(['After.'])],
    ]) {
      const view = await showArticle(copy(articleOf(section('a', [...keys('A1'), before!, ...keys('A2')]))));
      const element = findAll(view, '#a p')[1];
      view.article = articleOf(section('a', [...keys('A1'), after!, ...keys('A2')]));
      await view.updateComplete;
      expect(findAll(view, '#a p')[1]).to.equal(element);
      expect(texts(view, '#a p')).to.deep.equal(['A1', 'After.', 'A2']);
    }
  });

  it('does not touch the blocks next to a withheld figure', async () => {
    const away = { url: 'https://elsewhere.example/a' };
    const kept = { _type: 'figure', src: '/a.png', width: 1, height: 1, alt: '', syndicate: false } as Block;
    const show = (...body: Block[]): Article => article({ ...away, replies, sections: [section('a', body)] });
    await expectKept(show(kept, ...keys('A1', 'A2')), show(...keys('A1', 'N'), kept, ...keys('A2')));
    await expectKept(show(...keys('A1'), kept, ...keys('A2')), show(...keys('A1', 'A2'), kept));
  });

  it('keeps the focus on a link that moves', async () => {
    const linked = {
      ...paragraph([['port', 'link']]),
      _key: 'linked',
      markDefs: [{ _type: 'link', _key: 'link', href: 'https://port.example' }],
    } as Block;
    const view = await showArticle(copy(articleOf(section('a', [...keys('A1', 'A2'), linked]))));
    const link = find(view, '#a a')!;
    link.focus();
    view.article = articleOf(section('a', [...keys('N'), linked, ...keys('A1', 'A2')]));
    await view.updateComplete;
    expect(find(view, '#a a')).to.equal(link);
    expect(view.shadowRoot!.activeElement).to.equal(link);
  });

  it('keeps a selection below an inserted section', async () => {
    const view = await showArticle(copy(articleOf(a, b)));
    const text = find(view, '#b p')!.firstChild!;
    const selection = getSelection()!;
    selection.setBaseAndExtent(text, 0, text, 2);
    view.article = copy(
      articleOf(section('new', keys('N')), a, { ...b, body: [...keys('M'), ...(b.body as Block[])] }),
    );
    await view.updateComplete;
    expect([text.isConnected, selection.anchorNode, selection.focusOffset]).to.deep.equal([true, text, 2]);
    selection.removeAllRanges();
  });

  it('renders any order of sections and blocks after any other', async () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;
    const some = (names: string[]): string[] =>
      names
        .filter(() => random(3))
        .sort((one, other) => one.charCodeAt(0) * 7 + random(40) - (other.charCodeAt(0) * 7 + random(40)));
    const any = (): Article =>
      articleOf(
        ...some(['a', 'b', 'c', 'd']).map((id) =>
          section(id, [
            ...keys(...some(['P', 'Q', 'R', 'S', 'T'])),
            ...some(['u', 'v']).map((text) => paragraph([text])),
            ...(random(2) ? many(14, id) : []),
          ]),
        ),
      );
    const view = await showArticle(any());
    for (let time = 0; time < 40; time++) {
      const next = any();
      view.article = copy(next);
      await view.updateComplete;
      expect(markupOf(view)).to.equal(markupOf(await showArticle(next)));
    }
  });
});
