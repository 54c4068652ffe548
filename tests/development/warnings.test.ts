import '../../src/development/install.js';
import { expect, fixture, html } from '@open-wc/testing';
import { ArticleView, ShareBar } from '../../src/index.js';
import { whenIdle } from '../../src/dom/idle-queue.js';
import { renderArticle } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { pretend } from '../support/pretend.js';
import { placed } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

// The rule: in development, a mistake in a page is warned of once, with what to do and where to read more; a page without mistakes is
// warned of nothing.

let warnings: string[];
beforeEach(() => {
  warnings = [];
  pretend(console, 'warn', (message: string) => warnings.push(message));
});

type Shown = HTMLElement & { updateComplete: Promise<unknown> } & Record<string, unknown>;

/** Elements of a page, once they are on screen. */
async function show(markup: string): Promise<Shown> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.innerHTML = markup;
  for (const element of around.querySelectorAll<Shown>('*')) await element.updateComplete;
  return around.firstElementChild as Shown;
}

/** Waits until all that waits for an idle moment has been done: what is warned of late comes before the end of this. */
const idle = (): Promise<void> => new Promise((resolve) => whenIdle(() => whenIdle(resolve)));

/** The one warning that there is. */
async function warning(): Promise<string> {
  await waitUntil(() => warnings.length, 'There is no warning');
  expect(warnings).to.have.length(1);
  const [, file, section] = /See (docs\/\S+?)#([\w-]+)\.$/.exec(warnings[0]!)!;
  expect(file).to.equal('docs/warnings.md');
  const guide = await (await fetch('/docs/warnings.md')).text();
  const headings = [...guide.matchAll(/^## (.*)$/gm)].map(([, text]) =>
    text!.toLowerCase().replace(/\W+/g, '-'),
  );
  expect(headings).to.include(section);
  return warnings[0]!;
}

const address = 'https://news.example/replies';
const json = JSON.stringify(article()).replaceAll('"', '&quot;');
const url = 'url="https://news.example/a"';

/** Mistakes, each with what the warning has to say. */
const mistakes: Record<string, [markup: string, ...said: string[]]> = {
  'a service of a form that there is not': [
    `<reply-form endpoint="${address}" thread="a" service="wordpres"></reply-form>`,
    '`service` of <reply-form> is “wordpres”',
    '`wordpress`',
  ],
  'a service of a list that there is not': [
    `<reply-list endpoint="${address}" thread="a" service="disqus"></reply-list>`,
    '`service` of <reply-list> is “disqus”',
    '`isso`',
  ],
  'a network that there is not': [
    `<share-bar ${url} networks="email gopher"></share-bar>`,
    '`networks` of <share-bar> contains “gopher”',
    '`bluesky`',
  ],
  'a network that there is not, for an article': [
    `<article-view article="${json}" without-reply-form networks="email, finger"></article-view>`,
    '`networks` of <article-view> contains “finger”',
  ],
  'a field that there is not': [
    `<reply-form endpoint="${address}" thread="b" fields="comment* phone*"></reply-form>`,
    '`fields` of <reply-form> contains “phone*”',
    '`author`',
  ],
  'an order that there is not': [
    '<reply-list replies="[]" order="random"></reply-list>',
    '`order` of <reply-list> is “random”',
    '`oldest` or `newest`',
  ],
  'terms that there are not': [
    `<article-terms terms='[{"name":"A"}]' type="labels"></article-terms>`,
    '`type` of <article-terms> is “labels”',
  ],
  'a level that is no number': [
    `<share-bar ${url} heading-level="seven"></share-bar>`,
    '`headingLevel` of <share-bar> cannot be “seven”',
    '1 to 6',
  ],
  'a level that is out of range': [
    `<article-header article="${json}" heading-level="7"></article-header>`,
    '`headingLevel` of <article-header> cannot be “7”',
  ],
  'links that open in no such way': [
    `<bottom-line-callout bottom-line="Words." new-tab="yes"></bottom-line-callout>`,
    '`newTab` of <bottom-line-callout> cannot be “yes”',
    '`external`, `all` or `none`',
  ],
  'an attribute with JSON that is cut short': [
    `<article-view article='{"version":1,"headline":"A'></article-view>`,
    'The attribute `article` of <article-view> contains invalid JSON',
    'JSON.stringify',
  ],
  'an attribute with JSON that lacks a comma': [
    `<article-terms terms='[{"name":"A"} {"name":"B"}]'></article-terms>`,
    'The attribute `terms` of <article-terms> contains invalid JSON',
  ],
  'a script with JSON that has a comma too many': [
    '<article-view><script type="application/json">{"version": 1,}</script></article-view>',
    'The script in <article-view> contains invalid JSON',
  ],
  'a script in a provider that is no JSON': [
    '<article-provider><script type="application/json">&lt;p></script></article-provider>',
    'The script in <article-provider> contains invalid JSON',
  ],
  'an object that a template made text': [
    '<article-highlights highlights="[object Object]"></article-highlights>',
    'The attribute `highlights` of <article-highlights> contains “[object Object]”',
    'JSON.stringify',
    'property',
  ],
  'an article with a problem': [
    `<article-view without-reply-form article="${json.replace('{', '{&quot;oddity&quot;:1,')}"></article-view>`,
    'The data of <article-view> has a problem',
    '/oddity',
    '`problems`',
    'validate',
  ],
  'a part with problems': [
    `<section-block section='{"body":"B","one":1,"two":2}'></section-block>`,
    'The data of <section-block> has 2 problems',
    '/one',
  ],
  'replies with a problem': [
    `<reply-list replies='[{"id":"1","text":"First."},7]'></reply-list>`,
    'The data of <reply-list> has a problem',
  ],
  'two forms with one thread': [
    `<div>${`<reply-form endpoint="${address}" thread="c"></reply-form>`.repeat(2)}</div>`,
    '<reply-form> and <reply-form> reply to the same thread',
    address,
    'Remove one of them',
  ],
  'a form beside an article with the same': [
    `<div><article-view article="${json}"></article-view><reply-form endpoint="https://news.example/wp-comments-post.php" thread="7"></reply-form></div>`,
    '<article-view> and <reply-form> reply to the same thread',
  ],
};

for (const tag of [
  'article-header',
  'article-highlights',
  'section-block',
  'bottom-line-callout',
  'article-terms',
  'share-bar',
  'reply-form',
  'reply-list',
  'article-view',
])
  mistakes[`${tag} without anything to show`] = [
    `<${tag}></${tag}>`,
    `<${tag}> has no content`,
    '<article-provider>',
  ];

describe('a mistake in a page', () => {
  for (const [mistake, [markup, ...said]] of Object.entries(mistakes))
    it(`is warned of: ${mistake}`, async () => {
      await show(markup);
      await idle();
      const text = await warning();
      expect(text).to.match(/^article-elements: /);
      for (const words of said) expect(text).to.contain(words);
    });

  it('is warned of once', async () => {
    const markup = `<share-bar ${url} networks="usenet"></share-bar>`;
    const bar = await show(markup);
    bar.networks = 'email';
    await bar.updateComplete;
    bar.networks = 'usenet';
    await bar.updateComplete;
    await show(markup);
    expect(await warning()).to.contain('usenet');
  });

  it('is warned of where a property is set to another type', async () => {
    const bar = await show(`<share-bar ${url}></share-bar>`);
    bar.via = { toString: 0 };
    expect(await warning()).to.contain('`via` of <share-bar> cannot be a value of type object');
  });

  it('is warned of where a server rendered it', async () => {
    await placed(renderArticle(article({ replies: undefined }), { networks: 'telex' }));
    expect(await warning()).to.contain('“telex”');
  });
});

describe('a tag that is defined twice', () => {
  it('is warned of where something else has taken it', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('their-bar', Theirs);
    ShareBar.define('their-bar');
    expect(await warning())
      .to.contain('<their-bar> is already defined')
      .and.to.contain("define('acme-");
    expect(customElements.get('their-bar')).to.equal(Theirs);
  });

  it('is warned of where it is another copy of the element', async () => {
    class Copy extends HTMLElement {
      static readonly tag = 'article-view';
    }
    customElements.define('copied-article', Copy);
    ArticleView.define('copied-article');
    expect(await warning()).to.contain('two copies of the library');
  });

  it('is warned of nothing where it is the same', () => {
    ArticleView.define('same-article');
    ArticleView.define('same-article');
    ArticleView.define();
    expect(warnings).to.deep.equal([]);
  });
});

const faultless: Record<string, string> = {
  'an article': `<article-view article="${json}" heading-level="2" new-tab="all" networks="email x"></article-view>`,
  'an article in a provider': `<article-provider article="${json}" heading-level="2"><article-header></article-header>
    <article-highlights></article-highlights><section-block index="1"></section-block><article-terms type="tags"></article-terms>
    <bottom-line-callout></bottom-line-callout><share-bar></share-bar><reply-form></reply-form></article-provider>`,
  'networks of one’s own': `<share-bar ${url} networks="acme email" custom-networks='[{"name":"acme","label":"A","url":"https://a.example/?{url}"}]'></share-bar>`,
  'words that are no JSON': '<bottom-line-callout bottom-line="[sic] {as it stands}"></bottom-line-callout>',
  'two forms with threads of their own': ['d', 'e']
    .map((thread) => `<reply-form endpoint="${address}" thread="${thread}"></reply-form>`)
    .join(''),
  'a form that says that there is none': '<reply-form closed></reply-form>',
  'what stands inside an article-view': '<article-view><p>Soon.</p></article-view>',
};

describe('a page without mistakes', () => {
  for (const [what, markup] of Object.entries(faultless))
    it(`is warned of nothing: ${what}`, async () => {
      await show(`<div>${markup}</div>`);
      await idle();
      expect(warnings).to.deep.equal([]);
    });

  it('is warned of nothing as a form moves', async () => {
    const around = await show(`<div><reply-form endpoint="${address}" thread="f"></reply-form></div>`);
    const form = around.firstElementChild as Shown;
    const copy = form.cloneNode(true) as Shown;
    form.replaceWith(copy);
    await copy.updateComplete;
    await idle();
    expect(warnings).to.deep.equal([]);
  });

  it('is warned of nothing where data comes before the page is there', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const header = document.createElement('article-header');
    around.append(header);
    await header.updateComplete;
    header.article = article();
    await idle();
    expect(warnings).to.deep.equal([]);
  });
});
