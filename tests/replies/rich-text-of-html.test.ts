import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { readReplies } from '../../src/replies/read-replies.js';
import { richTextOfHtml } from '../../src/replies/html-to-portable-text.js';
import { richText } from '../../src/render/rich-text/rich-text.template.js';
import { en } from '../../src/locales/index.js';
import type { RenderContext } from '../../src/render/context.js';

const view = {
  locale: en,
  lang: 'en',
  dir: 'ltr',
  level: 1,
  sectionLevel: 2,
  base: 'https://news.example/harbour',
  newTab: 'none',
  anchors: false,
  notes: new Map(),
  customBlocks: new Map(),
  syndicated: false,
} as unknown as RenderContext;

/** What the page shows of a reply's markup. */
function shown(markup: string): HTMLElement {
  const [reply] = readReplies([{ id: 1, text: richTextOfHtml(markup) }]).replies;
  const place = document.createElement('div');
  render(richText(reply!.text, view), place);
  return place;
}

/** The same as markup, without what is there for Lit. */
const markupOf = (markup: string): string =>
  shown(markup)
    .innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/>\s*\n\s*</g, '><')
    .trim();

describe('the markup of a reply', () => {
  for (const [what, given, expected] of [
    ['paragraphs', '<p>One</p>\n<p>Two</p>', '<p>One</p><p>Two</p>'],
    ['line breaks', 'One<br>Two<br />\nThree', '<p>One<br>Two<br>Three</p>'],
    [
      'emphasis',
      '<b>a</b> <i>b</i> <del>c</del> <code>d</code>',
      '<p><strong>a</strong> <em>b</em> <s>c</s> <code>d</code></p>',
    ],
    ['misnested emphasis', '<b>a<i>b</b>c</i>', '<p><strong>a<em>b</em></strong>c</p>'],
    ['lists', '<ul><li>a<ol><li>b</ol><li>c</ul>', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>'],
    ['paragraphs in a list item', '<ul><li><p>a</p><p>b</p></li></ul>', '<ul><li>a<br>b</li></ul>'],
    [
      'a quotation',
      '<blockquote><p>a</p><p>b</p></blockquote>c',
      '<blockquote><p>a<br><br>b</p></blockquote><p>c</p>',
    ],
    [
      'quotations of two',
      '<blockquote><p>a</p></blockquote><blockquote>b</blockquote>',
      '<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>',
    ],
    ['headings, as what is bold', '<h2>a</h2>b', '<p><strong>a</strong></p><p>b</p>'],
    [
      'entities',
      '&lt;b&gt; &amp;amp; &#8220;x&#x201D; &nbsp;&euro;',
      '<p>&lt;b&gt; &amp;amp; “x” &nbsp;€</p>',
    ],
    ['white space', '  a\n\t b <b> c</b> d ', '<p>a b <strong>c</strong> d</p>'],
    [
      'a picture, as its words',
      'a <img src="https://x.example/p.png" alt="😀" onerror="alert(1)">',
      '<p>a 😀</p>',
    ],
    [
      'an abbreviation',
      '<abbr title="Port authority">PA</abbr>',
      '<p><abbr title="Port authority">PA</abbr></p>',
    ],
    ['a table, row by row', '<table><tr><td>a<td>b<tr><td>c</table>', '<p>a b</p><p>c</p>'],
  ] as const) {
    it(`is converted: ${what}`, () => expect(markupOf(given)).to.equal(expected));
  }

  it('is converted: code, with its white space', () => {
    expect(shown('<pre><code>\nif (a)\n  b();\n</code></pre>').querySelector('pre')!.textContent).to.equal(
      'if (a)\n  b();',
    );
  });

  it('keeps safe links, marked as user-generated', () => {
    const link = shown('<a href="/about" rel="me" onclick="x()" style="color: red">us</a>').querySelector(
      'a',
    )!;
    expect([...link.attributes].map(({ name }) => name).sort()).to.deep.equal(['href', 'rel']);
    expect(link.getAttribute('href')).to.equal('https://news.example/about');
    expect(link.rel).to.equal('ugc nofollow');
  });

  it('keeps a link over several paragraphs', () => {
    const links = shown('<a href="https://x.example/"><p>a</p><p>b</p></a>').querySelectorAll('a');
    expect([...links].map(({ textContent }) => textContent)).to.deep.equal(['a', 'b']);
  });

  const nothing = '';
  for (const [what, given, words] of [
    ['a script', '<script>alert(1)</script>', nothing],
    ['a script that does not end', 'a<script>alert(1)', 'a'],
    ['a style sheet', '<style>* { display: none }</style>a', 'a'],
    ['a frame', '<iframe src="https://x.example" srcdoc="<script>alert(1)</script>">b</iframe>a', 'a'],
    ['a drawing', '<svg onload="alert(1)"><script>alert(1)</script><a href="javascript:x">b</a></svg>a', 'a'],
    ['a formula', '<math><mi xlink:href="javascript:alert(1)">x</mi></math>a', 'a'],
    ['a template', '<template><b>x</b></template>a', 'a'],
    ['a form', '<form action="https://x.example"><input value="x"><button>b</button>a</form>', 'a'],
    ['an event handler', '<p onclick="alert(1)" onmouseover=alert(1)>a</p>', 'a'],
    ['a script as address', '<a href="javascript:alert(1)">a</a>', 'a'],
    ['one with a tab in it', '<a href="java\tscript:alert(1)">a</a>', 'a'],
    ['one in entities', '<a href="&#106;avascript&colon;alert(1)">a</a>', 'a'],
    ['markup as address', '<a href="data:text/html,<script>alert(1)</script>">a</a>', 'a'],
    ['a comment', 'a<!-- <img src=x onerror=alert(1)> -->', 'a'],
    ['a comment that does not end', 'a<!-- <b>', 'a'],
    ['a section of XML', 'a<![CDATA[<img src=x onerror=alert(1)>]]>', 'a'],
    ['an instruction', 'a<?php echo 1 ?><!doctype html>', 'a'],
    ['a base and a refresh', '<base href="https://x.example"><meta http-equiv="refresh" content="0">a', 'a'],
    ['a tag that does not end', 'a<img src=x onerror="alert(1)', 'a'],
    ['markup that is made of text', '<<b>script>alert(1)</b>', '<script>alert(1)'],
    ['text that looks like markup', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    [
      'names that all objects have',
      '<constructor>a</constructor><a __proto__=x constructor=y>b</a><valueOf>',
      'ab',
    ],
    ['a null character', 'a\0b<scr\0ipt>c', 'abc'],
  ] as const) {
    it(`is sanitized: ${what}`, () => {
      const place = shown(given);
      expect(place.textContent!.replace(/\s+/g, ' ').trim()).to.equal(words);
      const elements = [...place.querySelectorAll('*')];
      expect(
        elements.filter((element) => !element.matches('p, a, strong, em')).map(({ localName }) => localName),
      ).to.be.empty;
      const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
      expect(attributes).to.be.empty;
    });
  }

  it('may have any nesting depth', () => {
    for (const tag of ['b', 'div', 'blockquote', 'svg', 'ul><li', 'a href=x']) {
      expect(() => shown(`seen ${`<${tag}>`.repeat(100_000)}x`)).not.to.throw();
    }
    expect(shown(`seen ${'<b>'.repeat(100_000)}x`).textContent).to.contain('seen');
  });

  for (const [what, piece] of [
    ['words', 'words and more '],
    ['tags', '<b>a</b>'],
    ['entities', '&amp;'],
    ['brackets', '<'],
    ['unfinished attributes', '<a href="'],
    ['paragraphs', '<p>a'],
    ['ends of what never began', '</p></b></li>'],
  ] as const) {
    it(`may have any length: ${what}`, () => {
      const blocks = richTextOfHtml(piece.repeat(1_100_000 / piece.length));
      expect(readReplies([{ id: 1, text: blocks }]).replies).to.have.length(1);
    });
  }
});
