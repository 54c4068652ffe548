// A script takes over what a server has rendered, and takes nothing away from the reader.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pageEngines } from '../support/engines.js';
import { openSite, script } from './site.js';

/** Runs before all scripts of a page: notes shifts of the layout, and the root that the parser made. */
const watch = () => {
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) =>
      window.shifts.push(...list.getEntries().map(({ value }) => value)),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  }
};

/** In the page: waits until the elements are alive. */
const alive = () =>
  customElements
    .whenDefined('article-view')
    .then(() => document.querySelector('article-view').updateComplete);

const rootText = () =>
  document.querySelector('article-view').shadowRoot.querySelector('.root').textContent.replace(/\s+/g, ' ');

for (const engine of pageEngines) {
  describe(`a script takes over, in ${engine}:`, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    /** Opens a page whose script waits until it is let go. */
    async function openSlowly(html, options = {}) {
      let release;
      const gate = new Promise((resolve) => (release = resolve));
      const waiting = html.replace(
        `<script type="module" src="${script}"></script>`,
        `<script type="module">await new Promise((go) => (window.go = go)); await import('${script}');</script>`,
      );
      assert.notEqual(waiting, html);
      const page = await site.open(waiting, {
        ...options,
        prepare: (page) => page.evaluateOnNewDocument(watch),
      });
      release();
      await gate;
      const takeOver = async () => {
        await page.evaluate(() => window.go());
        await page.evaluate(alive);
      };
      return { page, takeOver };
    }

    it('what is there stays: the same nodes, the same styles', async () => {
      const { page, takeOver } = await openSlowly(site.page('long-read', { script }));
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('article-view');
        window.before = [...shadowRoot.querySelectorAll('*')];
      });
      await takeOver();
      const same = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('article-view');
        const now = [...shadowRoot.querySelectorAll('*')];
        return (
          now.length === window.before.length && now.every((node, index) => node === window.before[index])
        );
      });
      assert.ok(same);
      assert.deepEqual(page.errors, []);
      await page.close();
    });

    it('the reader keeps a half-written reply, the focus, the selection and the place', async () => {
      const { page, takeOver } = await openSlowly(site.page('news', { script }));
      await page.type('article-view >>> #ae-reply-author', 'Ada');
      await page.type('article-view >>> #ae-reply-comment', 'Half a thought');
      await page.evaluate(() => {
        const field = document.querySelector('article-view').shadowRoot.getElementById('ae-reply-comment');
        field.setSelectionRange(5, 9);
        window.place = scrollY;
      });
      await takeOver();
      await page.keyboard.type('X');
      const kept = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('article-view');
        return {
          author: shadowRoot.getElementById('ae-reply-author').value,
          comment: shadowRoot.getElementById('ae-reply-comment').value,
          focus: shadowRoot.activeElement?.id,
          moved: scrollY - window.place,
        };
      });
      assert.deepEqual(kept, { author: 'Ada', comment: 'Half Xought', focus: 'ae-reply-comment', moved: 0 });
      await page.close();
    });

    it('nothing moves, and no picture is fetched again', async () => {
      const { page, takeOver } = await openSlowly(site.page('long-read', { script }));
      await page.evaluate(async () => {
        const { images = [] } = {
          images: [...document.querySelector('article-view').shadowRoot.querySelectorAll('img')],
        };
        for (const image of images) image.loading = 'eager';
        await Promise.all(images.map((image) => image.decode().catch(() => {})));
        window.place = scrollY;
      });
      await takeOver();
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const pictures = site.asked.filter((address) => /\.svg$/.test(address));
      assert.ok(pictures.length > 1);
      assert.deepEqual(
        pictures.filter((address, index) => pictures.indexOf(address) !== index),
        [],
      );
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      await page.close();
    });

    it('the controls work: a reply is checked in words, sharing tells the page', async () => {
      const { page, takeOver } = await openSlowly(site.page('news', { script }));
      await takeOver();
      await page.click('article-view >>> button[type=submit]');
      await page.waitForSelector('article-view >>> .error-summary p', { visible: true });
      const said = await page.evaluate(() => {
        const view = document.querySelector('article-view');
        const shared = [];
        view.addEventListener('share-bar-share', (event) => {
          shared.push([event.network, event.url]);
          event.preventDefault();
        });
        view.shadowRoot.querySelector('[data-network=x]').click();
        return { errors: view.shadowRoot.querySelectorAll('.field-error:not(:empty)').length, shared };
      });
      assert.deepEqual(said, { errors: 3, shared: [['x', site.article('news').url]] });
      await page.close();
    });

    it('the interface speaks the article’s language, fetched only when it has something to say', async () => {
      const { page, takeOver } = await openSlowly(site.page('cjk', { script }));
      await takeOver();
      const locales = () => site.asked.filter((address) => address.includes('/locales/'));
      assert.deepEqual(locales(), []);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
        document.querySelector('article-view').shadowRoot.querySelector('[data-network=copy]').click();
      });
      await page.waitForSelector('article-view >>> .share-status:not(:empty)', { visible: true });
      const words = await page.evaluate(
        () => document.querySelector('article-view').shadowRoot.querySelector('.share-status').textContent,
      );
      assert.match(words, /[\u3040-\u30ff]/);
      assert.equal(locales().length, 1);
      await page.close();
    });

    it('the same article given by a script changes nothing; another replaces it, once', async () => {
      const { page, takeOver } = await openSlowly(site.page('news', { script }));
      await takeOver();
      const seen = await page.evaluate(async (article) => {
        const view = document.querySelector('article-view');
        const first = view.shadowRoot.querySelector('.article');
        view.article = structuredClone(article);
        await view.updateComplete;
        const kept = view.shadowRoot.querySelector('.article') === first;
        view.article = { ...article, headline: 'Another headline' };
        await view.updateComplete;
        const headlines = [...view.shadowRoot.querySelectorAll('h1')].map(({ textContent }) => textContent);
        const height = view.shadowRoot.querySelector('.article').getBoundingClientRect().height;
        return {
          kept,
          headlines,
          isStyled: height > 0 && getComputedStyle(view.shadowRoot.querySelector('h1')).margin === '0px',
        };
      }, site.article('news'));
      assert.deepEqual(seen, { kept: true, headlines: ['Another headline'], isStyled: true });
      await page.close();
    });

    const wrong = {
      'an empty root': '<template shadowrootmode="open"></template>',
      'a root of something else': '<template shadowrootmode="open"><p>Something else</p></template>',
      'a closed root': '<template shadowrootmode="closed"><div class="root"></div></template>',
      'an article that has changed since':
        '<template shadowrootmode="open"><style>p{}</style><div class="root"><h1>Old</h1></div></template>',
    };
    for (const [what, markup] of Object.entries(wrong)) {
      it(`wrong markup gives way to the article: ${what}`, async () => {
        const article = JSON.stringify({ headline: 'New', sections: ['Text'] });
        const page = await site.open(
          `<!doctype html><title>x</title><article-view rendered="old">${markup}<script type="application/json">${article}</script></article-view><script type="module" src="${script}"></script>`,
        );
        await page.evaluate(alive);
        const shown = await page.evaluate(() => {
          const { renderRoot } = document.querySelector('article-view');
          return [...renderRoot.querySelectorAll('h1, .section, body > p')].map((node) =>
            node.textContent.trim(),
          );
        });
        assert.deepEqual(shown, ['New', 'Text']);
        assert.deepEqual(page.errors, []);
        await page.close();
      });
    }

    it('markup that came by innerHTML, where no root is made, is shown', async () => {
      const page = await site.open(
        `<!doctype html><title>x</title><div id="place"></div><script type="module" src="${script}"></script>`,
      );
      await page.evaluate(() => customElements.whenDefined('article-view'));
      const { renderArticle } = await import('../../dist/server/index.js');
      await page.evaluate(
        (markup) => {
          document.querySelector('#place').innerHTML = markup;
        },
        renderArticle(site.article('news')),
      );
      await page.evaluate(alive);
      assert.ok((await page.evaluate(rootText)).includes(site.article('news').headline));
      await page.close();
    });

    it('an element that is defined while its article still comes shows it whole', async () => {
      const html = site.page('long-read', { script });
      const middle = html.indexOf('</section>', html.indexOf('</style>', html.indexOf('<article-view')));
      const page = await site.open(async (response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        const start = html.slice(0, middle).replace('<script type="module"', '<script type="module" async');
        response.write(start);
        await new Promise((resolve) => setTimeout(resolve, 700));
        response.end(html.slice(middle));
      });
      await page.evaluate(alive);
      // What the form does comes when the page is there.
      await page.waitForFunction(
        () => document.querySelector('article-view').shadowRoot.querySelector('form')?.noValidate ?? true,
      );
      const shown = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('article-view');
        return {
          headlines: shadowRoot.querySelectorAll('h1').length,
          sections: shadowRoot.querySelectorAll('.section').length,
        };
      });
      const { sections } = site.article('long-read');
      assert.deepEqual(shown, { headlines: 1, sections: sections.length });
      await page.close();
    });

    it('an element that is defined before its article comes shows it whole', async () => {
      const html = site.page('news', { script });
      const start = html.indexOf('<article-view');
      const page = await site.open(async (response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.write(html.slice(0, start).replace('<script type="module"', '<script type="module" async'));
        await new Promise((resolve) => setTimeout(resolve, 700));
        response.end(html.slice(start));
      });
      await page.evaluate(alive);
      const text = await page.evaluate(rootText);
      const { headline } = site.article('news');
      assert.equal(text.split(headline).length, 2);
      await page.close();
    });

    it('under a strict policy with the styles’ hashes, nothing is refused', async () => {
      const { styleHash, pageStyleHash } = await import('../../dist/server/index.js');
      const html = site.page('news', { script });
      const page = await site.open((response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader(
          'content-security-policy',
          `default-src 'none'; script-src 'self'; style-src ${styleHash} ${pageStyleHash}; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types article-elements`,
        );
        response.end(html);
      });
      await page.evaluate(alive);
      const weight = await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('article-view').shadowRoot.querySelector('h1')).fontWeight,
      );
      assert.equal(weight, '700');
      assert.deepEqual(page.errors, []);
      await page.close();
    });
  });
}
