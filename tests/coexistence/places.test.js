// Wherever an article is put, and however it came there: it is shown, and has its styles.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bundle, newsAddress, openPages } from '../support/open-pages.js';
import { pageEngines } from '../support/engines.js';

/** For pages: waits until an element shows its article, and says whether it has its styles where it is. */
const helpers = `<script>
  const article = { headline: 'Here', sections: [{ body: 'Text.' }] };
  const json = '<script type="application/json">' + JSON.stringify(article) + '<' + '/script>';
  async function shows(element, headline = 'Here') {
    await customElements.whenDefined('article-view');
    await element.updateComplete;
    const root = element.shadowRoot?.querySelector('.root');
    const window = element.ownerDocument.defaultView;
    return {
      headline: root?.querySelector('h1')?.textContent.trim(),
      styled: Boolean(root) && window.getComputedStyle(root).display === 'grid',
    };
  }
</script>`;

const well = { headline: 'Here', styled: true };

/** Code of a page that answers with an element, and may wait for the definition. */
const ways = {
  'HTML that is set': `
    document.body.innerHTML = '<article-view>' + json + '</article-view>';
    return document.body.firstChild;`,
  'HTML that is inserted': `
    document.body.insertAdjacentHTML('beforeend', '<article-view>' + json + '</article-view>');
    return document.body.lastElementChild;`,
  'a constructor': `
    await customElements.whenDefined('article-view');
    const view = new (customElements.get('article-view'))();
    view.article = article;
    document.body.append(view);
    return view;`,
  createElement: `
    const view = document.createElement('article-view');
    view.article = article;
    document.body.append(view);
    return view;`,
  'createElement, with properties set before the element is defined': `
    const view = document.createElement('article-view');
    Object.assign(view, { article, headingLevel: 1, locale: 'en', withoutShare: true });
    document.body.append(view);
    await customElements.whenDefined('article-view');
    await view.updateComplete;
    if (view.shadowRoot.querySelector('.share')) throw new Error('a property was lost');
    return view;`,
  'a template’s content': `
    const template = document.createElement('template');
    template.innerHTML = '<article-view>' + json + '</article-view>';
    document.body.append(template.content.cloneNode(true));
    return document.body.lastElementChild;`,
  'a template’s content, itself': `
    await customElements.whenDefined('article-view');
    const template = document.createElement('template');
    template.innerHTML = '<article-view>' + json + '</article-view>';
    document.body.append(template.content);
    return document.body.lastElementChild;`,
  'a copy of an element that is shown': `
    document.body.innerHTML = '<div><article-view>' + json + '</article-view></div>';
    await shows(document.querySelector('article-view'));
    document.body.append(document.body.firstChild.cloneNode(true));
    return document.body.lastChild.firstChild;`,
  'another document that was parsed': `
    await customElements.whenDefined('article-view');
    const parsed = new DOMParser().parseFromString('<article-view>' + json + '</article-view>', 'text/html');
    document.body.append(parsed.body.firstChild);
    return document.body.lastElementChild;`,
  'an element that was taken out and put elsewhere': `
    document.body.innerHTML = '<article-view>' + json + '</article-view><div></div>';
    const view = document.body.firstChild;
    await shows(view);
    view.remove();
    document.querySelector('div').append(view);
    return view;`,
};

/** A page in an iframe, which tells its parent what is shown in it. */
const inFrame = `${helpers}${bundle}<article-view></article-view>
  <script>
    document.querySelector('article-view').article = article;
    shows(document.querySelector('article-view')).then((shown) => parent.postMessage(shown, '*'));
  </script>`;
/** In a sandbox a page has no origin, and every script comes from elsewhere. */
function answer({ url }, response) {
  response.setHeader('access-control-allow-origin', '*');
  return url === '/in-frame' && inFrame;
}

for (const engine of pageEngines) {
  describe(`in ${engine}, an article is shown`, () => {
    let pages;
    before(async () => (pages = await openPages(engine, answer)));
    after(() => pages?.close());

    /** What a page's code answers. */
    const run = (code, check, { before = helpers + bundle, body = '' } = {}) =>
      pages.visit(`${before}<body>${body}</body>`, async (page) => {
        check(await page.evaluate(`(async () => { ${code} })()`));
      });

    const isWell = (shown) => assert.deepEqual(shown, well);

    describe('that comes from', () => {
      for (const [way, code] of Object.entries(ways)) {
        it(`${way}, before the elements are defined`, () =>
          pages.visit(`${helpers}<body></body>`, async (page) => {
            const shown = page.evaluate(`(async () => shows(await (async () => { ${code} })()))()`);
            await page.evaluate(() => import('/cdn/article-elements.js').then(() => {}));
            isWell(await shown);
          }));

        it(`${way}, after they are defined`, () =>
          run(
            `await customElements.whenDefined('article-view');
            return shows(await (async () => { ${code} })());`,
            isWell,
          ));
      }

      it('document.write', () =>
        pages.visit(
          `${helpers}${bundle}<body><script>document.write('<article-view>' + json + '</article-view>')</script>`,
          async (page) => isWell(await page.evaluate(`shows(document.querySelector('article-view'))`)),
        ));

      it('a page that is written anew', () =>
        run(
          `await customElements.whenDefined('article-view');
          const shownBy = shows;
          document.open();
          document.write('<!doctype html><body><article-header></article-header></body>');
          document.close();
          const provider = document.createElement('article-provider');
          provider.article = { headline: 'Here' };
          const header = document.querySelector('article-header');
          await header.updateComplete;
          provider.append(header);
          document.body.append(provider);
          await provider.updateComplete;
          return shownBy(header);`,
          isWell,
        ));
    });

    describe('inside', () => {
      for (const mode of ['open', 'closed']) {
        it(`another element’s shadow root that is ${mode}`, () =>
          run(
            `const root = document.body.attachShadow({ mode: '${mode}' });
            root.innerHTML = '<article-view>' + json + '</article-view>';
            return shows(root.firstChild);`,
            isWell,
          ));
      }

      const frames = {
        'an iframe of its own address': (frame) => (frame.src = '/in-frame'),
        'an iframe with srcdoc': (frame, html) => (frame.srcdoc = html),
        'an iframe in a sandbox': (frame) => {
          frame.sandbox = 'allow-scripts';
          frame.src = '/in-frame';
        },
      };
      for (const [where, fill] of Object.entries(frames)) {
        it(where, async () => {
          await pages.visit('<body></body>', async (page) => {
            const shown = await page.evaluate(
              (fill, html, url) =>
                new Promise((resolve) => {
                  addEventListener('message', ({ data }) => resolve(data));
                  const frame = document.createElement('iframe');
                  new Function('frame', 'html', 'url', fill)(frame, html, url);
                  document.body.append(frame);
                }),
              `(${fill})(frame, html)`,
              inFrame,
            );
            isWell(shown);
          });
        });
      }

      it('the layout of a provider that is defined after the elements in it', () =>
        pages.visit(
          `${helpers}<body><article-provider src="${newsAddress}"><article-header></article-header></article-provider>
          <script type="module">
            const define = customElements.define;
            let provider;
            customElements.define = function (tag, element) {
              if (tag === 'article-provider') provider = element;
              else define.call(this, tag, element);
            };
            await import('/cdn/article-elements.js');
            await document.querySelector('article-header').updateComplete;
            define.call(customElements, 'article-provider', provider);
          </script>`,
          async (page) => {
            const header = await page.waitForSelector('article-header >>> h1', { visible: true });
            assert.equal(await header.evaluate((node) => node.textContent.trim()), pages.news.headline);
          },
        ));
    });

    describe('when it moves to another document,', () => {
      const makeFrame = `
        const frame = document.createElement('iframe');
        document.body.append(frame);
        await customElements.whenDefined('article-view');`;
      const makeView = `
        const view = document.createElement('article-view');
        view.article = article;`;

      it('there and back', () =>
        run(
          `${makeFrame} ${makeView}
          document.body.append(view);
          const here = await shows(view);
          frame.contentDocument.body.append(frame.contentDocument.adoptNode(view));
          const there = await shows(view);
          document.body.append(document.adoptNode(view));
          return [here, there, await shows(view)];`,
          (shown) => assert.deepEqual(shown, [well, well, well]),
        ));

      it('before it was ever shown', () =>
        run(
          `${makeFrame} ${makeView}
          frame.contentDocument.body.append(view);
          return shows(view);`,
          isWell,
        ));

      it('through a document without a window', () =>
        run(
          `${makeFrame} ${makeView}
          document.body.append(view);
          await shows(view);
          document.implementation.createHTMLDocument().body.append(view);
          frame.contentDocument.body.append(view);
          return shows(view);`,
          isWell,
        ));

      it('and changes there', () =>
        run(
          `${makeFrame} ${makeView}
          frame.contentDocument.body.append(view);
          await shows(view);
          view.article = { headline: 'There', sections: [{ body: 'Text.' }] };
          return shows(view);`,
          (shown) => assert.deepEqual(shown, { headline: 'There', styled: true }),
        ));
    });

    describe('two hundred times on a page,', () => {
      const body = '<article-view></article-view>'.repeat(200);
      const setUp = `
        await customElements.whenDefined('article-view');
        const views = [...document.querySelectorAll('article-view')];
        for (const [index, view] of views.entries()) view.article = { ...article, headline: 'Number ' + index };
        await Promise.all(views.map((view) => view.updateComplete));`;

      it('each of them', () =>
        run(
          `${setUp}
          return views.map((view) => view.shadowRoot.querySelector('h1').textContent.trim());`,
          (shown) =>
            assert.deepEqual(
              shown,
              Array.from({ length: 200 }, (_, index) => `Number ${index}`),
            ),
          { body },
        ));

      for (const where of ['in the page', 'in an iframe']) {
        it(`with the same style sheets, ${where}`, () =>
          run(
            `${setUp}
            if (${where !== 'in the page'}) {
              const frame = document.createElement('iframe');
              document.body.append(frame);
              frame.contentDocument.body.append(...views);
              await Promise.all(views.map((view) => view.updateComplete));
            }
            const sheets = views.map((view) => view.shadowRoot.adoptedStyleSheets);
            return [new Set(sheets.map(({ length }) => length)).size, new Set(sheets.flat()).size === sheets[0].length, sheets[0].length > 0];`,
            (shown) => assert.deepEqual(shown, [1, true, true]),
            { body },
          ));
      }
    });
  });
}
