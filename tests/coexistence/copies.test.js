// The library beside others: a second version of itself, other versions of Lit, elements that have taken its names.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.js';
import { bundle, newsAddress, openPages } from '../support/open-pages.js';
import { pageEngines } from '../support/engines.js';

/** Another version of the bundle: it calls the link to copy something else. */
const otherVersion = '<script type="module" src="/other/article-elements.js"></script>';

function serveOtherVersion({ url }, response) {
  if (!url.startsWith('/other/')) return false;
  const code = readFileSync(join(root, url.replace('/other/', 'cdn/')), 'utf8');
  const changed = code.replace('Copy link', 'Copy the link, as of old');
  response.setHeader('content-type', 'text/javascript').end(changed);
  return true;
}

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

const textOf = (page, path) =>
  page
    .waitForSelector(path, { visible: true })
    .then((element) => element.evaluate((node) => node.textContent.replaceAll(/\s+/g, ' ').trim()));

const headlineIn = (page, tag) => textOf(page, `${tag} >>> :is(h1, h2)`);

for (const engine of pageEngines) {
  describe(`in ${engine},`, () => {
    let pages;
    let article;
    before(async () => {
      pages = await openPages(engine, serveOtherVersion);
      article = pages.news;
    });
    after(() => pages?.close());

    const src = `src="${newsAddress}"`;

    describe('two versions on one page', () => {
      for (const [first, second] of [Object.keys(addresses), Object.keys(addresses).reverse()]) {
        describe(`${first} first`, () => {
          const scripts = first === 'this version' ? bundle + otherVersion : otherVersion + bundle;
          /** A page with both, where the second one's classes have names of their own. */
          const visit = (body, look) =>
            pages.visit(
              `${scripts}<body>${body}<script type="module">
                const second = await import('${addresses[second]}');
                for (const name of Object.keys(second)) second[name].define?.('second-' + second[name].tag);
                document.body.id = 'both';
              </script>`,
              async (page, warnings) => {
                await page.waitForSelector('#both');
                await look(page, warnings);
              },
            );

          it('the tags are those of the first, and the console says so', () =>
            visit(`<article-view ${src}></article-view>`, async (page, warnings) => {
              assert.equal(
                await textOf(page, 'article-view >>> [data-network=copy] .share-words'),
                words[first],
              );
              assert.equal(warnings.filter((text) => text.includes('<article-view> is already')).length, 1);
            }));

          it('the classes of the second work under names of their own', () =>
            visit(`<second-article-view ${src}></second-article-view>`, async (page) => {
              assert.equal(await headlineIn(page, 'second-article-view'), article.headline);
              assert.equal(
                await textOf(page, 'second-article-view >>> [data-network=copy] .share-words'),
                words[second],
              );
            }));

          for (const [provider, consumer] of [
            ['article-provider', 'second-article-header'],
            ['second-article-provider', 'article-header'],
          ]) {
            it(`${consumer} shows the article of ${provider}`, () =>
              visit(`<${provider} ${src}><${consumer}></${consumer}></${provider}>`, async (page) => {
                assert.equal(await headlineIn(page, consumer), article.headline);
                await page.$eval(provider, (element) => (element.article = { headline: 'Another' }));
                await page.waitForFunction(
                  (tag) =>
                    document
                      .querySelector(tag)
                      .shadowRoot.querySelector('h1')
                      .textContent.includes('Another'),
                  {},
                  consumer,
                );
              }));
          }
        });
      }
    });

    describe('a page that has taken <share-bar>', () => {
      const taken = `<script>customElements.define('share-bar', class extends HTMLElement {
        connectedCallback() { this.textContent = 'of the page'; }
      });</script>`;

      it('keeps its own, is told so, and shows articles with theirs', () =>
        pages.visit(
          `${taken}${bundle}<body><share-bar></share-bar><article-view ${src}></article-view>`,
          async (page, warnings) => {
            assert.equal(
              await textOf(page, 'article-view >>> [data-network=copy] .share-words'),
              'Copy link',
            );
            assert.equal(await headlineIn(page, 'article-view'), article.headline);
            assert.equal(await textOf(page, 'share-bar'), 'of the page');
            assert.deepEqual(warnings, [
              'article-elements: <share-bar> is already defined; the earlier definition stays.',
            ]);
          },
        ));

      it('can have ours under another name', () =>
        pages.visit(
          `${taken}<body><acme-share-bar url="https://news.example/a"></acme-share-bar><script type="module">
            import { ShareBar } from '/cdn/article-elements.js';
            ShareBar.define('acme-share-bar');
          </script>`,
          async (page) =>
            assert.equal(
              await textOf(page, 'acme-share-bar >>> [data-network=copy] .share-words'),
              'Copy link',
            ),
        ));
    });

    it('a definition can go to a registry of one’s own, where the browser has such', () =>
      pages.visit(
        `<body><script type="module">
          import { ArticleHeader } from '/cdn/article-elements.js';
          const registry = (() => {
            try { return new CustomElementRegistry(); } catch { return undefined; }
          })();
          if (registry) {
            ArticleHeader.define('scoped-header', registry);
            const root = document.createElement('div').attachShadow({ mode: 'open', customElementRegistry: registry });
            document.body.append(root.host);
            root.innerHTML = '<scoped-header></scoped-header>';
            const header = root.firstChild;
            header.article = { headline: 'In a registry of its own' };
            await header.updateComplete;
            window.shown = header.shadowRoot.querySelector('h1').textContent.trim();
            window.leaked = customElements.get('scoped-header');
          }
          window.scoped = Boolean(registry);
        </script>`,
        async (page) => {
          await page.waitForFunction(() => 'scoped' in window);
          const { scoped, shown, leaked } = await page.evaluate(() => ({
            scoped: window.scoped,
            shown: window.shown,
            leaked: Boolean(window.leaked),
          }));
          // An engine without scoped registries has nothing to show here.
          assert.equal(shown, scoped ? 'In a registry of its own' : undefined);
          assert.equal(leaked, false);
        },
      ));

    describe('a page made with another Lit', () => {
      for (const lit of ['lit-2', 'lit-3']) {
        for (const order of ['before', 'after']) {
          it(`${lit}, loaded ${order} ours, renders our elements among its own`, () => {
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
            return pages.visit(
              `${importMap}${scripts}<body><own-page headline="First"></own-page>`,
              async (page) => {
                assert.equal(await textOf(page, 'own-page >>> h2'), `First in ${lit}`);
                assert.equal(await textOf(page, 'own-page >>> article-view >>> h3'), 'First');
                await page.$eval('own-page', (element) => (element.headline = 'Second'));
                await page.waitForFunction(() =>
                  document
                    .querySelector('own-page')
                    .shadowRoot.querySelector('article-view')
                    .shadowRoot.querySelector('h3')
                    ?.textContent.includes('Second'),
                );
              },
            );
          });
        }
      }
    });
  });
}
