import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { parseArticle, type ArticleHeader, type ArticleView } from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { bareArticle } from '../article/support.js';
import { find, words } from '../support/render.js';

// The rule: an article that is given as text is read in every encoding, with every mark and line end that editors, systems and
// pages write, wherever it is given. What cannot be read is an error or a problem that says so.

const article = bareArticle({ headline: 'Café “Straße” 港', sections: [{ heading: 'One', body: 'Words.' }] });
const headline = article.headline as string;
const json = JSON.stringify(article, undefined, 2);

const texts: Record<string, string> = {
  'as it is': json,
  'after a byte order mark': `\ufeff${json}`,
  'after two byte order marks, as of files that were joined': `\ufeff\ufeff${json}`,
  'with a byte order mark behind a blank': ` \n\ufeff${json}`,
  'with CRLF': json.replaceAll('\n', '\r\n'),
  'with CR': json.replaceAll('\n', '\r'),
  'with line separators': json.replaceAll('\n', '\u2028'),
  'with paragraph separators': json.replaceAll('\n', '\u2029'),
  'with next lines, as mainframes write': json.replaceAll('\n', '\x85'),
  'indented with no-break spaces': json.replaceAll('  ', '\u00a0 '),
  'indented with ideographic spaces': json.replaceAll('  ', '\u3000'),
  'between no-break spaces': `\u00a0\u00a0${json}\u00a0`,
  'between zero-width spaces': `\u200b${json}\u200b`,
  'between marks of direction': `\u200f${json}\u202c`,
  'with a vertical tab and a form feed': `\v${json}\f`,
  'with NUL at the end': `${json}\0\0\0`,
  'with DOS’s end of file': `${json}\r\n\x1a`,
  'in a comment of HTML': `<!--\n${json}\n-->`,
  'in a comment that scripts hide': `<!--//\n${json}\n//-->`,
  'in CDATA': `<![CDATA[${json}]]>`,
  'in CDATA behind comments': `//<![CDATA[\n${json}\n//]]>`,
  'in CDATA in comments': `/* <![CDATA[ */\n${json}\n/* ]]> */`,
  'in CDATA as Drupal writes it': `<!--//--><![CDATA[//><!--\n${json}\n//--><!]]>`,
  'as JSON in JSON': JSON.stringify(json),
};

const utf16 = (text: string, isLittle: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 * index, text.charCodeAt(index), isLittle);
  return view.buffer;
};
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Text of which each character is one byte of the same number, as of Latin 1. */
const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** What is in a file, the type that its server says, and the headline in it. */
const files: Record<
  string,
  [content: BlobPart & (ArrayBuffer | Uint8Array), type?: string, headline?: string]
> = {
  'UTF-8': [utf8(json)],
  'UTF-8 after a byte order mark': [utf8(`\ufeff${json}`)],
  'UTF-8 that the server calls Latin 1': [utf8(json), 'text/plain; charset=iso-8859-1'],
  'UTF-8 in an encoding that nobody knows': [utf8(json), 'application/json; charset=utf8mb4'],
  'UTF-16LE after a byte order mark': [utf16(`\ufeff${json}`, true)],
  'UTF-16BE after a byte order mark': [utf16(`\ufeff${json}`, false)],
  'UTF-16LE': [utf16(json, true)],
  'UTF-16BE': [utf16(json, false)],
  'UTF-16LE that the server calls UTF-8': [utf16(json, true), 'application/json; charset=utf-8'],
  'Windows-1252': [
    bytes('{"version":1,"headline":"Caf\xe9 \x93x\x94"}'),
    'application/json; charset=windows-1252',
    'Café “x”',
  ],
  'Latin 2': [bytes('{"version":1,"headline":"\xa3"}'), 'application/json;charset="iso-8859-2"', 'Ł'],
  Shift_JIS: [bytes('{"version":1,"headline":"\x8d\x60"}'), 'application/json; charset=Shift_JIS', '港'],
  'GBK that is UTF-8, too': [bytes('{"version":1,"headline":"\xd2\xbb"}'), 'text/json; charset=gbk', '一'],
};

const headlineIn = (element: Element): string => words(find(element, '[part="headline"]'));

async function viewOf(place: (view: ArticleView) => void): Promise<ArticleView> {
  const view = document.createElement('article-view');
  place(view);
  const around = await fixture(html`<div></div>`);
  around.append(view);
  await view.updateComplete;
  return view;
}

function scriptWith(text: string, type = 'application/json'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  return script;
}

const addressOf = (content: BlobPart, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([content], { type }));

describe('an article set as text', () => {
  for (const [how, text] of Object.entries(texts)) {
    it(`is parsed ${how}`, async () => {
      expect(parseArticle(text).problems).to.deep.equal([]);
      expect(renderArticle(text)).to.contain(headline);
      const src = addressOf(text);
      const header = await fixture<ArticleHeader>(html`<article-header article=${text}></article-header>`);
      for (const element of [
        header,
        await viewOf((view) => (view.article = text)),
        await viewOf((view) => view.append(scriptWith(text))),
        await viewOf((view) => (view.src = src)),
      ]) {
        expect(headlineIn(element)).to.equal(headline);
        expect(element.problems).to.deep.equal([]);
      }
    });
  }

  for (const type of [
    'application/json; charset=utf-8',
    'Application/JSON',
    'text/json',
    ' application/json ',
  ])
    it(`is parsed from a script of the type “${type}”`, async () => {
      const view = await viewOf((view) => view.append(scriptWith(json, type)));
      expect(headlineIn(view)).to.equal(headline);
    });

  it('keeps text that only looks like JSON in its fields', () => {
    const headline = '<!-- a --> //<![CDATA[b]]> /* \u00a0\u200b\ufeff "c\\" */';
    expect(parseArticle(`\ufeff${JSON.stringify({ version: 1, headline })}`).article.headline).to.equal(
      headline,
    );
  });

  for (const [what, text] of Object.entries({
    'cut short': json.slice(0, -9),
    'with words behind it': `${json}\nOne more thing`,
    'with a comment': `{/* hidden */${json.slice(1)}`,
    'with single quotation marks': json.replaceAll('"', "'"),
    'that is a page': '<!doctype html><title>Log in</title>',
  }))
    it(`results in an error: text ${what}`, async () => {
      const inside = await viewOf((view) => view.append(scriptWith(text)));
      const loaded = await viewOf((view) => (view.src = addressOf(text)));
      for (const { status, error } of [inside, loaded]) {
        expect(status).to.equal('error');
        expect(error!.message).to.match(/does not contain JSON|is not JSON/);
      }
      expect(parseArticle(text).problems.map(({ code }) => code)).to.include('not-an-article');
    });
});

describe('an article in a file', () => {
  for (const [encoding, [content, type, expected = headline]] of Object.entries(files)) {
    it(`is read in ${encoding}`, async () => {
      const view = await viewOf((view) => (view.src = addressOf(content, type)));
      expect(view.error).to.be.undefined;
      expect(headlineIn(view)).to.equal(expected);
      if (type) return;
      expect(parseArticle(content).article.headline).to.equal(headline);
      expect(parseArticle(content).problems).to.deep.equal([]);
    });
  }

  it('results in an error if the encoding is unknown', async () => {
    const content = bytes('{"version":1,"headline":"Caf\xe9"}');
    const view = await viewOf((view) => (view.src = addressOf(content)));
    expect(view.status).to.equal('error');
    expect(view.error!.message).to.contain('neither UTF-8');
    expect(parseArticle(content).problems[0]!.message).to.contain('no UTF-8');
  });
});

describe('the texts of an article', () => {
  it('have line feeds in place of all kinds of line endings', () => {
    const ends = ['\r\n', '\r', '\v', '\f', '\x85', '\u2028'];
    const parsed = parseArticle({
      ...article,
      bottomLine: `a${ends.join('a')}b`,
    });
    expect(parsed.article.bottomLine).to.equal(`${'a\n'.repeat(ends.length)}b`);
    expect(parsed.problems.map(({ message }) => message)).to.deep.equal([
      'Its line ends were made line feeds.',
    ]);
  });

  it('start a paragraph at a paragraph separator', () => {
    expect(parseArticle({ ...article, bottomLine: 'a\u2029b' }).article.bottomLine).to.equal('a\n\nb');
  });
});
