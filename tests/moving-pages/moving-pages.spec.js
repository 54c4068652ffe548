// Libraries that move pages, and articles that a server rendered: whatever they do to the page, the article that was sent last is
// shown, with its look and its controls, readers find their place again, and what they were writing.
import { expect, test } from '@playwright/test';
import { openSite } from './site.js';

/** The article is there, once, with all that a live one has. */
async function expectLive(page, headline) {
  const view = page.locator('article-view');
  await expect(view).toHaveCount(1);
  await expect(view.locator('.headline')).toHaveText(headline);
  await expect(view.locator('.headline')).toHaveCSS('font-weight', '700');
  await expect(view.locator('> template')).toHaveCount(0);
  const shared = await view.evaluate(async (element) => {
    await element.updateComplete;
    return new Promise((heard) => {
      element.addEventListener('share-bar-share', (event) => (event.preventDefault(), heard(event.network)), {
        once: true,
      });
      element.shadowRoot.querySelector('[data-network="copy"]').click();
    });
  });
  expect(shared).toBe('copy');
  await view.locator('textarea').dispatchEvent('focusin');
  await expect(view.locator('form')).toHaveJSProperty('noValidate', true);
  expect(await view.evaluate(({ article }) => article.headline)).toBe(headline);
}

const place = (page) => page.evaluate(() => Math.round(scrollY));

/** Goes down the page, as far as a reader who has read a while. */
async function read(page) {
  await page.evaluate(() => scrollTo(0, 700));
  expect(await place(page)).toBe(700);
}

/** What readers are in the middle of: they write a reply. */
async function write(page) {
  const comment = page.locator('article-view textarea');
  await comment.scrollIntoViewIfNeeded();
  // The list above the form has come to rest: its service does not answer.
  await expect(page.locator('article-view .replies-retry')).toBeVisible();
  await comment.fill('I was there.');
  await comment.evaluate((field) => field.setSelectionRange(2, 5));
  return topOf(comment);
}

/** Where something is seen in the window. */
const topOf = (locator) => locator.evaluate((element) => Math.round(element.getBoundingClientRect().top));

async function expectWriting(page, before) {
  const comment = page.locator('article-view textarea');
  await expect(comment).toHaveValue('I was there.');
  await expect(comment).toBeFocused();
  expect(await comment.evaluate((field) => [field.selectionStart, field.selectionEnd])).toEqual([2, 5]);
  await expect.poll(() => topOf(comment)).toBe(before);
}

let site;
test.afterEach(() => site?.close());

const errors = [];
test.beforeEach(({ page }) => {
  errors.length = 0;
  page.on('pageerror', ({ message }) => errors.push(message));
});
test.afterEach(() => expect(errors).toEqual([]));

async function open(page, head) {
  site = await openSite(head);
  await page.goto(`${site.origin}/first`);
  await expectLive(page, 'first, version 1');
}

test.describe('Turbo Drive', () => {
  const head = `<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">
    <script type="module">
      import * as Turbo from '/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js';
      window.Turbo = Turbo;
    </script>`;
  test.beforeEach(async ({ page }) => {
    await open(page, head);
    await page.waitForFunction(() => window.Turbo);
    await page.evaluate(() => (window.isSamePage = true));
  });
  // All of this happens in one page.
  test.afterEach(async ({ page }) => expect(await page.evaluate(() => window.isSamePage)).toBe(true));

  test('Back and Forward bring the articles and the place in them', async ({ page }) => {
    await read(page);
    await page.getByText('Go to second').evaluate((link) => link.click());
    await expectLive(page, 'second, version 1');
    await page.goBack();
    await expectLive(page, 'first, version 1');
    await expect.poll(() => place(page)).toBe(700);
    await page.goForward();
    await expectLive(page, 'second, version 1');
    await page.goBack();
    await expectLive(page, 'first, version 1');
  });

  test('a morphing refresh shows the new version, and keeps what is being written', async ({ page }) => {
    const before = await write(page);
    site.publish();
    await page.evaluate(() => window.Turbo.session.refresh(location.href));
    await expect(page.locator('article-view .headline')).toHaveText('first, version 2');
    await expectWriting(page, before);
    await expectLive(page, 'first, version 2');
  });

  test('a morphing refresh of the same version changes nothing', async ({ page }) => {
    const before = await write(page);
    await page.evaluate(() => {
      window.headline = document.querySelector('article-view').shadowRoot.querySelector('h1');
      window.rendered = new Promise((done) => addEventListener('turbo:render', done, { once: true }));
      window.Turbo.session.refresh(location.href);
    });
    await page.evaluate(() => window.rendered);
    await expect(page.locator('article-view > template')).toHaveCount(0);
    await expectWriting(page, before);
    const isKept = () =>
      window.headline === document.querySelector('article-view').shadowRoot.querySelector('h1');
    expect(await page.evaluate(isKept)).toBe(true);
  });
});

test.describe('htmx 2', () => {
  test('Back restores a page from its text', async ({ page }) => {
    await open(page, '<script src="/node_modules/htmx-2/dist/htmx.min.js"></script>');
    await page.evaluate(() => {
      window.isSamePage = true;
      document.querySelector('nav').setAttribute('hx-boost', 'true');
      window.htmx.process(document.body);
    });
    await read(page);
    await page.getByText('Go to second').evaluate((link) => link.click());
    await expectLive(page, 'second, version 1');
    await page.goBack();
    await expectLive(page, 'first, version 1');
    await expect.poll(() => place(page)).toBe(700);
    expect(await page.evaluate(() => window.isSamePage)).toBe(true);
  });
});

test.describe('htmx 4', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, '<script src="/node_modules/htmx.org/dist/htmx.js"></script>');
    await page.evaluate(() => (window.isSamePage = true));
  });
  test.afterEach(async ({ page }) => expect(await page.evaluate(() => window.isSamePage)).toBe(true));

  for (const swap of ['outerMorph', 'innerMorph', 'innerHTML', 'outerHTML']) {
    test(`swaps another version in: ${swap}`, async ({ page }) => {
      const before = await write(page);
      site.publish();
      await page.evaluate(
        (how) =>
          window.htmx.ajax('GET', '/first', {
            target: '#story',
            swap: how,
            select: how.startsWith('inner') ? '#story > *' : '#story',
          }),
        swap,
      );
      await expect(page.locator('article-view .headline')).toHaveText('first, version 2');
      if (swap.endsWith('Morph')) await expectWriting(page, before);
      await expectLive(page, 'first, version 2');
    });
  }

  test('Back brings the article again', async ({ page }) => {
    await page.evaluate(() => {
      document.querySelector('nav').setAttribute('hx-boost:inherited', 'true');
      window.htmx.process(document.body);
    });
    await page.getByText('Go to second').evaluate((link) => link.click());
    await expectLive(page, 'second, version 1');
    await page.goBack();
    await expectLive(page, 'first, version 1');
  });
});

const morphs = {
  idiomorph: {
    head: '<script src="/node_modules/idiomorph/dist/idiomorph.min.js"></script>',
    morph: (html) => window.Idiomorph.morph(document.querySelector('#story'), html),
  },
  morphdom: {
    head: '<script src="/node_modules/morphdom/dist/morphdom-umd.min.js"></script>',
    morph: (html) => window.morphdom(document.querySelector('#story'), html),
  },
  'Alpine’s morph': {
    head: `<script defer src="/node_modules/@alpinejs/morph/dist/cdn.min.js"></script>
      <script defer src="/node_modules/alpinejs/dist/cdn.min.js"></script>`,
    morph: (html) => window.Alpine.morph(document.querySelector('#story'), html),
  },
  innerHTML: {
    head: '',
    morph(html) {
      document.querySelector('#story').outerHTML = html;
    },
  },
};

for (const [name, { head, morph }] of Object.entries(morphs)) {
  test.describe(name, () => {
    test.beforeEach(({ page }) => open(page, head));

    test('brings a new version, and keeps what is being written', async ({ page }) => {
      const before = await write(page);
      site.publish();
      await page.evaluate(morph, site.main('first'));
      await expect(page.locator('article-view .headline')).toHaveText('first, version 2');
      if (name !== 'innerHTML') await expectWriting(page, before);
      await expectLive(page, 'first, version 2');
    });

    test('brings another article, and the first again', async ({ page }) => {
      await page.locator('article-view textarea').fill('I was there.');
      await page.evaluate(morph, site.main('second'));
      await expectLive(page, 'second, version 1');
      await expect(page.locator('article-view textarea')).toHaveValue('');
      await page.evaluate(morph, site.main('first'));
      await expectLive(page, 'first, version 1');
      await expect(page.locator('article-view textarea')).toHaveValue('I was there.');
    });
  });
}
