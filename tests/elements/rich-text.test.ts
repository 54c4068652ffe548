import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { linkTo, paragraph, pixel } from '../support/article.js';
import { find, findAll, served, showBlocks, texts, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

const note = (body: string, _key = 'note') => ({ _type: 'footnote' as const, _key, body });

describe('rich text', () => {
  for (const [mark, tag] of Object.entries({
    strong: 'strong',
    em: 'em',
    code: 'code',
    underline: 'u',
    'strike-through': 's',
    sub: 'sub',
    sup: 'sup',
    mark: 'mark',
    kbd: 'kbd',
    small: 'small',
    ins: 'ins',
    q: 'q',
  })) {
    it(`shows the mark ${mark} as <${tag}>`, async () => {
      const section = await showBlocks(paragraph(['plain ', ['marked', mark]]));
      expect(texts(section, `p > ${tag}`)).to.deep.equal(['marked']);
    });
  }

  it('renders one link around text with other marks', async () => {
    const section = await showBlocks(
      paragraph(
        [
          ['a ', 'link'],
          ['bold', 'link', 'strong'],
          [' link', 'link'],
        ],
        {
          markDefs: [linkTo('https://other.example/')],
        },
      ),
    );
    expect(texts(section, 'a')).to.deep.equal(['a bold link (opens in a new tab)']);
    expect(texts(section, 'a strong')).to.deep.equal(['bold']);
  });

  it('renders one link if a mark begins before it and ends inside it', async () => {
    const section = await showBlocks(
      paragraph(
        [
          ['bold ', 'strong'],
          ['both', 'strong', 'link'],
          [' linked', 'link'],
        ],
        { markDefs: [linkTo('/here')] },
      ),
    );
    expect(texts(section, 'a')).to.deep.equal(['both linked']);
    expect(texts(section, 'strong')).to.deep.equal(['bold', 'both']);
  });

  it('omits a figure that has only a licence, and renders the blocks next to it', async () => {
    const figure = { _type: 'figure', src: '', width: 2, height: 1, alt: '', license: '/licence' };
    const section = await showBlocks(figure, paragraph(['After it.']));
    expect(findAll(section, 'figure')).to.have.length(0);
    const kept = find(section, '.prose > p');
    section.section = { body: [figure, paragraph(['After it.']), paragraph(['More.'])] } as never;
    await section.updateComplete;
    expect(texts(section, '.prose > p')).to.deep.equal(['After it.', 'More.']);
    if (!served) expect(find(section, '.prose > p')).to.equal(kept);
  });

  it('opens links to other sites in a new tab and says so; others stay', async () => {
    const section = await showBlocks(
      paragraph(
        [
          ['out', 'o'],
          ['mail', 'm'],
          ['here', 'h'],
        ],
        {
          markDefs: [
            linkTo('https://other.example/', 'o'),
            linkTo('mailto:a@b.example', 'm'),
            linkTo('/page', 'h'),
          ],
        },
      ),
    );
    const [out, mail, here] = findAll(section, 'a') as HTMLAnchorElement[];
    expect(out).to.include({ target: '_blank', rel: 'noopener', textContent: 'out (opens in a new tab)' });
    expect(mail).to.include({ target: '', textContent: 'mail' });
    expect(here).to.include({ target: '', textContent: 'here' });
  });

  it('keeps only harmless link types', async () => {
    const section = await showBlocks(
      paragraph([['x', 'link']], {
        markDefs: [{ ...linkTo('/x'), rel: 'nofollow opener stylesheet' } as never],
      }),
    );
    expect(find(section, 'a')!.getAttribute('rel')).to.equal('nofollow');
  });

  it('shows a newline in a text as a line break', async () => {
    const section = await showBlocks(paragraph(['one\ntwo']));
    expect(findAll(section, 'p br')).to.have.length(1);
  });

  it('shows an abbreviation with its expansion', async () => {
    const section = await showBlocks(
      paragraph([['WHO', 'a']], {
        markDefs: [{ _type: 'abbr', _key: 'a', title: 'World Health Organization' }],
      }),
    );
    expect(find(section, 'abbr')!.title).to.equal('World Health Organization');
  });

  it('nests lists by level, of either kind', async () => {
    const item = (text: string, level: number, listItem: 'bullet' | 'number') =>
      paragraph([text], { level, listItem });
    const section = await showBlocks(
      item('a', 1, 'bullet'),
      item('a1', 2, 'number'),
      item('a1x', 3, 'bullet'),
      item('a2', 2, 'number'),
      item('b', 1, 'bullet'),
      item('1', 1, 'number'),
    );
    expect(texts(section, 'section > ul > li > ol > li > ul > li')).to.deep.equal(['a1x']);
    expect(findAll(section, 'section > ul > li > ol > li')).to.have.length(2);
    expect(findAll(section, 'section > ul > li')).to.have.length(2);
    expect(texts(section, 'section > ol > li')).to.deep.equal(['1']);
  });

  it('shows neighbouring quotations as two', async () => {
    const quote = (text: string) => paragraph([text], { style: 'blockquote' });
    const section = await showBlocks(quote('one'), quote('two'));
    expect(texts(section, 'blockquote')).to.deep.equal(['one', 'two']);
  });

  it('keeps white space and markup in code as they are', async () => {
    const section = await showBlocks(paragraph(['<b>\n  x'], { style: 'code' }));
    expect(find(section, 'pre code')!.textContent).to.equal('<b>\n  x');
  });

  it('gives headings the level that they have, counted from that of the headline', async () => {
    const styles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
    const headings = styles.map((style) => paragraph([style], { style }));
    const section = await showBlocks(...headings);
    for (const style of styles) expect(texts(section, style)).to.deep.equal([style]);
    section.section = { heading: 'S', level: 3, body: headings };
    section.headingLevel = 4;
    await section.updateComplete;
    expect(texts(section, 'h5')).to.deep.equal(['S', 'h3']);
    expect(texts(section, 'h6')).to.deep.equal(['h4', 'h5', 'h6']);
  });

  it('gives a picture its size, so that nothing shifts', async () => {
    const section = await showBlocks({
      _type: 'figure',
      src: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="8" height="2"/%3E',
      width: 400,
      height: 100,
      alt: 'A picture',
    });
    const image = find(section, 'img')! as HTMLImageElement;
    expect(image).to.include({ alt: 'A picture', loading: 'lazy' });
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['400', '100']);
    expect(image.getBoundingClientRect().width / image.getBoundingClientRect().height).to.be.closeTo(4, 0.05);
  });

  it('shows caption and credit of a picture', async () => {
    const section = await showBlocks({
      _type: 'figure',
      src: pixel,
      width: 1,
      height: 1,
      alt: '',
      caption: 'The quay',
      creditText: 'Ada Reed',
    });
    expect(texts(section, 'figcaption')).to.deep.equal(['The quay Credit: Ada Reed']);
  });

  it('shows the alt text in place of an image with an unsafe URL', async () => {
    const figure = {
      _type: 'figure',
      src: 'javascript:alert(1)',
      width: 1,
      height: 1,
      alt: 'The quay at dawn',
    };
    const section = await showBlocks(figure, { ...figure, fallback: 'See the picture at home.' });
    expect(findAll(section, 'img')).to.have.length(0);
    expect(texts(section, '.stand-in')).to.deep.equal(['The quay at dawn', 'See the picture at home.']);
  });

  it('shows a pull quote with its source', async () => {
    const section = await showBlocks({ _type: 'pullQuote', text: 'We wait.', attribution: 'Ada Reed' });
    expect(texts(section, '.pullquote blockquote')).to.deep.equal(['We wait.']);
    expect(texts(section, '.pullquote figcaption')).to.deep.equal(['Ada Reed']);
  });

  it('names a callout by its title', async () => {
    const section = await showBlocks({ _type: 'callout', title: 'Background', body: 'Words.' });
    expect(find(section, '[role=note]')!.getAttribute('aria-label')).to.equal('Background');
    expect(texts(section, '.callout p')).to.deep.equal(['Background', 'Words.']);
  });

  it('marks up the headers of a table', async () => {
    const section = await showBlocks({
      _type: 'table',
      caption: 'Boats',
      head: ['Year', 'Boats'],
      rows: [
        ['2025', '3'],
        ['2026', [paragraph([['40', 'strong']])]],
      ],
      rowHeaders: true,
    });
    expect(texts(section, 'th[scope=col]')).to.deep.equal(['Year', 'Boats']);
    expect(texts(section, 'th[scope=row]')).to.deep.equal(['2025', '2026']);
    expect(texts(section, 'td strong')).to.deep.equal(['40']);
  });

  it('lets a table that is too wide scroll inside itself, by keyboard too', async () => {
    const cells = Array.from({ length: 30 }, (_, index) => `column${index}`);
    const section = await showBlocks({ _type: 'table', caption: 'Wide', rows: [cells] });
    section.style.width = '300px';
    const box = find(section, '.table')!;
    expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
    expect(section.scrollWidth).to.equal(section.clientWidth);
    expect(box.ariaLabel).to.equal('Wide');
    await waitUntil(() => box.tabIndex === 0, 'The table takes no focus');
  });

  it('numbers footnotes and links them both ways', async () => {
    const section = await showBlocks(
      paragraph(['First', ['marked', 'b'], ' and ', ['other', 'a']], {
        markDefs: [note('Note A', 'a'), note('Note B', 'b')],
      }),
    );
    expect(texts(section, '[role=doc-noteref]')).to.deep.equal(['1', '2']);
    expect(texts(section, '.footnotes li p')).to.deep.equal(['Note B', 'Note A']);
    const [reference] = findAll(section, '[role=doc-noteref]');
    reference!.click();
    const target = section.shadowRoot!.activeElement as HTMLElement;
    expect(target.id).to.equal('ae-note-1');
    target.querySelector<HTMLElement>('[role=doc-backlink]')!.click();
    expect(section.shadowRoot!.activeElement).to.equal(reference);
  });

  it('puts the number of a note on linked text after the link', async () => {
    const section = await showBlocks(
      paragraph(
        [
          ['see ', 'link'],
          ['this', 'link', 'note'],
          [' page', 'link'],
        ],
        { markDefs: [linkTo('/x'), note('N')] },
      ),
    );
    expect(texts(section, 'p > a')).to.deep.equal(['see this page']);
    expect(findAll(section, 'a a')).to.have.length(0);
    expect(texts(section, 'p > sup')).to.deep.equal(['1']);
  });

  it('shows title, address and fallback of an embed, and loads nothing', async () => {
    const section = await showBlocks({
      _type: 'embed',
      provider: 'Vids',
      url: 'https://vids.example/1',
      title: 'The opening',
      fallback: 'A film of the opening.',
    });
    expect(texts(section, '.embed p')).to.deep.equal([
      'The opening',
      'A film of the opening.',
      'View on Vids (opens in a new tab)',
    ]);
    expect(findAll(section, 'iframe, script, object, video')).to.have.length(0);
  });

  it('shows the events of a timeline in order', async () => {
    const section = await showBlocks({
      _type: 'timeline',
      title: 'How it went',
      events: [
        { date: '2017-05-02', title: 'Closed' },
        { date: '2026-03', title: 'Open', body: 'At last.' },
      ],
    });
    expect(texts(section, '.timeline li')).to.deep.equal(['May 2, 2017 Closed', 'March 2026 Open At last.']);
  });

  it('renders no empty boxes without content', async () => {
    const section = await showBlocks(
      paragraph(['']),
      { _type: 'callout', body: '' },
      { _type: 'pullQuote', text: '' },
      { _type: 'embed', provider: '', url: '', title: '' },
      { _type: 'table', rows: [] },
      paragraph([''], { style: 'code' }),
      paragraph(['Words']),
    );
    expect(find(section, 'section')!.childElementCount).to.equal(1);
  });

  it('shows the notes of code after it, since code has no marks', async () => {
    const code = paragraph([['x', 'n']], { style: 'code', markDefs: [note('On code', 'n')] });
    const section = await showBlocks(code, paragraph([['y', 'm']], { markDefs: [note('On text', 'm')] }));
    expect(texts(section, '[role=doc-noteref]')).to.deep.equal(['1', '2']);
    expect(texts(section, '.footnotes li p')).to.deep.equal(['On code', 'On text']);
  });

  it('shows a divider as a thematic break', async () => {
    const section = await showBlocks(paragraph(['a']), { _type: 'divider' }, paragraph(['b']));
    expect(findAll(section, 'hr')).to.have.length(1);
  });

  it('shows the fallback of an unknown block, or the content that the page puts into its slot', async () => {
    const section = await showBlocks({ _type: 'example.poll', fallback: 'Vote at home.' });
    const slot = find(section, 'slot') as HTMLSlotElement;
    expect(words(slot)).to.equal('Vote at home.');
    section.innerHTML = `<p slot="${slot.name}">A poll</p>`;
    expect(slot.assignedElements().map(words)).to.deep.equal(['A poll']);
  });

  it('is accessible in all its forms', async () => {
    const section = await showBlocks(
      paragraph(['Words ', ['link', 'l'], ['noted', 'n']], {
        markDefs: [linkTo('https://o.example/', 'l'), note('N', 'n')],
      }),
      paragraph(['x'], { listItem: 'bullet' }),
      paragraph(['q'], { style: 'blockquote' }),
      paragraph(['code'], { style: 'code' }),
      {
        _type: 'figure',
        src: pixel,
        width: 1,
        height: 1,
        alt: 'Pixel',
        caption: 'C',
        creditText: 'D',
        license: 'https://l.example',
      },
      { _type: 'pullQuote', text: 'We wait.', attribution: 'Ada Reed' },
      { _type: 'callout', title: 'T', body: 'B' },
      { _type: 'table', head: ['a'], rows: [['b']] },
      { _type: 'timeline', title: 't', events: [{ title: 'e', date: '2026-01-01' }] },
      { _type: 'embed', provider: 'V', url: 'https://v.example/', title: 't', fallback: 'f' },
      { _type: 'divider' },
      { _type: 'x.y', fallback: 'z' },
    );
    section.section = { ...section.section!, heading: 'Everything' };
    await section.updateComplete;
    await expectAccessible(section);
  });
});
