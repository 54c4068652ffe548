// A page that a server has rendered is whole where no script runs.
import { expect, test as base, script } from './site.js';
import { renderPage } from '../../dist/server/index.js';

const test = base.extend({
  // Playwright cannot turn scripts off in Firefox, which can itself.
  launchOptions: [
    ({ browserName, launchOptions }, use) =>
      use(
        browserName === 'firefox'
          ? { ...launchOptions, firefoxUserPrefs: { 'javascript.enabled': false } }
          : launchOptions,
      ),
    { scope: 'worker' },
  ],
});
test.use({ javaScriptEnabled: false });

const long = (site) => site.page('long-read', { script });

test('all text is shown, styled', async ({ page, site }) => {
  await page.goto(site.add(long(site)));
  const shown = await page.evaluate(() => {
    const root = document.querySelector('article-view').shadowRoot;
    const heading = root.querySelector('h1');
    return {
      sections: root.querySelectorAll('.section').length,
      words: root.querySelector('.article').textContent.replace(/\s+/g, ' '),
      headline: heading.getBoundingClientRect().height,
      weight: getComputedStyle(heading).fontWeight,
      light: document.querySelector('article-view > div').getBoundingClientRect().height,
    };
  });
  const { sections } = site.article('long-read');
  expect(shown.sections).toBe(sections.length);
  for (const { heading } of sections) expect(shown.words).toContain(heading ?? '');
  expect(shown.headline).toBeGreaterThan(20);
  expect(shown.weight).toBe('700');
  expect(shown.light, 'the copy for readers of markup is not shown').toBe(0);
});

test('all text is shown, unstyled, in browsers without declarative shadow DOM', async ({ page, site }) => {
  await page.goto(site.add(long(site).replaceAll('shadowrootmode=', 'unknown=')));
  const words = await page
    .locator('article-view')
    .evaluate((view) => view.shadowRoot === null && view.innerText);
  for (const { heading } of site.article('long-read').sections) expect(words).toContain(heading ?? '');
});

test('a URL with a section’s id scrolls to the section', async ({ page, site }) => {
  await page.goto(`${site.add(long(site))}#numbers`);
  const fromTop = () =>
    page.evaluate(() => {
      const section = document.querySelector('article-view').shadowRoot.getElementById('numbers');
      return Math.abs(section.getBoundingClientRect().top);
    });
  await expect.poll(fromTop).toBeLessThan(60);
});

test('a link in the article scrolls to its section, too', async ({ page, site }) => {
  const html = long(site).replace(
    '</article-view>',
    '</article-view><p><a id="go" href="#numbers">Numbers</a></p>',
  );
  await page.goto(site.add(html));
  await page.locator('#go').press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.querySelector(':target')?.slot))
    .toBe('anchor-numbers');
});

test('a section’s id does not become a global of the page', async ({ page, site }) => {
  const section = (id) => ({ id, heading: id, body: `The section ${id}.` });
  const names = ['CONFIG', 'checkout', 'app', 'length', 'jQuery'];
  const article = { ...site.article('news'), sections: names.map(section) };
  const html = renderPage(article).replace('<body>', '<body><div id="checkout">The page’s</div>');
  await page.goto(site.add(html.replace('</body>', '<div id="late"></div></body>')));
  const found = await page.evaluate((names) => {
    const byId = names.map((name) => document.getElementById(name)?.textContent ?? null);
    return {
      byId,
      globals: names.filter((name) => window[name] instanceof Element),
      inDocument: document.CONFIG ?? null,
    };
  }, names);
  // The page's own has both.
  expect(found).toEqual({
    byId: [null, 'The page’s', null, null, null],
    globals: ['checkout'],
    inDocument: null,
  });
});

test('notes and their references link to each other', async ({ page, site }) => {
  await page.goto(site.add(long(site)));
  const inView = () =>
    page.evaluate(() => {
      const isInView = (id) => {
        const { top } = document
          .querySelector('article-view')
          .shadowRoot.getElementById(id)
          .getBoundingClientRect();
        return top > -20 && top < innerHeight;
      };
      return { note: isInView('ae-note-1'), reference: isInView('ae-reference-1') };
    });
  await page.locator('.root a[href="#ae-note-1"]').press('Enter');
  await expect.poll(inView).toEqual({ note: true, reference: false });
  await page.locator('.root a[href="#ae-reference-1"]').press('Enter');
  await expect.poll(inView).toMatchObject({ reference: true });
});

test('controls that need a script are hidden, share links are not', async ({ page, site }) => {
  await page.goto(site.add(long(site)));
  const controls = await page.evaluate(() =>
    [...document.querySelector('article-view').shadowRoot.querySelectorAll('.share-control')]
      .filter((control) => control.checkVisibility())
      .map((control) => control.localName),
  );
  expect(controls.length).toBeGreaterThanOrEqual(9);
  expect(new Set(controls)).toEqual(new Set(['a']));
});

test('the browser validates and posts the reply form', async ({ page, site }) => {
  await page.goto(site.add(site.page('news', { script })));
  const submit = page.locator('article-view button[type=submit]');
  await submit.press('Enter');
  await page.locator('#ae-reply-comment').pressSequentially('Well put.');
  await page.locator('#ae-reply-author').pressSequentially('Ada');
  await page.locator('#ae-reply-email').pressSequentially('ada@reed.example');
  await submit.press('Enter');
  // Assertions that wait in the page have no timers here in Firefox.
  await expect.poll(() => page.title()).toBe('Thank you');
  expect(site.posted).toEqual([
    expect.objectContaining({
      comment: 'Well put.',
      author: 'Ada',
      comment_post_ID: site.article('news').replies.thread,
    }),
  ]);
});
