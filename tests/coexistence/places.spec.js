// Wherever an article is put, and however it came there: it is shown, and has its styles.
import { bundle, expect, newsAddress, test as base } from '../support/test.js';

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

/** Runs a page's code, once it has the helpers and the elements, and answers with what that answers. */
const test = base.extend({
  run: async ({ page, visit }, use) => {
    await use(async (code, { body = '' } = {}) => {
      await visit(`${helpers}${bundle}<body>${body}</body>`);
      return page.evaluate(`(async () => { ${code} })()`);
    });
  },
});

/** In a sandbox a page has no origin, and every script comes from elsewhere. */
const fromAnywhere = (_, response) => response.setHeader('access-control-allow-origin', '*') && false;
const answerInFrame = (request, response) => {
  fromAnywhere(request, response);
  return inFrame;
};

test.use({ answers: { '/in-frame': answerInFrame, '/cdn/': fromAnywhere } });

test.describe('an article is shown that comes from', () => {
  for (const [way, code] of Object.entries(ways)) {
    test(`${way}, before the elements are defined`, async ({ page, visit }) => {
      await visit(`${helpers}<body></body>`);
      const shown = page.evaluate(`(async () => shows(await (async () => { ${code} })()))()`);
      await page.evaluate(() => import('/cdn/article-elements.js').then(() => {}));
      expect(await shown).toEqual(well);
    });

    test(`${way}, after they are defined`, async ({ run }) => {
      const shown = await run(`
        await customElements.whenDefined('article-view');
        return shows(await (async () => { ${code} })());`);
      expect(shown).toEqual(well);
    });
  }

  test('document.write', async ({ page, visit }) => {
    await visit(
      `${helpers}${bundle}<body><script>document.write('<article-view>' + json + '</article-view>')</script>`,
    );
    expect(await page.evaluate(`shows(document.querySelector('article-view'))`)).toEqual(well);
  });

  test('a page that is written anew', async ({ run }) => {
    const shown = await run(`
      await customElements.whenDefined('article-view');
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
      return shownBy(header);`);
    expect(shown).toEqual(well);
  });
});

test.describe('an article is shown inside', () => {
  for (const mode of ['open', 'closed']) {
    test(`another element’s shadow root that is ${mode}`, async ({ run }) => {
      const shown = await run(`
        const root = document.body.attachShadow({ mode: '${mode}' });
        root.innerHTML = '<article-view>' + json + '</article-view>';
        return shows(root.firstChild);`);
      expect(shown).toEqual(well);
    });
  }

  const frames = {
    'an iframe of its own address': { src: '/in-frame' },
    'an iframe with srcdoc': { srcdoc: inFrame },
    'an iframe in a sandbox': { sandbox: 'allow-scripts', src: '/in-frame' },
  };
  for (const [where, properties] of Object.entries(frames)) {
    test(where, async ({ page, visit }) => {
      await visit('<body></body>');
      const shown = await page.evaluate(
        (properties) =>
          new Promise((resolve) => {
            addEventListener('message', ({ data }) => resolve(data));
            document.body.append(Object.assign(document.createElement('iframe'), properties));
          }),
        properties,
      );
      expect(shown).toEqual(well);
    });
  }

  test('the layout of a provider that is defined after the elements in it', async ({ page, visit, site }) => {
    await visit(
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
    );
    const headline = page.locator('article-header h1');
    await expect(headline).toHaveText(site.news.headline);
    await expect(headline).toBeVisible();
  });
});

test.describe('an article is shown when it moves to another document,', () => {
  const makeFrame = `
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await customElements.whenDefined('article-view');`;
  const makeView = `
    const view = document.createElement('article-view');
    view.article = article;`;

  test('there and back', async ({ run }) => {
    const shown = await run(`
      ${makeFrame} ${makeView}
      document.body.append(view);
      const here = await shows(view);
      frame.contentDocument.body.append(frame.contentDocument.adoptNode(view));
      const there = await shows(view);
      document.body.append(document.adoptNode(view));
      return [here, there, await shows(view)];`);
    expect(shown).toEqual([well, well, well]);
  });

  test('before it was ever shown', async ({ run }) => {
    const shown = await run(`
      ${makeFrame} ${makeView}
      frame.contentDocument.body.append(view);
      return shows(view);`);
    expect(shown).toEqual(well);
  });

  test('through a document without a window', async ({ run }) => {
    const shown = await run(`
      ${makeFrame} ${makeView}
      document.body.append(view);
      await shows(view);
      document.implementation.createHTMLDocument().body.append(view);
      frame.contentDocument.body.append(view);
      return shows(view);`);
    expect(shown).toEqual(well);
  });

  test('and changes there', async ({ run }) => {
    const shown = await run(`
      ${makeFrame} ${makeView}
      frame.contentDocument.body.append(view);
      await shows(view);
      view.article = { headline: 'There', sections: [{ body: 'Text.' }] };
      return shows(view);`);
    expect(shown).toEqual({ headline: 'There', styled: true });
  });
});

test.describe('two hundred articles on a page', () => {
  const body = '<article-view></article-view>'.repeat(200);
  const setUp = `
    await customElements.whenDefined('article-view');
    const views = [...document.querySelectorAll('article-view')];
    for (const [index, view] of views.entries()) view.article = { ...article, headline: 'Number ' + index };
    await Promise.all(views.map((view) => view.updateComplete));`;

  test('are all shown', async ({ run }) => {
    const shown = await run(
      `${setUp}
      return views.map((view) => view.shadowRoot.querySelector('h1').textContent.trim());`,
      { body },
    );
    expect(shown).toEqual(Array.from({ length: 200 }, (_, index) => `Number ${index}`));
  });

  const moves = {
    'in the page': '',
    'in an iframe': `
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.body.append(...views);
      await Promise.all(views.map((view) => view.updateComplete));`,
  };
  for (const [where, move] of Object.entries(moves)) {
    test(`share their style sheets, ${where}`, async ({ run }) => {
      const sheets = await run(
        `${setUp}
        ${move}
        const sheets = views.map((view) => view.shadowRoot.adoptedStyleSheets);
        const [first] = sheets;
        return { some: first.length > 0, same: sheets.every((list) => list.length === first.length && list.every((sheet) => first.includes(sheet))) };`,
        { body },
      );
      expect(sheets).toEqual({ some: true, same: true });
    });
  }
});
