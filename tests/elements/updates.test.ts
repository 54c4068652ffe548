import { expect } from '@open-wc/testing';
import type { ArticleView, Block, Section } from '../../src/index.js';
import { article, linkTo, paragraph } from '../support/article.js';
import { find, findAll, showArticle, texts, words } from '../support/render.js';

const copy = <Data>(data: Data): Data => structuredClone(data);

const numbered = (length: number): Block[] =>
  Array.from({ length }, (_, index) =>
    paragraph([`Paragraph ${index}. ${'Words about boats. '.repeat(4 + ((index * 5) % 9))}`]),
  );

/** Six sections, the third of which is long. */
const original = article({
  sections: Array.from({ length: 6 }, (_, index): Section => ({
    id: `part-${index}`,
    heading: `Part ${index}`,
    body: index === 2 ? numbered(60) : [paragraph(['One.']), paragraph(['Two.']), paragraph(['Three.'])],
  })),
});

const nodesOf = (view: ArticleView): Element[] => findAll(view, '*');

/** The elements that are gone, and those that have come, by the paragraphs and headings in them. */
async function changed(view: ArticleView, next: unknown): Promise<{ gone: number; come: string[] }> {
  const before = nodesOf(view);
  view.article = next;
  await view.updateComplete;
  const after = nodesOf(view);
  return {
    gone: before.filter((node) => !after.includes(node)).length,
    come: after.filter((node) => !before.includes(node)).map((node) => `${node.localName}: ${words(node)}`),
  };
}

/** An article that is on screen as a script renders it. */
async function show(data: unknown = original): Promise<ArticleView> {
  const view = await showArticle({ ...copy(original), headline: 'Before' });
  view.article = copy(data);
  await view.updateComplete;
  return view;
}

describe('an update of an article', () => {
  it('keeps every node when the same data is set again', async () => {
    const view = await show();
    expect(await changed(view, copy(original))).to.deep.equal({ gone: 0, come: [] });
  });

  it('keeps every element when the text of one paragraph changes, even in a long section', async () => {
    const view = await show();
    const [, , stretch] = findAll(view, '#part-2 > .prose');
    const index = findAll(view, '#part-2 p').indexOf(stretch!.children[1] as HTMLElement);
    const next = copy(original);
    (next.sections[2]!.body as Block[])[index] = paragraph(['Other words!?']);
    expect(await changed(view, next)).to.deep.equal({ gone: 0, come: [] });
    expect(texts(view, '#part-2 p')[index]).to.equal('Other words!?');
  });

  /** The first section's first paragraph: words, emphasis, words. */
  const emphatic = (before: string, after: string) => {
    const next = copy(original);
    const strong = { _type: 'span', text: 'and', marks: ['strong'] } as const;
    const span = (text: string) => ({ _type: 'span', text }) as const;
    (next.sections[0]!.body as Block[])[0] = {
      _type: 'block',
      children: [span(before), strong, span(after)],
    };
    return next;
  };

  const edits: [from: string, to: string][] = [
    ['Words', 'Other words'],
    ['Words', 'Wordy'],
    ['a < b & c > d', 'a < "b" &amp; <i>c</i>'],
    ['&', '<'],
    ['Two  spaces ', ' Two spaces'],
    ['a\nb', 'a\nc'],
  ];
  for (const [from, to] of edits) {
    it(`keeps every text but the one that changes from ${JSON.stringify(from)} to ${JSON.stringify(to)}`, async () => {
      const view = await show(emphatic('Before ', from));
      const place = find(view, '#part-0 p')!;
      const kept = [...place.childNodes];
      view.article = emphatic('Before ', to);
      await view.updateComplete;
      expect([...place.childNodes]).to.deep.equal(kept);
      const fresh = await showArticle(emphatic('Before ', to));
      expect(place.innerHTML).to.equal(find(fresh, '#part-0 p')!.innerHTML);
    });
  }

  it('renders text that was empty, and removes text that becomes empty', async () => {
    const view = await show(emphatic('', 'after'));
    view.article = emphatic('before ', 'after');
    await view.updateComplete;
    expect(texts(view, '#part-0 p')[0]).to.equal('before andafter');
    view.article = emphatic('before ', '');
    await view.updateComplete;
    expect(texts(view, '#part-0 p')[0]).to.equal('before and');
  });

  const intruders: [who: string, change: (place: HTMLElement) => void][] = [
    ['translated it', (place) => (place.lastChild as Text).replaceWith('Nachher')],
    ['put something before it', (place) => place.prepend('Here: ', document.createElement('mark'))],
    ['emptied it', (place) => place.replaceChildren()],
  ];
  for (const [who, intrude] of intruders) {
    it(`shows the words that change in a paragraph, also after something else ${who}`, async () => {
      const view = await show(emphatic('Before ', ' after'));
      intrude(find(view, '#part-0 p')!);
      view.article = emphatic('Before ', ' afterwards');
      await view.updateComplete;
      expect(texts(view, '#part-0 p')[0]).to.equal('Before and afterwards');
    });
  }

  const guests: [who: string, change: (section: HTMLElement) => void][] = [
    ['put something after it', (section) => section.append(document.createElement('aside'))],
    ['put something before it', (section) => section.prepend(document.createElement('aside'))],
    ['took a paragraph out of it', (section) => section.querySelector('p')!.remove()],
    ['emptied it', (section) => section.replaceChildren()],
  ];
  for (const [who, visit] of guests) {
    it(`shows all words of a section that changes, also after something else ${who}`, async () => {
      for (const index of [1, 2]) {
        const view = await show();
        visit(find(view, `#part-${index}`)!);
        const next = copy(original);
        (next.sections[index]!.body as Block[])[1] = paragraph(['Changed.']);
        (next.sections[index]!.body as Block[]).push(paragraph(['New.']));
        view.article = next;
        await view.updateComplete;
        const fresh = await showArticle(copy(next));
        expect(texts(view, `#part-${index} :is(h2, p)`)).to.deep.equal(
          texts(fresh, `#part-${index} :is(h2, p)`),
        );
      }
    });
  }

  it('shows all of an article, with what the reader has typed, after something else put sections into it', async () => {
    const view = await show();
    const comment = find(view, '#ae-reply-comment') as HTMLTextAreaElement;
    comment.value = 'Half a thought';
    comment.focus();
    find(view, '#part-3')!.before(document.createElement('aside'));
    const next = copy(original);
    next.sections[4]!.heading = 'Changed';
    view.article = next;
    await view.updateComplete;
    expect(texts(view, '.section > h2')).to.deep.equal(next.sections.map(({ heading }) => heading));
    expect(find(view, '#ae-reply-comment')).to.equal(comment);
    expect([comment.value, view.shadowRoot!.activeElement]).to.deep.equal(['Half a thought', comment]);
  });

  it('touches only neighbouring nodes when a paragraph is inserted at the start of a long section', async () => {
    const view = await show();
    const last = findAll(view, '#part-2 > .prose').slice(3);
    const next = copy(original);
    (next.sections[2]!.body as Block[]).splice(1, 0, paragraph(['In between.']));
    await changed(view, next);
    expect(
      texts(view, '#part-2 p')
        .slice(0, 3)
        .map((text) => text.slice(0, 11)),
    ).to.deep.equal(['Paragraph 0', 'In between.', 'Paragraph 1']);
    expect(texts(view, '#part-2 p')).to.have.length(61);
    expect(last.every((stretch) => stretch.isConnected)).to.be.true;
  });

  it('inserts a new paragraph without touching the others', async () => {
    const view = await show();
    const next = copy(original);
    (next.sections[1]!.body as Block[]).splice(1, 0, paragraph(['In between.']));
    expect(await changed(view, next)).to.deep.equal({ gone: 0, come: ['p: In between.'] });
    expect(texts(view, '#part-1 p')).to.deep.equal(['One.', 'In between.', 'Two.', 'Three.']);
  });

  it('inserts and removes a section without touching the others', async () => {
    const view = await show();
    const more = copy(original);
    more.sections.splice(3, 0, { id: 'new', heading: 'New', body: 'Text.' });
    const { gone, come } = await changed(view, more);
    expect(gone).to.equal(0);
    expect(come.at(-1)).to.equal('p: Text.');
    expect(texts(view, '.section > h2')).to.deep.equal(more.sections.map(({ heading }) => heading));
    const back = await changed(view, copy(original));
    expect(back.come).to.deep.equal([]);
    expect(texts(view, '.section > h2')).to.deep.equal(original.sections.map(({ heading }) => heading));
  });

  it('ignores changes in an object that is already rendered, but not in a new object', async () => {
    const data = copy(original);
    const view = await show(data);
    view.article = data;
    await view.updateComplete;
    const section = data.sections[4]!;
    (section.body as any)[0].children[0].text = 'Changed in place.';
    view.article = { ...data };
    await view.updateComplete;
    expect(texts(view, '#part-4 p')[0]).to.equal('One.');
    const block = { ...(section.body as Block[])[0]! };
    view.article = { ...data, sections: data.sections.with(4, { ...section, body: [block] }) };
    await view.updateComplete;
    expect(texts(view, '#part-4 p')).to.deep.equal(['Changed in place.']);
  });

  it('renders parts that are added, removed and added again', async () => {
    const view = await show();
    for (const highlights of [undefined, ['One.'], [], ['Two.', 'Three.']]) {
      view.article = { ...copy(original), highlights };
      await view.updateComplete;
      expect(texts(view, '.highlights li')).to.deep.equal(highlights ?? []);
      const order = [...find(view, '.article')!.children].map(({ className }) => className.split(' ')[0]);
      expect(order.filter((name) => name === 'highlights')).to.have.length(highlights?.length ? 1 : 0);
      expect(order[0]).to.equal('header');
      expect(order.at(-1)).to.equal('reply');
    }
  });

  it('renumbers its notes when one is inserted before the others', async () => {
    const note = (words: string): Block => ({
      ...paragraph([[words, 'note']]),
      markDefs: [{ _type: 'footnote', _key: 'note', body: `On ${words}.` }],
    });
    const data = article({ sections: [{ body: [paragraph(['Text.'])] }, { body: [note('boats')] }] });
    const view = await show(data);
    const next = copy(data);
    (next.sections[0]!.body as Block[]).push(note('nets'));
    view.article = next;
    await view.updateComplete;
    expect(texts(view, '.note-reference')).to.deep.equal(['1', '2']);
    expect(texts(view, '.footnotes li p')).to.deep.equal(['On nets.', 'On boats.']);
  });

  it('renders the same object twice', async () => {
    const note = {
      ...paragraph([['boats', 'n']]),
      markDefs: [{ _type: 'footnote', _key: 'n', body: 'Note.' }],
    };
    const data = article({ sections: [{ body: [note] as Block[] }] });
    const view = await show(data);
    view.article = article({ sections: [{ body: copy([note, note]) as Block[] }] });
    await view.updateComplete;
    expect(texts(view, '.note-reference')).to.deep.equal(['1', '2']);
  });

  it('numbers the notes of an object that is rendered twice, after what was before it is removed', async () => {
    const twice: Section = {
      id: 'twice',
      heading: 'Twice',
      body: [paragraph([['noted', 'n']], { markDefs: [{ _type: 'footnote', _key: 'n', body: 'A note.' }] })],
    };
    const [first, second] = original.sections as [Section, Section];
    const view = await show(article({ sections: [first, second, twice, twice] }));
    view.article = article({ sections: [first, twice, twice] });
    await view.updateComplete;
    expect(texts(view, '.note-reference')).to.deep.equal(['1', '2']);
    view.article = article({ sections: [twice, first, twice] });
    await view.updateComplete;
    expect(texts(view, '.note-reference')).to.deep.equal(['1', '2']);
  });

  it('leaves the focus, a half-written reply and the selection where they are', async () => {
    const view = await show();
    const comment = find(view, '#ae-reply-comment') as HTMLTextAreaElement;
    comment.value = 'Half a thought';
    comment.focus();
    comment.setSelectionRange(2, 6);
    const next = copy(original);
    next.sections[0]!.heading = 'Another heading';
    view.article = next;
    await view.updateComplete;
    expect(find(view, '#ae-reply-comment')).to.equal(comment);
    expect(view.shadowRoot!.activeElement).to.equal(comment);
    expect([comment.value, comment.selectionStart, comment.selectionEnd]).to.deep.equal([
      'Half a thought',
      2,
      6,
    ]);
  });

  it('leaves the focus on a link in a paragraph beside the one that changes', async () => {
    const data = copy(original);
    data.sections[0]!.body = [
      { ...paragraph([['port', 'link']]), markDefs: [linkTo('https://port.example')] },
      paragraph(['Two.']),
    ];
    const view = await show(data);
    const link = find(view, '#part-0 a')!;
    link.focus();
    const next = copy(data);
    (next.sections[0]!.body as Block[])[1] = paragraph(['Changed.']);
    view.article = next;
    await view.updateComplete;
    expect(view.shadowRoot!.activeElement).to.equal(link);
    expect(texts(view, '#part-0 p')[1]).to.equal('Changed.');
  });

  it('reports the problems of unchanged data again', async () => {
    const data: any = { ...copy(original), odd: 1, author: [{ name: 'Ada', url: 'javascript:alert(1)' }] };
    const view = await show(data);
    const before = copy(view.problems);
    expect(before).to.have.length(2);
    view.article = { ...copy(data), headline: 'Another' };
    await view.updateComplete;
    expect(view.problems).to.deep.equal(before);
  });

  const takers: [who: string, taker: number, id: string][] = [
    ['after it', 0, 'part-5'],
    ['before it', 5, 'part-0'],
  ];
  for (const [place, taker, id] of takers) {
    it(`refuses an id that another section ${place} takes, of which nothing changed`, async () => {
      const view = await show();
      const { sections } = original;
      const changedSection = { ...sections[taker]!, id };
      view.article = { ...original, sections: sections.with(taker, changedSection) };
      await view.updateComplete;
      view.article = { ...original, sections: sections.with(taker, { ...changedSection, heading: 'Anew' }) };
      await view.updateComplete;
      expect(findAll(view, `#${id}`)).to.have.length(1);
      expect(view.problems.map(({ code }) => code)).to.deep.equal(['duplicate-id']);
    });
  }

  it('gives a duplicate id to the first section, even if that is new', async () => {
    const view = await show(original);
    const [first, ...others] = original.sections;
    view.article = {
      ...original,
      sections: [{ ...first!, heading: 'A copy', body: 'New.' }, first!, ...others],
    };
    await view.updateComplete;
    expect(find(view, '#part-0 h2')!.textContent).to.equal('A copy');
    expect(findAll(view, '#part-0')).to.have.length(1);
    expect(findAll(view, '.section')).to.have.length(original.sections.length + 1);
    expect(view.problems.map(({ code }) => code)).to.deep.equal(['duplicate-id']);
  });

  it('lets sections change places, with their ids', async () => {
    const view = await show(original);
    const { sections } = original;
    view.article = { ...original, sections: [...sections].reverse().map((section) => ({ ...section })) };
    await view.updateComplete;
    expect(view.problems).to.deep.equal([]);
    expect(findAll(view, '.section').map(({ id }) => id)).to.deep.equal(
      sections.map(({ id }) => id).reverse(),
    );
  });
});
