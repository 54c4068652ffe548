// The playground as its users meet it: a real browser, the files that are published with the Storybook, every control.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serve } from '../support/serve.js';

const root = join(import.meta.dirname, '..', '..');

const article = (headline, more = {}) => ({
  version: 1,
  url: 'https://news.example/a',
  headline,
  inLanguage: 'en',
  datePublished: '2026-06-02',
  sections: [{ body: 'One paragraph.' }],
  ...more,
});

const test = base.extend({
  server: [
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: ({ server }, use) => use(`${server.origin}/storybook-static/playground/index.html`),
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],

  /** Errors in the console: there must be none at the end, but for those that a test takes out. */
  errors: [
    async ({ page, context }, use) => {
      await context.route('https://news.example/**', (route) => route.abort());
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
      });
      await use(errors);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

test.describe.configure({ mode: 'parallel' });

async function visit(page, hash = '') {
  await page.goto(hash);
  await expect(page.locator('iframe[data-state=ready]')).toBeAttached();
}

const shown = (page) => page.frameLocator('#frame').locator('article-view');
const headline = (page) => shown(page).locator('h1, h2, h3, h4').first();
const problems = (page) => page.getByRole('region', { name: /problem|JSON yet/i });
const stored = (page) => page.evaluate(() => sessionStorage.getItem('article-elements/draft/news'));
const hash = (page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const selection = (page) => page.evaluate(() => getSelection().toString());
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

async function write(page, text) {
  await page.getByRole('textbox', { name: 'Article JSON' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

async function copyEmbedCode(page) {
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('dialog').getByText('Copied.')).toBeVisible();
  return clipboard(page);
}

test.describe('articles', () => {
  test('shows a sample in the host page', async ({ page }) => {
    await visit(page, '#sample=minimal');
    await expect(headline(page)).toHaveText('Summer Ferries Start a Week Early');
    await page
      .getByRole('combobox', { name: 'Article', exact: true })
      .selectOption({ label: 'News article' });
    await expect(headline(page)).toHaveText(/^\s*A Cold Harbour Warms/);
    expect(hash(page).get('sample')).toBeNull();
    const picture = shown(page).locator('figure img').first();
    await expect.poll(() => picture.evaluate(({ naturalWidth }) => naturalWidth)).toBeGreaterThan(0);
  });

  test('shows what is edited, and keeps it over a reload', async ({ page }) => {
    await visit(page, '#host=bare&width=480');
    await write(page, JSON.stringify(article('Edited by Hand')));
    await expect(headline(page)).toHaveText('Edited by Hand');
    await page.reload();
    await expect(headline(page)).toHaveText('Edited by Hand');
    await expect(page.getByRole('combobox', { name: 'Host page' })).toHaveValue('bare');
    await expect(page.getByRole('radio', { name: '480' })).toBeChecked();

    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(headline(page)).toHaveText(/^\s*A Cold Harbour Warms/);
    expect(await stored(page)).toBeNull();
    await expect(page.getByRole('button', { name: 'Reset' })).toBeDisabled();
  });

  test('tidies the text', async ({ page }) => {
    await visit(page);
    await write(page, JSON.stringify(article('Tidy')));
    await expect(headline(page)).toHaveText('Tidy');
    await page.getByRole('button', { name: 'Tidy' }).click();
    await expect.poll(() => stored(page)).toBe(`${JSON.stringify(article('Tidy'), null, 2)}\n`);
  });

  test('opens a file', async ({ page }) => {
    await visit(page);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open file…' }).click();
    const chosen = await chooser;
    await chosen.setFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(`\ufeff${JSON.stringify(article('From a File'))}`),
    });
    await expect(headline(page)).toHaveText('From a File');
    expect(hash(page).get('sample')).toBe('own');
    await expect(page.getByText('mine.json opened.')).toBeVisible();
  });

  test('opens a file that is dropped anywhere, and refuses what is not text', async ({ page }) => {
    await visit(page);
    const drop = (target, parts, name) =>
      target.evaluate(
        (node, [parts, name]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(parts, name));
          const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
          node.dispatchEvent(new DragEvent('dragover', options));
          node.dispatchEvent(new DragEvent('drop', options));
        },
        [parts, name],
      );
    await drop(page.locator('.cm-content'), [JSON.stringify(article('Dropped on the Editor'))], 'a.json');
    await expect(headline(page)).toHaveText('Dropped on the Editor');
    await drop(shown(page), [JSON.stringify(article('Dropped on the Article'))], 'b.json');
    await expect(headline(page)).toHaveText('Dropped on the Article');
    await drop(page.locator('body'), ['\x89PNG\0\0'], 'picture.png');
    await expect(page.getByText('picture.png is not a text file.')).toBeVisible();
    await expect(headline(page)).toHaveText('Dropped on the Article');
    await expect(page.locator('#curtain')).toBeHidden();
  });

  test('loads an address, and says why it cannot', async ({ page, errors }) => {
    await page.route('https://news.example/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      const headers = { 'access-control-allow-origin': '*' };
      if (path === '/good.json') return route.fulfill({ headers, json: article('From an Address') });
      if (path === '/page') return route.fulfill({ headers, body: '<!doctype html><p>Hello' });
      if (path === '/missing.json') return route.fulfill({ headers, status: 404 });
      return route.abort();
    });
    await visit(page);
    await page.getByRole('button', { name: 'Load URL…' }).click();
    const field = page.getByLabel('Address of an article’s JSON');
    const load = async (path) => {
      await field.fill(`https://news.example/${path}`);
      await page.getByRole('button', { name: 'Load', exact: true }).click();
    };
    await load('missing.json');
    await expect(page.getByText('https://news.example/missing.json responded with 404')).toBeVisible();
    await load('unreachable');
    await expect(page.getByText('https://news.example/unreachable could not be loaded.')).toBeVisible();
    await load('page');
    await expect(page.getByText('is a web page or XML, not JSON')).toBeVisible();
    await expect(headline(page)).toHaveText(/^\s*A Cold Harbour Warms/);
    await load('good.json');
    await expect(headline(page)).toHaveText('From an Address');
    expect(hash(page).get('src')).toBe('https://news.example/good.json');
    await expect(field).toBeHidden();

    // A link with an address loads it, in a tab without drafts.
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await expect(headline(page)).toHaveText('From an Address');
    // The browser itself reports the two that failed.
    const reports = errors.splice(0);
    expect(reports).toEqual(Array(2).fill(expect.stringContaining('Failed to load resource')));
  });

  test('opens links in a tab of their own', async ({ page, context }) => {
    await visit(page, '#sample=minimal&host=bare');
    await write(
      page,
      JSON.stringify(article('Links', { articleSection: [{ name: 'Ports', url: '/ports' }] })),
    );
    const opened = context.waitForEvent('page');
    await shown(page).getByRole('link', { name: 'Ports' }).click();
    await opened;
    await expect(headline(page)).toHaveText('Links');
  });
});

test.describe('problems', () => {
  test('are listed with their path, and lead there', async ({ page }) => {
    await visit(page);
    const withProblem = (problem) => JSON.stringify(article('Problems', problem), null, 2);
    await write(page, withProblem({ sections: [{ body: [{ _type: 'hologram' }] }] }));
    const item = problems(page).getByRole('button', { name: '/sections/0/body/0' });
    await expect(item).toContainText('unknown-block');
    await expect(problems(page).getByRole('status')).toHaveText('1 problem');

    await write(page, withProblem({ datePublished: 'a week next Tuesday' }));
    await problems(page).getByRole('button', { name: '/datePublished' }).click();
    expect(await selection(page)).toBe('"a week next Tuesday"');
    expect(await page.evaluate(() => document.activeElement.ariaLabel)).toBe('Article JSON');
  });

  test('of the broken sample are all within the text', async ({ page }) => {
    await visit(page, '#sample=broken');
    await expect(problems(page).getByRole('button').first()).toBeVisible();
    const lines = readFileSync(join(root, 'stories/articles/broken.json'), 'utf8').split('\n').length;
    const positions = await problems(page).locator('.position').allInnerTexts();
    expect(positions.length).toBeGreaterThan(50);
    for (const position of positions) {
      const [, line] = /^line (\d+), column \d+$/.exec(position);
      expect(Number(line)).toBeLessThanOrEqual(lines);
    }
  });

  test('say where invalid JSON breaks, and the last article stays', async ({ page }) => {
    await visit(page);
    await write(page, JSON.stringify(article('Still There')));
    await expect(headline(page)).toHaveText('Still There');
    await write(page, '{\n  "headline": "Now Broken",\n  "url": oops\n}');
    const item = problems(page).getByRole('button');
    await expect(item).toContainText('line 3, column 10');
    const stale = page.getByText('The text is not JSON at the moment.');
    await expect(stale).toBeVisible();
    await expect(headline(page)).toHaveText('Still There');
    await expect(page.getByRole('button', { name: 'Tidy' })).toBeDisabled();
    await item.click();
    expect(await selection(page)).toBe('o');

    await write(page, JSON.stringify(article('Whole Again')));
    await expect(headline(page)).toHaveText('Whole Again');
    await expect(stale).toBeHidden();
  });
});

test.describe('the host page', () => {
  const innerWidthOf = (page) => () =>
    page
      .frameLocator('#frame')
      .locator('html')
      .evaluate(() => innerWidth);

  for (const host of ['bare', 'bootstrap', 'bootstrapDark', 'tailwind', 'wordpress', 'hostile'])
    test(`${host} shows the article at every width without scrolling sideways`, async ({ page }) => {
      await visit(page, '#sample=longRead');
      await page.getByRole('combobox', { name: 'Host page' }).selectOption(host);
      await expect(page.locator('iframe[data-state=ready]')).toBeAttached();
      expect(hash(page).get('host') ?? 'bootstrap').toBe(host);
      for (const width of ['320', '480', '768', '1024', 'Full']) {
        await page.getByRole('radio', { name: width, exact: true }).check();
        if (width !== 'Full') await expect.poll(innerWidthOf(page)).toBe(Number(width));
        await expect(headline(page)).toBeVisible();
        const excess = await shown(page)
          .locator('.root')
          .first()
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(excess, `too wide at ${width}, in pixels`).toBeLessThanOrEqual(0);
      }
    });

  test('is as wide as its handle is moved, by pointer and keyboard', async ({ page }) => {
    await visit(page, '#width=480');
    const width = innerWidthOf(page);
    await expect.poll(width).toBe(480);
    const handle = page.getByRole('separator', { name: 'Width of the host page, in pixels' });
    const box = await handle.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(width).toBe(540);
    await handle.press('ArrowLeft');
    await expect.poll(width).toBe(524);
    expect(hash(page).get('width')).toBe('524');
    await expect(handle).toHaveAttribute('aria-valuenow', '524');
  });

  test('leaves the editor the room that its border is moved to', async ({ page }) => {
    await visit(page);
    const widthOfEditor = async () => (await page.locator('#editor').boundingBox()).width;
    const before = await widthOfEditor();
    await page.getByRole('separator', { name: 'Width of the editor, in percent' }).press('ArrowRight');
    const afterwards = await widthOfEditor();
    expect(afterwards).toBeGreaterThan(before + 20);
    await page.reload();
    await expect.poll(widthOfEditor).toBe(afterwards);
  });

  test('gets the colours that are asked for', async ({ page }) => {
    await visit(page, '#host=bare');
    const view = shown(page).locator('.root').first();
    await expect(view).toHaveCSS('color-scheme', /light/);
    await page.getByLabel('Colours').selectOption('Dark');
    await expect(view).toHaveCSS('color-scheme', /dark/);
    expect(hash(page).get('scheme')).toBe('dark');
    await page.reload();
    await expect(view).toHaveCSS('color-scheme', /dark/);
  });

  test('gets the interface language and the heading level that are asked for', async ({ page }) => {
    await visit(page, '#host=bare');
    const label = shown(page).locator('.eyebrow').first();
    await expect(label).toHaveText(/Highlights/);
    await page.getByLabel('Interface language').selectOption({ value: 'de' });
    await expect(label).toHaveText(/^(?!.*Highlights:?$)./);
    await expect(shown(page)).toHaveAttribute('locale', 'de');
    await page.getByLabel('Headline').selectOption('h2');
    await expect(shown(page).locator('h2', { hasText: 'A Cold Harbour' })).toBeVisible();
    expect([hash(page).get('locale'), hash(page).get('level')]).toEqual(['de', '2']);
  });
});

test.describe('the embed code', () => {
  test('is copied as it is shown', async ({ page }) => {
    await visit(page, '#locale=fr&scheme=dark&level=2');
    await expect(headline(page)).toBeVisible();
    await page.getByRole('button', { name: 'Embed code…' }).click();
    const copied = await copyEmbedCode(page);
    expect(copied).toBe(await page.getByLabel('Embed code').textContent());
    expect(copied).toMatch(/<article-view src="[^"]+" locale="fr" heading-level="2"><\/article-view>/);
    expect(copied).toContain('--ae-color-scheme: dark only');
  });

  test('with the JSON inside works in a page, whatever the text says', async ({ page }) => {
    await visit(page, '#host=bare');
    const trap = '</script><!-- <script> & "quotes"';
    await write(page, JSON.stringify(article(trap)));
    await expect(headline(page)).toHaveText(trap);
    await page.getByRole('button', { name: 'Embed code…' }).click();
    await page.getByRole('radio', { name: 'JSON inside' }).check();
    const copied = await copyEmbedCode(page);
    const embedding = copied.replace('/article-elements/article-elements.js', '/cdn/article-elements.js');
    await page.route('**/embedded.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${embedding}` }),
    );
    await page.goto('embedded.html');
    await expect(page.locator('article-view h1')).toHaveText(trap);
  });
});

test.describe('the page', () => {
  for (const width of [1440, 360])
    test(`has no accessibility violations at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(page, '#sample=broken');
      await expect(problems(page).getByRole('button').first()).toBeVisible();
      await page.getByRole('button', { name: 'Load URL…' }).click();
      await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
      const violations = () =>
        page.evaluate(async () => {
          // The article has tests of its own, and the hosts are not ours to judge.
          const { violations } = await globalThis.axe.run({ exclude: ['iframe'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
      expect(await violations()).toEqual([]);
      await page.getByRole('button', { name: 'Embed code…' }).click();
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations()).toEqual([]);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, 'scrolls sideways').toBe(0);
    });
});
