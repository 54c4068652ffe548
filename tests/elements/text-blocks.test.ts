import { expect } from '@open-wc/testing';
import { parseArticle, type ArticleCustomBlockEvent } from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { sample, withBlocks, inShort, expectHarmless, show } from '../article/support.js';
import { expectAccessible } from '../support/axe.js';
import { article, paragraph } from '../support/article.js';
import { find, findAll, showArticle, showBlocks, texts, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

const problemsOf = (...blocks: unknown[]): string[] => inShort(parseArticle(withBlocks(...blocks)).problems);

const semantic = (...blocks: unknown[]): string =>
  renderArticle(article({ sections: [{ body: blocks as never }] }), {
    layers: { shadow: false, jsonLd: false },
  });

const spans = (...children: object[]): object => ({ _type: 'block', children });

describe('headings in a text', () => {
  it('have an identifier from their words, each another, and none that a section has', async () => {
    const view = await showArticle(
      article({
        sections: [
          { id: 'boats', heading: 'Boats', body: [paragraph(['Boats'], { style: 'h3' })] },
          {
            body: [
              paragraph(['Ça, & là'], { style: 'h2' }),
              paragraph(['Ça, & là'], { style: 'h2' }),
              paragraph(['ae-note-1'], { style: 'h4' }),
              paragraph(['…'], { style: 'h4' }),
            ],
          },
        ],
      }),
    );
    const ids = findAll(view, '.section :is(h2, h3, h4)').map(({ id }) => id);
    expect(ids).to.deep.equal(['', 'boats-2', 'ça-là', 'ça-là-2', 'note-1', 'heading']);
  });

  it('keep the identifier that they have of their own', async () => {
    const section = await showBlocks(
      paragraph(['Gate'], { style: 'h2' }),
      paragraph(['Upper'], { style: 'h3', id: 'gate' }),
    );
    expect(findAll(section, 'h2, h3').map(({ id }) => id)).to.deep.equal(['gate-2', 'gate']);
  });

  it('are where links to them lead', async () => {
    const section = await showBlocks(
      paragraph([['there', 'l']], { markDefs: [{ _type: 'link', _key: 'l', href: '#the-gate' }] }),
      paragraph(['The gate'], { style: 'h2' }),
    );
    find(section, 'a')!.click();
    expect(section.shadowRoot!.activeElement).to.equal(find(section, 'h2'));
  });

  it('have places outside of the shadow root on a page from a server', () => {
    const markup = renderArticle(
      article({ sections: [{ body: [paragraph(['The gate'], { style: 'h2' })] }] }),
    );
    expect(markup).to.contain('<a name="the-gate" slot="anchor-the-gate">');
  });

  it('are many of the same words in little time', () => {
    const headings = Array.from({ length: 20_000 }, () => paragraph(['Same'], { style: 'h3' }));
    expect(renderArticle(article({ sections: [{ body: headings }] }))).to.contain('same-20000');
  });
});

describe('lists', () => {
  it('go on at the number that an item says, after a paragraph or at once', async () => {
    const item = (text: string, start?: number) => paragraph([text], { listItem: 'number', start });
    const section = await showBlocks(
      item('one'),
      paragraph(['between']),
      item('two', 2),
      item('three'),
      item('nine', 9),
    );
    expect(findAll(section, 'ol').map((list) => (list as HTMLOListElement).start)).to.deep.equal([1, 2, 9]);
    expect(texts(section, 'ol')).to.deep.equal(['one', 'twothree', 'nine']);
  });

  it('say of each item whether it is done', async () => {
    const section = await showBlocks(
      paragraph(['yes'], { listItem: 'check', checked: true }),
      paragraph(['no'], { listItem: 'check' }),
    );
    expect(findAll(section, 'ul > li > [role=img]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Done',
      'Not done',
    ]);
    await expectAccessible(section);
  });

  for (const listItem of ['square', 'task', 'BULLET'])
    it(`are of bullets where an item is of a kind that is not known: ${listItem}`, async () => {
      const block = { ...paragraph(['a']), listItem };
      const section = await showBlocks(block);
      expect(texts(section, 'ul > li')).to.deep.equal(['a']);
      expect(problemsOf(block)).to.deep.equal(['/sections/0/body/0/listItem invalid-value']);
    });

  it('have items of several blocks', async () => {
    const items = [{ body: [paragraph(['a']), paragraph(['b'])] }, { body: 'c', checked: true }];
    const section = await showBlocks(
      { _type: 'list', style: 'number', start: 5, reversed: true, items },
      { _type: 'list', style: 'check', items },
      { _type: 'list', style: 'other', items },
    );
    expect(find(section, 'ol')).to.include({ start: 5, reversed: true });
    expect(texts(section, 'ol > li > p')).to.deep.equal(['a', 'b']);
    expect(texts(section, 'ul.checks > li').map((text) => text.slice(-1))).to.deep.equal(['b', 'c']);
    expect(texts(section, 'ul:not(.checks) > li')).to.deep.equal(['ab', 'c']);
  });

  it('have terms and what is said of them', async () => {
    const section = await showBlocks({ _type: 'definitionList', items: [{ term: 't', body: 'd' }] });
    expect(texts(section, 'dl > dt, dl > dd')).to.deep.equal(['t', 'd']);
  });
});

describe('annotations', () => {
  const annotated = (def: object) => ({
    ...paragraph(['before ', ['words', 'a', 'strong'], ' after']),
    markDefs: [{ _key: 'a', ...def }],
  });

  it('gloss text', async () => {
    const section = await showBlocks(annotated({ _type: 'ruby', text: 'gloss' }));
    expect(texts(section, 'ruby')).to.deep.equal(['words(gloss)']);
  });

  it('name the language of text and its direction', async () => {
    const section = await showBlocks(annotated({ _type: 'language', inLanguage: 'ar' }));
    expect(find(section, 'p [lang]')).to.include({ lang: 'ar', dir: 'rtl', textContent: 'words' });
  });

  for (const _type of ['acme.glossary', 'glossary', 'constructor', '__proto__'])
    it(`of the publisher are told to the page, which may put something in their place: ${_type}`, async () => {
      const told: ArticleCustomBlockEvent[] = [];
      const listen = (event: ArticleCustomBlockEvent): void => void told.push(event);
      addEventListener('article-custom-block', listen);
      const section = await showBlocks(annotated({ _type, word: 'w' }));
      removeEventListener('article-custom-block', listen);
      expect(words(find(section, 'p'))).to.equal('before words after');
      expect(told.at(-1)!.block).to.include({ _type, word: 'w' });
      const own = document.createElement('b');
      own.slot = told.at(-1)!.slot;
      section.append(own);
      expect((find(section, 'p slot') as HTMLSlotElement).assignedElements()).to.deep.equal([own]);
    });

  it('of the publisher are only their text in plain markup', () => {
    expect(semantic(annotated({ _type: 'acme.x' }))).to.contain('before <strong>words</strong> after');
  });
});

describe('formulas', () => {
  const formula = '<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>';

  it('are MathML, as a block and among words', async () => {
    const section = await showBlocks(
      { _type: 'math', mathml: formula },
      spans({ _type: 'span', text: 'x ' }, { _type: 'math', mathml: formula }, { _type: 'span', text: ' y' }),
    );
    const [block, inline] = findAll(section, 'math');
    for (const math of [block!, inline!]) {
      expect(math.namespaceURI).to.equal('http://www.w3.org/1998/Math/MathML');
      expect(math.querySelector('mfrac > mi + mn')!.textContent).to.equal('2');
    }
    expect(block!.getAttribute('display')).to.equal('block');
    expect(inline!.getAttribute('display')).to.equal('inline');
    expect(words(find(section, 'p'))).to.equal('x a2 y');
  });

  it('are their TeX where there is no MathML', async () => {
    const section = await showBlocks({ _type: 'math', tex: 'a^2' }, spans({ _type: 'math', tex: 'b^2' }), {
      _type: 'math',
      tex: 'c^2',
      mathml: '<script>x</script>',
    });
    expect(texts(section, 'code')).to.deep.equal(['a^2', 'b^2', 'c^2']);
  });

  it('that are longer than a line scroll in it', async () => {
    const mathml = `<math>${'<mi>x</mi><mo>+</mo>'.repeat(80)}</math>`;
    const section = await showBlocks(spans({ _type: 'span', text: 'x ' }, { _type: 'math', mathml }));
    section.style.inlineSize = '20em';
    const text = find(section, 'p')!.getBoundingClientRect();
    const formula = find(section, 'p > .math')!;
    expect(formula.getBoundingClientRect().right).to.be.at.most(text.right + 1);
    expect(formula.scrollWidth).to.be.above(formula.clientWidth);
  });

  it('stay in their place, whatever lengths they have', async () => {
    const mathml = `<math><mpadded voffset="-500px" width="90em" height="0.5em"><mi>x</mi></mpadded>
      <mspace width="0.2em"/><mspace width="100em"/><mo minsize="9999" lspace="1e5px">|</mo></math>`;
    const section = await showBlocks(spans({ _type: 'math', mathml }));
    const { attributes } = find(section, 'mpadded')!;
    expect([...attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal(['height=0.5em']);
    expect(findAll(section, 'mspace').map((space) => space.getAttribute('width'))).to.deep.equal([
      '0.2em',
      null,
    ]);
    expect(find(section, 'mo')!.attributes).to.have.length(0);
  });

  const hostile: [what: string, mathml: string, shown: string][] = [
    ['a script', '<math><mi>x</mi><script>alert(1)</script></math>', 'x'],
    ['a script that does not end', '<math><mi>x</mi><script>alert(1)', 'x'],
    ['HTML in text', '<math><mtext><img src=x onerror=alert(1)>t</mtext></math>', 't'],
    [
      'handlers and styles',
      '<math onclick="alert(1)" style="position:fixed"><mi onload=x>x</mi></math>',
      'x',
    ],
    [
      'a link',
      '<math href="javascript:alert(1)"><maction xlink:href="javascript:1"><mi>x</mi></maction></math>',
      'x',
    ],
    ['markup in an attribute', '<math><mi mathvariant="&quot;><img src=x>">x</mi></math>', 'x'],
    [
      'foreign annotations',
      '<math><semantics><mi>x</mi><annotation-xml encoding="text/html"><p>no</p></annotation-xml></semantics></math>',
      'x',
    ],
    ['prefixes', '<m:math><m:mi>x</m:mi></m:math>', 'x'],
    ['words beside elements', '<math>a &lt; <mi>x</mi></math>', 'a <x'],
    ['elements that are not closed', '<math><mrow><mi>x<mo>=', 'x='],
    ['a comment', '<math><!-- <script> --><mi>x</mi><!--', 'x'],
    ['no markup', 'x < y & z', 'x<y & z'],
  ];
  for (const [what, mathml, seen] of hostile)
    it(`keep MathML Core alone: ${what}`, async () => {
      const input = withBlocks({ _type: 'math', mathml }, paragraph(['end']));
      const shown = await show(input);
      expectHarmless(shown);
      const math = shown.root.querySelector('math')!;
      expect(words(math)).to.equal(seen);
      expect([...math.querySelectorAll('*')].filter(({ namespaceURI }) => namespaceURI !== math.namespaceURI))
        .to.be.empty;
      const { article: read } = parseArticle(input);
      expect(parseArticle(JSON.stringify(read)).article).to.deep.equal(read);
    });

  for (const piece of [
    '<mi ',
    '<mi "',
    "<mi a='",
    '<',
    '<mrow>',
    '</mrow>',
    '<!--',
    '&',
    'a=',
    '<a b c="d" ',
  ])
    it(`are read in little time: ${piece}`, () => {
      expect(
        problemsOf({ _type: 'math', mathml: `<math>${piece.repeat(90_000 / piece.length)}`, tex: 'x' }),
      ).to.be.an('array');
    });
});

describe('quotations', () => {
  it('of two stay two, each with its source', async () => {
    const section = await showBlocks(
      { _type: 'quote', body: 'one\n\ntwo', attribution: 'Ada', cite: 'https://ada.example/' },
      { _type: 'quote', body: 'three', attribution: 'Ben', cite: 'javascript:alert(1)' },
    );
    expect(texts(section, 'figure > blockquote')).to.deep.equal(['onetwo', 'three']);
    expect(texts(section, 'figcaption').map((text) => text.slice(0, 3))).to.deep.equal(['Ada', 'Ben']);
    expect((find(section, 'blockquote') as HTMLQuoteElement).cite).to.equal('https://ada.example/');
    expect(findAll(section, 'a')).to.have.lengthOf(1);
    await expectAccessible(section);
  });

  it('keep the links of their source', async () => {
    const section = await showBlocks({
      _type: 'quote',
      body: 'q',
      cite: 'https://cite.example/',
      attribution: [
        paragraph(['Ada, ', ['there', 'l']], {
          markDefs: [{ _type: 'link', _key: 'l', href: 'https://l.example/' }],
        }),
      ],
    });
    expect(findAll(section, 'a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://l.example/',
    ]);
  });

  it('have a source that is a formula', async () => {
    const source = [{ _type: 'math', mathml: '<math><mi>x</mi></math>' }];
    const section = await showBlocks({ _type: 'quote', body: 'q', attribution: source });
    expect(texts(section, 'figcaption')).to.deep.equal(['x']);
  });

  it('say who it is that speaks', async () => {
    const section = await showBlocks({ _type: 'pullQuote', text: 'q', attribution: 'Ada', role: 'Keeper' });
    expect(texts(section, 'figcaption')).to.deep.equal(['Ada · Keeper']);
  });
});

describe('boxes', () => {
  it('have the name of their kind, in the language of the reader', async () => {
    const section = await showBlocks(
      { _type: 'callout', body: 'plain' },
      { _type: 'callout', variant: 'warning', title: 'T', body: 'b' },
      { _type: 'callout', variant: 'aside', body: 'c' },
    );
    expect(texts(section, '.callout')).to.deep.equal(
      ['plain', 'Warning T b', 'Note c'].map((text) => text.replace('T b', 'Tb')),
    );
    section.locale = 'de';
    await section.updateComplete;
    expect(texts(section, '.callout-name')).to.deep.equal(['Warnung', 'Hinweis']);
  });

  it('tell what the editors say', async () => {
    const variants = [
      'editorsNote',
      'disclaimer',
      'sponsored',
      'affiliate',
      'contentWarning',
      'update',
      'retraction',
    ];
    const section = await showBlocks(
      ...variants.map((variant) => ({ _type: 'notice', variant, body: 'b' })),
      { _type: 'notice', variant: 'sale', body: 'b' },
    );
    expect(findAll(section, '[role=note]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      ...[
        'Editor’s note',
        'Disclaimer',
        'Sponsored',
        'Affiliate links',
        'Content warning',
        'Update',
        'Retraction',
      ],
      'Editor’s note',
    ]);
    await expectAccessible(section);
  });

  it('open, and stay open when something else changes', async () => {
    const boxes = [
      { _type: 'details', summary: 's', body: 'hidden' },
      { _type: 'details', summary: 't', body: 'seen', open: true },
    ];
    const withText = (text: string) =>
      article({ sections: [{ body: [...boxes, paragraph([text])] as never }] });
    const view = await showArticle(withText('a'));
    const areOpen = () => findAll(view, 'details').map((box) => (box as HTMLDetailsElement).open);
    expect(areOpen()).to.deep.equal([false, true]);
    view.article = withText('b');
    await view.updateComplete;
    find(view, 'summary')!.click();
    view.article = withText('c');
    await view.updateComplete;
    expect(words(find(view, '.section'))).to.contain('c');
    expect(areOpen()).to.deep.equal([true, true]);
  });

  it('answer questions, for search engines too', async () => {
    const faq = { _type: 'faq', title: 'F', items: [{ question: 'Why?', answer: 'So.' }] };
    const section = await showBlocks(faq);
    expect(texts(section, 'h3, summary')).to.deep.equal(['F', 'Why?']);
    const markup = renderArticle(
      article({ sections: [{ body: [{ _type: 'callout', body: [faq] }] as never }] }),
    );
    const data = JSON.parse(/ld\+json[^>]*>(.*?)<\/script>/s.exec(markup)![1]!) as { hasPart: unknown };
    expect(data.hasPart).to.deep.equal([
      {
        '@type': 'FAQPage',
        mainEntity: [
          { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'So.' } },
        ],
      },
    ]);
  });
});

describe('text whose lines are kept', () => {
  it('is code with its file and language', async () => {
    const code = '<b>\n\tx';
    const section = await showBlocks(
      { _type: 'code', code, filename: 'a.js', language: 'js' },
      { _type: 'code', code: 'y' },
    );
    expect(find(section, 'figure > pre > code')!.textContent).to.equal(code);
    expect(words(find(section, 'figcaption'))).to.equal('a.js js');
    expect(findAll(section, 'figure')).to.have.lengthOf(1);
    await expectAccessible(section);
  });

  for (const _type of ['verse', 'preformatted'])
    it(`is a ${_type}`, async () => {
      const text = 'one\n    two\n\nthree';
      const section = await showBlocks(
        { _type, body: text },
        { _type, body: [paragraph(['a  b', ['c', 'em']])] },
      );
      const pre = find(section, `pre.${_type}`)!;
      expect(pre.textContent).to.equal(text);
      const blocks = find(section, `div.${_type} > p`)!;
      expect(blocks.textContent).to.equal('a  bc');
      for (const kept of [pre, blocks]) expect(getComputedStyle(kept).whiteSpace).to.match(/^pre/);
    });
});

describe('buttons', () => {
  it('stand side by side and lead where they may', async () => {
    const section = await showBlocks(
      { _type: 'button', text: 'a', href: '/a' },
      { _type: 'button', text: 'b', href: 'javascript:alert(1)', variant: 'secondary' },
      paragraph(['between']),
      { _type: 'button', text: 'c', href: '/c' },
    );
    expect(texts(section, '.buttons')).to.deep.equal(['ab', 'c']);
    expect(texts(section, '.buttons a')).to.deep.equal(['a', 'c']);
    await expectAccessible(section);
  });
});

describe('tables', () => {
  it('have a foot, and cells that take several columns and rows', async () => {
    const section = await showBlocks({
      _type: 'table',
      head: ['a', { body: 'b', colSpan: 2, align: 'end' }],
      rowHeaders: true,
      rows: [
        [{ body: 'r', rowSpan: 2 }, '1', { body: [paragraph(['2'])], header: true }],
        ['3', '4'],
        [{ body: 's', header: false }, '5', '6'],
      ],
      foot: ['sum', '7', '8'],
    });
    const cells = (row: string): string[] =>
      findAll(section, `${row} > *`).map(
        ({ localName, textContent }) => `${localName} ${textContent.trim()}`,
      );
    expect(cells('tbody > tr:nth-child(1)')).to.deep.equal(['th r', 'td 1', 'th 2']);
    expect(cells('tbody > tr:nth-child(2)')).to.deep.equal(['td 3', 'td 4']);
    expect(cells('tbody > tr:nth-child(3)')).to.deep.equal(['td s', 'td 5', 'td 6']);
    expect(cells('tfoot > tr')).to.deep.equal(['th sum', 'td 7', 'td 8']);
    expect(find(section, '[colspan="2"]')!.textContent).to.equal('b');
    expect(getComputedStyle(find(section, '[colspan="2"]')!).textAlign).to.equal('end');
    await expectAccessible(section);
  });

  const rowsOfOthers: [whose: string, table: object][] = [
    [
      'an editor of Portable Text',
      {
        headerRows: 1,
        rows: ['h', 'c'].map((text) => ({
          _type: 'row',
          _key: text,
          cells: [{ _type: 'cell', _key: 'k', value: [paragraph([text])] }],
        })),
      },
    ],
    ['a plugin of Sanity', { rows: [{ _type: 'tableRow', _key: 'k', cells: ['h', 'c'] }] }],
    ['rows in `body`', { body: [['h', 'c']] }],
    ['cells with one block', { rows: [[paragraph(['h']), { _type: 'callout', body: 'c' }]] }],
  ];
  for (const [whose, table] of rowsOfOthers)
    it(`are read in the form of others: ${whose}`, async () => {
      const block = { _type: 'table', _key: 't', ...table };
      const section = await showBlocks(block);
      expect(texts(section, 'th, td')).to.deep.equal(['h', 'c']);
      expect(problemsOf(block)).not.to.be.empty;
      const { article: read } = parseArticle(withBlocks(block));
      expect(inShort(parseArticle(read).problems)).to.deep.equal([]);
    });
});

describe('the sample of text blocks', () => {
  it('has no problems, and is accessible', async () => {
    const text = await sample('text-blocks');
    expect(parseArticle(text).problems).to.deep.equal([]);
    const view = await showArticle(text);
    const scrollers = findAll(view, '.code, .preformatted').filter(
      (box) => box.scrollWidth > box.clientWidth,
    );
    await waitUntil(() => scrollers.every(({ tabIndex }) => tabIndex === 0), 'The keyboard does not scroll');
    await expectAccessible(view);
  });
});
