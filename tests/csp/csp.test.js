// Everything works in a page whose Content-Security-Policy allows as little as can be, with Trusted Types.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sample, sampleNames } from '../support/samples.js';
import { bundle, openStrictPages } from './strict-pages.js';
import { pageEngines } from '../support/engines.js';

const counts = {};
after(() => {
  const reports = Object.values(counts).reduce((sum, { reports }) => sum + reports, 0);
  const pages = Object.entries(counts).map(([engine, { pages }]) => `${pages} pages in ${engine}`);
  console.log(`CSP reports: ${reports} (${pages.join(', ')})`);
});

/** What a page does that its policy forbids, and the directive that is broken. */
const forbidden = {
  'a style attribute': [`document.body.setAttribute('style', 'margin: 0')`, 'style-src-attr'],
  'a style element': [
    `document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))`,
    'style-src-elem',
  ],
  'code from a string': [`new Function('return 1')`, 'require-trusted-types-for'],
  'HTML from a string': [`document.body.innerHTML = '<b>'`, 'require-trusted-types-for'],
  'a policy that is not listed': [`trustedTypes.createPolicy('lit-html', {})`, 'trusted-types'],
  'a picture from elsewhere': [`new Image().src = 'https://elsewhere.example/x.png'`, 'img-src'],
};

/** Each element, and the property that gives it what it shows of an article. */
const elements = {
  'article-view': (article) => ({ article }),
  'article-header': (article) => ({ article }),
  'article-highlights': ({ highlights }) => ({ highlights }),
  'section-block': ({ sections }) => ({ section: sections[1] }),
  'bottom-line-callout': ({ bottomLine }) => ({ bottomLine }),
  'article-terms': ({ keywords }) => ({ terms: keywords, kind: 'tags' }),
  'share-bar': ({ url, headline }) => ({ url, headline }),
  'reply-form': ({ replies }) => ({ action: replies.action, reference: replies.ref }),
  'reply-list': () => ({ replies: [{ id: '1', author: { name: 'Ada Reed' }, text: 'Well said.' }] }),
};

const otherScripts = {
  'the file for one element': '<script type="module" src="/cdn/article-view.js"></script>',
  'the classic script': '<script defer src="/cdn/article-elements.classic.js"></script>',
};

const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt', 'zh-Hans'];

const readShadow = (page, tag, selector = '.page') =>
  page
    .waitForSelector(`${tag} >>> ${selector}`, { visible: true })
    .then((element) => element.evaluate((node) => node.textContent.replaceAll(/\s+/g, ' ').trim()));

const press = (page, selector) =>
  page
    .waitForSelector(`article-view >>> ${selector}`, { visible: true })
    .then((element) => element.evaluate((node) => node.click()));

/** Sets properties of an element, and waits until it shows them. */
async function give(page, tag, properties) {
  await page.waitForFunction((tag) => customElements.get(tag), {}, tag);
  await page.evaluate(
    async (tag, properties) => {
      const element = Object.assign(document.querySelector(tag), properties);
      await element.updateComplete;
    },
    tag,
    properties,
  );
}

/** Scrolls to each picture, and waits until all have come. */
const seePictures = (page) =>
  page.evaluate(async () => {
    const pictures = [...document.querySelector('article-view').shadowRoot.querySelectorAll('img')];
    for (const picture of pictures) {
      picture.scrollIntoView();
      if (!picture.complete) await new Promise((done) => (picture.onload = picture.onerror = done));
    }
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });

for (const engine of pageEngines) {
  describe(`under a strict policy, in ${engine},`, () => {
    let strict;
    let article;
    before(async () => {
      strict = await openStrictPages(engine);
      counts[engine] = strict.counts;
      article = sample('long-read', strict.origin);
    });
    after(() => strict?.close());

    for (const [what, [script, directive]] of Object.entries(forbidden)) {
      it(`the browser reports ${what}`, async () => {
        // The page's own script acts: what a test does from outside may be allowed more.
        const { events, reports } = await strict.visit({ head: '', script });
        assert.equal(events[0]?.split(' ')[0], directive);
        assert.equal(reports[0], directive);
      });
    }

    for (const name of sampleNames) {
      it(`the sample ${name} is shown, with its pictures`, async () => {
        await strict.visitCleanly({ body: '<article-view></article-view>' }, async (page) => {
          const article = sample(name, strict.origin);
          await give(page, 'article-view', { article });
          assert.deepEqual(await seePictures(page), []);
          assert.ok((await readShadow(page, 'article-view')).length > 200);
        });
      });
    }

    it('an article is shown from an address', async () => {
      const body = '<article-view src="/stories/articles/minimal.json"></article-view>';
      await strict.visitCleanly({ body }, async (page) => {
        assert.match(await readShadow(page, 'article-view', 'h1'), /^Summer Ferries/);
      });
    });

    it('an article is shown from JSON inside the element', async () => {
      const json = JSON.stringify(article).replaceAll('<', '\\u003c');
      const body = `<article-view><script type="application/json">${json}</script></article-view>`;
      await strict.visitCleanly({ body }, async (page) => {
        assert.equal(await readShadow(page, 'article-view', 'h1'), article.headline);
      });
    });

    for (const [what, head] of Object.entries(otherScripts)) {
      it(`an article is shown by ${what}`, async () => {
        await strict.visitCleanly(
          { head, body: '<article-view locale="de"></article-view>' },
          async (page) => {
            await give(page, 'article-view', { article });
            await page.waitForSelector('article-view >>> ::-p-text(Kommentar abschicken)', {
              visible: true,
            });
          },
        );
      });
    }

    it('an article that cannot be loaded leaves a notice', async () => {
      const body = '<article-view src="/README.md"></article-view>';
      await strict.visitCleanly({ body }, (page) => readShadow(page, 'article-view', '[role=alert]'));
    });

    for (const [tag, properties] of Object.entries(elements)) {
      it(`${tag} works from its properties`, async () => {
        await strict.visitCleanly({ body: `<${tag}></${tag}>` }, async (page) => {
          await give(page, tag, properties(article));
          assert.notEqual(await readShadow(page, tag), '');
        });
      });
    }

    it('reply-list shows what a service has, whose markup it does not put into the page', async () => {
      const body = `<reply-list transport="wordpress" src="/wp-comments-post.php" reference="7"></reply-list>`;
      await strict.visitCleanly({ body }, async (page) => {
        assert.equal(await readShadow(page, 'reply-list', '.reply-text'), 'Well said.');
      });
    });

    it('all elements work inside a provider', async () => {
      const tags = Object.keys(elements).slice(1);
      const inside = tags.map((tag) => `<${tag}></${tag}>`).join('');
      const body = `<article-provider>${inside}</article-provider>`;
      await strict.visitCleanly({ body }, async (page) => {
        await give(page, 'article-provider', { article });
        for (const tag of tags) await page.waitForSelector(`${tag} >>> .page > *`, { visible: true });
      });
    });

    describe('in an article', () => {
      const visitArticle = (look, content) =>
        strict.visitCleanly({ body: '<article-view></article-view>', ...content }, async (page) => {
          await give(page, 'article-view', { article });
          await look(page);
        });

      it('the link is copied', () =>
        visitArticle(async (page) => {
          const button = await page.waitForSelector('article-view >>> [data-network=copy]', {
            visible: true,
          });
          await button.evaluate((node) => node.scrollIntoView({ block: 'center' }));
          await button.click();
          await page.waitForFunction(
            () =>
              document
                .querySelector('article-view')
                .shadowRoot.querySelector('[role=status]')
                .textContent.trim() !== '',
          );
          assert.equal(await readShadow(page, 'article-view', '.share-status'), 'Link copied');
        }));

      it('printing opens the print dialog', () =>
        visitArticle(async (page) => {
          await page.evaluate(() => (window.print = () => (window.printed = true)));
          await press(page, 'li:last-child > button.share-control');
          assert.equal(await page.evaluate(() => window.printed), true);
        }));

      it('the reply form says what is wrong, then sends', () =>
        visitArticle(async (page) => {
          await press(page, 'button[type=submit]');
          assert.match(await readShadow(page, 'article-view', '.error-summary'), /There are 3|3 /);
          await page.evaluate(() => {
            const form = document.querySelector('article-view').shadowRoot.querySelector('form');
            const values = { comment: 'Well said.', author: 'Ada Reed', email: 'ada@news.example' };
            for (const [name, value] of Object.entries(values)) form.elements[name].value = value;
          });
          strict.posts.length = 0;
          const { pathname } = new URL(article.replies.action);
          const sent = page.waitForResponse((response) => new URL(response.url()).pathname === pathname);
          await press(page, 'button[type=submit]');
          await sent;
          assert.equal(strict.posts[0].path, pathname);
          assert.equal(strict.posts[0].fields.comment, 'Well said.');
        }));

      it('a footnote leads to its note and back', () =>
        visitArticle(async (page) => {
          const focused = () =>
            page.evaluate(() => document.querySelector('article-view').shadowRoot.activeElement?.id);
          await press(page, 'a[href="#ae-note-1"]');
          assert.equal(await focused(), 'ae-note-1');
          await press(page, 'a[href="#ae-reference-1"]');
          assert.equal(await focused(), 'ae-reference-1');
        }));

      it('a block of an unknown kind can be filled by the page', () =>
        visitArticle(async (page) => {
          await page.evaluate(() => {
            const poll = document.createElement('p');
            poll.slot = document.querySelector('article-view').shadowRoot.querySelector('slot').name;
            poll.textContent = 'A poll';
            document.querySelector('article-view').append(poll);
          });
          const height = await page.$eval('article-view > p', (poll) => poll.offsetHeight);
          assert.ok(height > 0);
        }));

      it('the interface speaks all its languages', () =>
        visitArticle(async (page) => {
          for (const locale of languages) {
            await give(page, 'article-view', { locale });
            const spoken = await page.$eval('article-view >>> .share', ({ lang }) => lang);
            // The article is in English, and what is like it is not marked.
            assert.equal(spoken, locale === 'en' ? '' : locale);
          }
        }));
    });

    describe('two copies of the bundle', () => {
      const head = `${bundle}<script type="module" src="/cdn/article-elements.js?second"></script>`;
      const script = (ownName) => `
        const { ArticleHeader } = await import('/cdn/article-elements.js?second');
        ArticleHeader.define('${ownName}');
        document.querySelector('${ownName}').article = { headline: 'Of the second copy' };`;

      it('get along', async () => {
        await strict.visitCleanly({ head, body: '<article-view></article-view>' }, async (page) => {
          await give(page, 'article-view', { article });
          assert.equal(await readShadow(page, 'article-view', 'h1'), article.headline);
          await page.evaluate(() => import('/cdn/article-elements.js?second').then(() => {}));
        });
      });

      it('have classes that work under names of their own', async () => {
        const body = '<second-header></second-header>';
        await strict.visitCleanly({ head, body, script: script('second-header') }, async (page) => {
          assert.equal(await readShadow(page, 'second-header', 'h1'), 'Of the second copy');
        });
      });

      it('are both shown where the page allows duplicates', async () => {
        await strict.visitCleanly(
          {
            head,
            names: "article-elements 'allow-duplicates'",
            body: '<article-view src="/stories/articles/minimal.json"></article-view><second-header></second-header>',
            script: script('second-header'),
          },
          async (page) => {
            assert.match(await readShadow(page, 'article-view', 'h1'), /^Summer Ferries/);
            assert.equal(await readShadow(page, 'second-header', 'h1'), 'Of the second copy');
          },
        );
      });

      it('leave no policy where a page’s scripts could take it', async () => {
        await strict.visitCleanly({ head, body: '<article-view></article-view>' }, async (page) => {
          await give(page, 'article-view', { article });
          const policies = await page.evaluate(() =>
            Reflect.ownKeys(window)
              .filter((key) => window[key] instanceof TrustedTypePolicy)
              .map(String),
          );
          assert.deepEqual(policies, []);
        });
      });
    });
  });
}
