// A page that a server has rendered, whose script does not come or may not run: what needs it is not shown, and nothing moves
// when it does come.
import { renderElement } from '../../dist/server/index.js';
import { expect, script, test as siteTest } from './site.js';

// What is blocked is told in the console.
const test = siteTest.extend({ knownError: [/./, { option: true }] });

const replies = [
  { id: '1', text: 'First.' },
  { id: '2', text: 'Second.' },
];

const elements = () =>
  [
    renderElement('share-bar', { url: 'https://news.example/a', headline: 'A' }),
    renderElement('reply-list', {
      replies,
      total: 99,
      service: 'json',
      endpoint: 'https://r.example/',
      formId: 'r',
    }),
    renderElement('reply-form', { endpoint: 'https://r.example/', thread: '/a', service: 'isso' }),
  ].join('');

const pageOf = (content) => `<!doctype html><meta charset="utf-8"><title>Page</title>${content}`;

/** What a reader can see of a page in which nothing acts, by their words. */
const shown = (frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => (element.shadowRoot ? [...element.shadowRoot.querySelectorAll('*')] : []))
      .filter((element) => element.matches('button, select, textarea, input:not(.trap *, [type=hidden])'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.textContent.trim() || element.name),
  );

const scripts = {
  'is not there': `<script type="module" src="/missing.js"></script>`,
  'is forbidden by a policy': `<meta http-equiv="content-security-policy" content="script-src 'none'"><script type="module" src="${script}"></script>`,
  'is not what was asked for': `<script type="module" src="${script}" integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="></script>`,
  throws: `<script type="module">throw new Error('no')</script>`,
};

for (const [what, tag] of Object.entries(scripts))
  test(`where a script ${what}, what needs it is not shown, and links are`, async ({ page, site }) => {
    await page.goto(
      site.add(pageOf(tag + elements() + site.page('news').match(/<article-view[^]*<\/article-view>/)[0])),
    );
    const words = await shown(page);
    expect(words.filter((text) => /Copy|Print|Share…|^Reply$|more|Oldest/.test(text))).toEqual([]);
    // The form of the article, which a browser can post, is there; that of Isso, which needs a script, is not.
    expect(words.filter((text) => text === 'Post reply')).toHaveLength(1);
    await expect(page.locator('share-bar a').first()).toBeVisible();
    await expect(page.locator('reply-form .unscripted')).toBeVisible();
    await expect(page.locator('article-view .unscripted')).toHaveCount(0);
  });

test('in a frame without scripts, what needs one is not shown', async ({ page, site }) => {
  const inside = site.add(pageOf(`${elements()}<script type="module" src="${script}"></script>`));
  await page.goto(site.add(pageOf(`<iframe sandbox="allow-same-origin" src="${inside}"></iframe>`)));
  await expect.poll(() => page.frames().length).toBe(2);
  await page.frames()[1].waitForLoadState();
  const frame = page.frames()[1];
  await expect(frame.locator('share-bar a').first()).toBeVisible();
  for (const selector of [
    'share-bar button',
    'reply-list select',
    'reply-list button',
    'reply-form textarea',
  ])
    await expect(frame.locator(selector).first()).toBeHidden();
});

test('nothing moves when the script comes', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) =>
      window.shifts.push(...list.getEntries().map(({ value }) => value)),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(site.add(pageOf(`${elements()}<p>Below</p>`)));
  const place = () =>
    page.locator('p:text("Below")').evaluate((element) => element.getBoundingClientRect().top);
  const before = await place();
  await page.addScriptTag({ type: 'module', url: script });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(page.locator('reply-form textarea')).toBeVisible();
  await expect(page.locator('reply-list select')).toBeVisible();
  await expect(page.locator('reply-form .unscripted')).toBeHidden();
  expect(await place()).toBe(before);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test('a frame that may not print says so', async ({ page, site }) => {
  const inside = site.add(
    pageOf(
      `<share-bar url="https://news.example/a"></share-bar><script type="module" src="${script}"></script>`,
    ),
  );
  await page.goto(
    site.add(pageOf(`<iframe sandbox="allow-scripts allow-same-origin" src="${inside}"></iframe>`)),
  );
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Print' }).click();
  await expect(frame.locator('.share-status')).toContainText('That could not be opened');
});
