import { expect } from '@open-wc/testing';
import { limits } from '../../src/article/limits.js';
import { parseArticle, parseCached } from '../../src/article/parse.js';
import type { Article, Block, Section } from '../../src/index.js';
import { bareArticle, callout, inShort, marked, sample, textBlock, withBlocks } from './support.js';

type Values = Record<string, unknown>;

const copy = <Data>(data: Data): Data => structuredClone(data);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Calls back with each object in a value, as often as it stands there; what is in it, once. */
function eachObject(value: unknown, use: (object: object) => void, seen = new Set<object>()): void {
  if (!isObject(value)) return;
  use(value);
  if (seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) eachObject(part, use, seen);
}

/** The objects that stand in more than one place of what was made of an input. Fields of unknown names are kept as they are. */
function repeated(article: unknown, input: unknown): object[] {
  const given = new Set<object>();
  eachObject(input, (object) => given.add(object));
  const seen = new Set<object>();
  const found: object[] = [];
  eachObject(article, (object) => {
    if (seen.has(object) && !given.has(object)) found.push(object);
    seen.add(object);
  });
  return found;
}

/** Parses, and expects the outcome of a parse that knows nothing. */
function parse(input: unknown): Article {
  const { article, problems } = parseCached(input);
  const fresh = parseArticle(input);
  expect(article).to.deep.equal(fresh.article);
  expect(problems).to.deep.equal(fresh.problems);
  return article;
}

const bodyOf = ({ sections }: Article, index = 0): Block[] => sections[index]!.body as Block[];

describe('what has been read before', () => {
  it('is taken as it is: sections, blocks in them, other fields', async () => {
    const input = (await sample('news')) as unknown as Article;
    const before = parse(input);
    const [first, second, ...others] = input.sections as [Section, Section];
    const [lead, ...blocks] = second.body as Block[];
    const after = parse({
      ...input,
      headline: 'Another',
      sections: [
        first,
        { ...second, heading: 'Another', body: [textBlock('New.'), ...blocks, lead] },
        ...others,
      ],
    });
    expect(after.author).to.equal(before.author);
    expect(after.sections[0]).to.equal(before.sections[0]);
    expect(after.sections.slice(2)).to.have.ordered.members(before.sections.slice(2));
    expect(bodyOf(after, 1).slice(1)).to.have.ordered.members([
      ...bodyOf(before, 1).slice(1),
      bodyOf(before, 1)[0],
    ]);
  });

  it('is taken for what it was, also after a change in it', () => {
    const block = textBlock('Before');
    const before = parseCached(withBlocks(block)).article;
    block.children = [{ _type: 'span', text: 'After' }];
    expect(bodyOf(parseCached(withBlocks(block)).article)[0]).to.equal(bodyOf(before)[0]);
    expect(bodyOf(parseCached(withBlocks({ ...block })).article)).to.deep.equal([
      { _type: 'block', children: [{ _type: 'span', text: 'After' }] },
    ]);
    // What a page parses itself is read each time.
    expect(bodyOf(parseArticle(withBlocks(block)).article)).to.deep.equal([
      { _type: 'block', children: [{ _type: 'span', text: 'After' }] },
    ]);
  });

  it('is read anew when only the objects in it are the same', () => {
    const block = textBlock('Words');
    const before = parse(withBlocks(block));
    const after = parse(withBlocks(copy(block)));
    expect(bodyOf(after)[0]).to.not.equal(bodyOf(before)[0]);
  });

  it('stands in one place only, wherever it is given twice', () => {
    const block = textBlock('Words');
    const [one, other] = [textBlock('One'), textBlock('Other')];
    const section = { id: 's', body: [block, one] };
    const edited = { ...section, id: 't', body: [block, other] };
    const articles = [
      [section],
      [edited],
      [section, edited],
      [edited, section],
      [section, section, { body: [block, block] }, edited],
      [{ body: [block, block] }, section],
      [{ body: [callout([block]), block] }, section, edited],
      [section],
    ];
    for (const sections of articles) {
      const input = bareArticle({ image: block, description: [block], bottomLine: [block], sections });
      expect(repeated(parse(input), input)).to.deep.equal([]);
    }
  });

  it('keeps the ids of sections apart, whatever was read before', () => {
    const [one, other] = [
      { id: 'a', body: 'One.' },
      { id: 'b', body: 'Other.' },
    ];
    const twin = { id: 'a', body: 'Twin.' };
    for (const sections of [[one, other], [twin], [one, twin], [twin, one], [one, one], [other, twin, one]]) {
      const { article, problems } = parseCached(bareArticle({ sections }));
      const ids = article.sections.map(({ id }) => id).filter(Boolean);
      expect(ids).to.deep.equal([...new Set(ids)]);
      expect(inShort(problems)).to.deep.equal(inShort(parseArticle(bareArticle({ sections })).problems));
    }
  });

  it('has its problems where it stands now, what is said once where it comes first', () => {
    const odd = { ...textBlock('Odd', { color: 1 }), style: 'h9' };
    const section = {
      id: 's',
      body: [odd, marked('No link', { _type: 'link', href: 'javascript:alert(1)' })],
    };
    parse(bareArticle({ sections: [section] }));
    parse(bareArticle({ sections: [{ body: [odd] }, section] }));
    parse(bareArticle({ sections: [{ body: 'Before.' }, section, { body: [{ ...odd, color: 2 }] }] }));
    parse(bareArticle({ sections: [{ body: [textBlock('Before', { color: 1 })] }, section] }));
  });

  it('is not taken where it was cut for want of room, or where it does not fit', () => {
    const long = { body: 'x'.repeat(limits.stringLength) };
    const last = { body: [textBlock('y'.repeat(1000))] };
    const full = (number: number) => Array.from({ length: number }, () => ({ ...long }));
    const room = limits.textLength / limits.stringLength;
    for (const sections of [
      [...full(room), last],
      [last],
      [...full(room), last],
      [last, ...full(room)],
      [...full(room - 1), last],
    ])
      parse(bareArticle({ sections }));
  });

  it('is not taken where reading it threw', () => {
    let isThrowing = true;
    const block = {
      _type: 'block',
      get children() {
        if (isThrowing) throw new Error('not yet');
        return [{ _type: 'span', text: 'Words' }];
      },
    };
    const input = withBlocks(block);
    parse(input);
    isThrowing = false;
    expect(bodyOf(parse(input))).to.deep.equal([
      { _type: 'block', children: [{ _type: 'span', text: 'Words' }] },
    ]);
  });

  it('makes no difference when an article holds itself', () => {
    const section: Values = { body: [] };
    const input = bareArticle({ sections: [section] });
    (section.body as unknown[]).push({ _type: 'callout', body: [input] }, input, section);
    parse(input);
    parse({ ...input });
    parse(bareArticle({ sections: [{ body: [input] }, section] }));
  });

  for (const name of ['news', 'long-read', 'broken']) {
    it(`makes no difference in a hundred edits of the sample ${name}`, async () => {
      const original = await sample(name);
      const sections = (original.sections as Values[]).filter(isObject) as Values[];
      const blocks = sections.flatMap(({ body }) => (Array.isArray(body) ? (body as unknown[]) : []));
      let seed = 1;
      const random = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;
      const anyBlock = (): unknown => blocks[random(blocks.length)];
      let article: Values = { ...original, sections };
      for (let edit = 0; edit < 100; edit++) {
        const list = [...(article.sections as Values[])];
        const index = random(list.length);
        const section = list[index]!;
        const body = Array.isArray(section?.body) ? [...(section.body as unknown[])] : [];
        const at = random(body.length + 1);
        switch (random(6)) {
          case 0:
            body.splice(at, random(2), anyBlock());
            list[index] = { ...section, body };
            break;
          case 1:
            body.splice(at, 1);
            list[index] = { ...section, body };
            break;
          case 2:
            list.splice(index, 0, ...list.splice(random(list.length), 1));
            break;
          case 3:
            list.splice(index, random(2), { ...sections[random(sections.length)]!, heading: `Edit ${edit}` });
            break;
          case 4:
            list[index] = sections[random(sections.length)]!;
            break;
          default:
            list[index] = copy(section);
        }
        if (!list.length) list.push(sections[0]!);
        article = { ...article, sections: list, bottomLine: random(3) ? article.bottomLine : [anyBlock()] };
        expect(repeated(parse(article), article)).to.deep.equal([]);
      }
    });
  }
});
