// The library beside others: a second version of itself, other versions of Lit, elements that have taken its names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.js';
import { bundle, expect, newsAddress, test } from '../support/test.js';

/** Another version of the bundle: it calls the link to copy something else. */
const otherVersion = '<script type="module" src="/other/article-elements.js"></script>';

function serveOtherVersion({ url }, response) {
  const code = readFileSync(join(root, url.replace('/other/', 'cdn/')), 'utf8');
  const changed = code.replace('Copy link', 'Copy the link, as of old');
  response.setHeader('content-type', 'text/javascript').end(changed);
  return true;
}

test.use({ answers: { '/other/': serveOtherVersion } });

const addresses = { 'this version': '/cdn/article-elements.js', 'the other': '/other/article-elements.js' };
const words = { 'this version': 'Copy link', 'the other': 'Copy the link, as of old' };

/** Where Lit 2 and Lit 3 are found. Lit 2 has its own packages inside it. */
const packagesOf = (folder) => ({
  '@lit/reactive-element': `${folder}/@lit/reactive-element/reactive-element.js`,
  'lit-html': `${folder}/lit-html/lit-html.js`,
  'lit-html/': `${folder}/lit-html/`,
  'lit-element/': `${folder}/lit-element/`,
});
const importMap = `<script type="importmap">${JSON.stringify({
  imports: { 'lit-2': '/node_modules/lit-2/index.js', 'lit-3': '/node_modules/lit/index.js' },
  scopes: {
    '/node_modules/': packagesOf('/node_modules'),
    '/node_modules/lit-2/': packagesOf('/node_modules/lit-2/node_modules'),
  },
})}</script>`;

const src = `src="${newsAddress}"`;

const headlineIn = (page, tag) => page.locator(tag).locator('h1, h2').first();
const copyControlIn = (page, tag) => page.locator(tag).locator('[data-network=copy] .share-words');

/** The text is there, and can be seen. */
async function expectShown(locator, text) {
  await expect(locator).toHaveText(text);
  await expect(locator).toBeVisible();
}

test.describe('two versions on one page', () => {
  for (const [first, second] of [Object.keys(addresses), Object.keys(addresses).reverse()]) {
    test.describe(`${first} first`, () => {
      /** A page with both, where the second one's classes have names of their own. */
      const pageWithBoth = (body) =>
        `${first === 'this version' ? bundle + otherVersion : otherVersion + bundle}<body>${body}<script type="module">
          const second = await import('${addresses[second]}');
          for (const name of Object.keys(second)) second[name].define?.('second-' + second[name].tag);
        </script>`;

      test('the tags are those of the first', async ({ page, visit }) => {
        await visit(pageWithBoth(`<article-view ${src}></article-view>`));
        await expectShown(copyControlIn(page, 'article-view'), words[first]);
      });

      test('the classes of the second work under names of their own', async ({ page, visit, site }) => {
        await visit(pageWithBoth(`<second-article-view ${src}></second-article-view>`));
        await expectShown(headlineIn(page, 'second-article-view'), site.news.headline);
        await expectShown(copyControlIn(page, 'second-article-view'), words[second]);
      });

      for (const [provider, consumer] of [
        ['article-provider', 'second-article-header'],
        ['second-article-provider', 'article-header'],
      ]) {
        test(`${consumer} shows the article of ${provider}`, async ({ page, visit, site }) => {
          await visit(pageWithBoth(`<${provider} ${src}><${consumer}></${consumer}></${provider}>`));
          const headline = headlineIn(page, consumer);
          await expectShown(headline, site.news.headline);
          await page.locator(provider).evaluate((element) => (element.article = { headline: 'Another' }));
          await expectShown(headline, 'Another');
        });
      }
    });
  }
});

test.describe('a page that has taken <share-bar>', () => {
  const taken = `<script>customElements.define('share-bar', class extends HTMLElement {
    connectedCallback() { this.textContent = 'of the page'; }
  });</script>`;

  test('keeps its own, and shows articles with theirs', async ({ page, visit, site, said }) => {
    await visit(`${taken}${bundle}<body><share-bar></share-bar><article-view ${src}></article-view>`);
    await expectShown(copyControlIn(page, 'article-view'), 'Copy link');
    await expectShown(headlineIn(page, 'article-view'), site.news.headline);
    await expectShown(page.locator('body > share-bar'), 'of the page');
    expect(said.warnings).toEqual([]);
  });

  test('can have ours under another name', async ({ page, visit }) => {
    await visit(`${taken}<body><acme-share-bar url="https://news.example/a"></acme-share-bar><script type="module">
      import { ShareBar } from '/cdn/article-elements.js';
      ShareBar.define('acme-share-bar');
    </script>`);
    await expectShown(copyControlIn(page, 'acme-share-bar'), 'Copy link');
  });
});

test('a definition can go to a registry of one’s own, where the browser has such', async ({
  page,
  visit,
}) => {
  await visit('<body>');
  const { scoped, shown, leaked } = await page.evaluate(async () => {
    const { ArticleHeader } = await import('/cdn/article-elements.js');
    const registry = (() => {
      try {
        return new CustomElementRegistry();
      } catch {
        return undefined;
      }
    })();
    if (!registry) return { scoped: false };
    ArticleHeader.define('scoped-header', registry);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
    document.body.append(host);
    root.innerHTML = '<scoped-header></scoped-header>';
    const header = root.firstChild;
    header.article = { headline: 'In a registry of its own' };
    await header.updateComplete;
    return {
      scoped: true,
      shown: header.shadowRoot.querySelector('h1').textContent.trim(),
      leaked: Boolean(customElements.get('scoped-header')),
    };
  });
  // An engine without scoped registries has nothing to show here.
  expect(shown).toBe(scoped ? 'In a registry of its own' : undefined);
  expect(leaked).toBe(scoped ? false : undefined);
});

test.describe('a page made with another Lit', () => {
  for (const lit of ['lit-2', 'lit-3']) {
    for (const order of ['before', 'after']) {
      test(`${lit}, loaded ${order} ours, renders our elements among its own`, async ({ page, visit }) => {
        const own = `<script type="module">
          import { html, LitElement } from '${lit}';
          customElements.define('own-page', class extends LitElement {
            static properties = { headline: {} };
            render() {
              return html\`<h2>\${this.headline} in ${lit}</h2>
                <article-view .article=\${{ headline: this.headline, sections: [{ body: 'Text.' }] }}
                  heading-level=\${3}></article-view>\`;
            }
          });
        </script>`;
        const scripts = order === 'before' ? own + bundle : bundle + own;
        await visit(`${importMap}${scripts}<body><own-page headline="First"></own-page>`);
        const headline = page.locator('own-page article-view h3');
        await expectShown(page.locator('own-page h2'), `First in ${lit}`);
        await expectShown(headline, 'First');
        await page.locator('own-page').evaluate((element) => (element.headline = 'Second'));
        await expectShown(headline, 'Second');
      });
    }
  }
});
