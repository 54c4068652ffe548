// A script takes over what a server has rendered, and takes nothing away from the reader.
import { pageStyleHash, renderArticle, styleHash } from '../../dist/server/index.js';
import { expect, script, test } from './site.js';

/** Runs before all scripts of a page: notes shifts of the layout. */
const watchLayout = () => {
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) =>
      window.shifts.push(...list.getEntries().map(({ value }) => value)),
    ).observe({ type: 'layout-shift', buffered: true });
};

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Waits until the element is alive. */
const alive = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('article-view');
    await document.querySelector('article-view').updateComplete;
  });

/** Opens a page whose script does not run before the test takes over. */
async function openUnscripted({ page, site }, html) {
  const held = html.replace(
    `<script type="module" src="${script}"></script>`,
    `<script type="module">window.takeOver = () => import('${script}');</script>`,
  );
  expect(held).not.toBe(html);
  await page.addInitScript(watchLayout);
  await page.goto(site.add(held));
}

async function takeOver(page) {
  await page.evaluate(() => window.takeOver().then(() => {}));
  await alive(page);
}

test('hydration keeps the nodes and styles', async ({ page, site }) => {
  await openUnscripted({ page, site }, site.page('long-read', { script }));
  await page.evaluate(() => {
    window.before = [...document.querySelector('article-view').shadowRoot.querySelectorAll('*')];
  });
  await takeOver(page);
  const isSame = await page.evaluate(() => {
    const now = [...document.querySelector('article-view').shadowRoot.querySelectorAll('*')];
    return now.length === window.before.length && now.every((node, index) => node === window.before[index]);
  });
  expect(isSame).toBe(true);
});

test('hydration keeps a half-written reply, the focus, the selection and the scroll position', async ({
  page,
  site,
}) => {
  await openUnscripted({ page, site }, site.page('news', { script }));
  await page.locator('#ae-reply-author').fill('Ada');
  await page.locator('#ae-reply-comment').fill('Half a thought');
  await page.evaluate(() => {
    const field = document.querySelector('article-view').shadowRoot.getElementById('ae-reply-comment');
    field.focus();
    field.setSelectionRange(5, 9);
    window.place = scrollY;
  });
  await takeOver(page);
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
  expect(kept).toEqual({ author: 'Ada', comment: 'Half Xought', focus: 'ae-reply-comment', moved: 0 });
});

test('hydration causes no layout shift and loads no image again', async ({ page, site }) => {
  await openUnscripted({ page, site }, site.page('long-read', { script }));
  await page.evaluate(async () => {
    const images = [...document.querySelector('article-view').shadowRoot.querySelectorAll('img')];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
  });
  await takeOver(page);
  await page.evaluate(nextFrame);
  const pictures = site.asked.filter((address) => address.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures).toEqual([...new Set(pictures)]);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test('hydration makes the controls work: validation messages, share events', async ({ page, site }) => {
  await openUnscripted({ page, site }, site.page('news', { script }));
  await takeOver(page);
  // Until the form's part has come, the browser checks it.
  await expect(page.locator('article-view form')).toHaveJSProperty('noValidate', true);
  await page.locator('article-view button[type=submit]').click();
  await expect(page.locator('article-view .error-summary p')).toBeVisible();
  await expect(page.locator('article-view .field-error:not(:empty)')).toHaveCount(3);
  await page.evaluate(() =>
    document.addEventListener('share-bar-share', (event) => {
      event.preventDefault();
      window.shared = [event.network, event.url];
    }),
  );
  await page.locator('article-view [data-network=x]').click();
  expect(await page.evaluate(() => window.shared)).toEqual(['x', site.article('news').url]);
});

test('the messages of the article’s language are loaded only when one is needed', async ({ page, site }) => {
  await openUnscripted({ page, site }, site.page('cjk', { script }));
  await takeOver(page);
  const locales = () => site.asked.filter((address) => address.includes('/locales/'));
  expect(locales()).toEqual([]);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
  });
  await page.locator('article-view [data-network=copy]').click();
  await expect(page.locator('article-view .share-status')).toHaveText(/[\u3040-\u30ff]/);
  expect(locales()).toHaveLength(1);
});

test('the same article given by a script changes nothing; another replaces it, once', async ({
  page,
  site,
}) => {
  await openUnscripted({ page, site }, site.page('news', { script }));
  await takeOver(page);
  const seen = await page.evaluate(async (article) => {
    const view = document.querySelector('article-view');
    const first = view.shadowRoot.querySelector('.article');
    view.article = structuredClone(article);
    await view.updateComplete;
    const kept = view.shadowRoot.querySelector('.article') === first;
    view.article = { ...article, headline: 'Another headline' };
    await view.updateComplete;
    const headlines = [...view.shadowRoot.querySelectorAll('h1')].map(({ textContent }) => textContent);
    const { height } = view.shadowRoot.querySelector('.article').getBoundingClientRect();
    const { margin } = getComputedStyle(view.shadowRoot.querySelector('h1'));
    return { kept, headlines, isStyled: height > 0 && margin === '0px' };
  }, site.article('news'));
  expect(seen).toEqual({ kept: true, headlines: ['Another headline'], isStyled: true });
});

const wrong = {
  'an empty root': '<template shadowrootmode="open"></template>',
  'a root of something else': '<template shadowrootmode="open"><p>Something else</p></template>',
  'a closed root': '<template shadowrootmode="closed"><div class="root"></div></template>',
  'an article that has changed since':
    '<template shadowrootmode="open"><style>p{}</style><div class="root"><h1>Old</h1></div></template>',
};
for (const [what, markup] of Object.entries(wrong))
  test(`invalid markup is replaced by the article: ${what}`, async ({ page, site }) => {
    const article = JSON.stringify({ headline: 'New', sections: ['Text'] });
    const html = `<!doctype html><title>x</title><article-view ssr-hash="old">${markup}<script type="application/json">${article}</script></article-view><script type="module" src="${script}"></script>`;
    await page.goto(site.add(html));
    await alive(page);
    const shown = await page.evaluate(() => {
      const { renderRoot } = document.querySelector('article-view');
      return [...renderRoot.querySelectorAll('h1, .section, body > p')].map((node) =>
        node.textContent.trim(),
      );
    });
    expect(shown).toEqual(['New', 'Text']);
  });

test('markup set by innerHTML, which creates no shadow root, is shown', async ({ page, site }) => {
  const html = `<!doctype html><title>x</title><div id="place"></div><script type="module" src="${script}"></script>`;
  await page.goto(site.add(html));
  await page.evaluate(() => customElements.whenDefined('article-view').then(() => {}));
  const article = site.article('news');
  await page.evaluate((markup) => {
    document.querySelector('#place').innerHTML = markup;
  }, renderArticle(article));
  await expect(page.locator('article-view .root')).toContainText(article.headline);
});

/** Opens a page of which the rest, from `end` on, comes when the element is defined. */
async function openInTwoParts({ page, site }, html, end) {
  let defined;
  const isDefined = new Promise((resolve) => (defined = resolve));
  const address = site.add(async (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(html.slice(0, end).replace('<script type="module"', '<script type="module" async'));
    await isDefined;
    response.end(html.slice(end));
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => customElements.get('article-view'));
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  return async () => {
    defined();
    await page.waitForLoadState('load');
    await alive(page);
  };
}

test('an element that is defined while its markup streams in shows all of it', async ({ page, site }) => {
  const html = site.page('long-read', { script });
  const middle = html.indexOf('</section>', html.indexOf('</style>', html.indexOf('<article-view')));
  const sendRest = await openInTwoParts({ page, site }, html, middle);
  await expect(page.locator('article-view h1.headline')).toHaveCount(1);
  await sendRest();
  await expect(page.locator('article-view form')).toHaveJSProperty('noValidate', true);
  await expect(page.locator('article-view h1.headline')).toHaveCount(1);
  const { sections } = site.article('long-read');
  await expect(page.locator('article-view .section')).toHaveCount(sections.length);
});

test.describe('an element that is defined before its markup arrives', () => {
  // What Chromium says of the server's root, in whose place the element has its own.
  test.use({ knownError: /^A second declarative shadow root cannot be created on a host/ });

  test('shows all of it', async ({ page, site }) => {
    const html = site.page('news', { script });
    const sendRest = await openInTwoParts({ page, site }, html, html.indexOf('<article-view'));
    await expect(page.locator('article-view')).toHaveCount(0);
    await sendRest();
    const { headline } = site.article('news');
    await expect(page.locator('article-view .root')).toContainText(headline);
    expect((await page.locator('article-view .root').textContent()).split(headline)).toHaveLength(2);
  });
});

test('a strict policy with the hashes of the styles blocks nothing', async ({ page, site }) => {
  const html = site.page('news', { script });
  const policy = `default-src 'none'; script-src 'self'; style-src ${styleHash} ${pageStyleHash}; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types article-elements`;
  const address = site.add((response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(html);
  });
  await page.goto(address);
  await alive(page);
  await expect(page.locator('article-view h1.headline')).toHaveCSS('font-weight', '700');
});
