// The playground as its users meet it: a real browser, the real dev server, every control.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { browserArgs, findBrowser } from '../../scripts/find-browser.js';

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

let server;
let browser;
let context;
let address;

before(async () => {
  server = await createServer({
    root,
    logLevel: 'error',
    // A cache of its own, so that it gets along with a running `npm start`; files that change do not reload the page.
    cacheDir: join(root, '.cache', 'vite-playground'),
    optimizeDeps: { entries: ['index.html', 'playground/hosts/*.html'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  address = server.resolvedUrls.local[0];
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  // Every test has a page of its own, and so its own session storage; together they have one cache.
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await context.route('https://news.example/**', (route) => route.abort());
  // The first visit waits until Vite has prepared the packages.
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('iframe[data-state=ready]').waitFor({ timeout: 60_000 });
  await page.close();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

let page;
let errors;

beforeEach(async () => {
  page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  page.setDefaultTimeout(20_000);
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
});
afterEach(async () => {
  for (const opened of context.pages()) await opened.close();
  assert.deepEqual(errors, [], 'errors in the console');
});

async function visit(hash = '') {
  await page.goto(address + hash);
  await page.locator('iframe[data-state=ready]').waitFor();
}

const shown = () => page.frameLocator('#frame').locator('article-view');
const headline = () => shown().locator('h1, h2, h3, h4').first();
const problems = () => page.getByRole('region', { name: /problem|JSON yet/i });
const stored = () => page.evaluate(() => sessionStorage.getItem('article-elements/draft/news'));
const hash = () => new URLSearchParams(new URL(page.url()).hash.slice(1));

async function write(text) {
  await page.getByRole('textbox', { name: 'Article JSON' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Waits until `read` answers with what is expected. */
async function eventually(read, expected) {
  let last;
  for (const start = Date.now(); Date.now() - start < 15_000;) {
    last = await read();
    if (expected instanceof RegExp ? expected.test(last) : last === expected) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (expected instanceof RegExp) assert.match(last, expected);
  else assert.equal(last, expected);
}

describe('articles', () => {
  it('shows a sample in the host page', async () => {
    await visit('#sample=minimal');
    await eventually(() => headline().innerText(), 'Summer Ferries Start a Week Early');
    await page
      .getByRole('combobox', { name: 'Article', exact: true })
      .selectOption({ label: 'News article' });
    await eventually(() => headline().innerText(), /^A Cold Harbour Warms/);
    assert.equal(hash().get('sample'), null);
    await eventually(
      () =>
        shown()
          .locator('figure img')
          .first()
          .evaluate((image) => String(image.naturalWidth > 0)),
      'true',
    );
  });

  it('shows what is edited, and keeps it over a reload', async () => {
    await visit('#host=bare&width=480');
    await write(JSON.stringify(article('Edited by Hand')));
    await eventually(() => headline().innerText(), 'Edited by Hand');
    await page.reload();
    await eventually(() => headline().innerText(), 'Edited by Hand');
    assert.equal(await page.getByRole('combobox', { name: 'Host page' }).inputValue(), 'bare');
    assert.equal(await page.getByRole('radio', { name: '480' }).isChecked(), true);

    await page.getByRole('button', { name: 'Reset' }).click();
    await eventually(() => headline().innerText(), /^A Cold Harbour Warms/);
    assert.equal(await stored(), null);
    assert.equal(await page.getByRole('button', { name: 'Reset' }).isDisabled(), true);
  });

  it('tidies the text', async () => {
    await visit();
    await write(JSON.stringify(article('Tidy')));
    await eventually(() => headline().innerText(), 'Tidy');
    await page.getByRole('button', { name: 'Tidy' }).click();
    await eventually(stored, `${JSON.stringify(article('Tidy'), null, 2)}\n`);
  });

  it('opens a file', async () => {
    await visit();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open file…' }).click();
    await (
      await chosen
    ).setFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(`\ufeff${JSON.stringify(article('From a File'))}`),
    });
    await eventually(() => headline().innerText(), 'From a File');
    assert.equal(hash().get('sample'), 'own');
    await page.getByText('mine.json opened.').waitFor();
  });

  it('opens a file that is dropped anywhere, and refuses what is not text', async () => {
    await visit();
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
    await eventually(() => headline().innerText(), 'Dropped on the Editor');
    await drop(shown(), [JSON.stringify(article('Dropped on the Article'))], 'b.json');
    await eventually(() => headline().innerText(), 'Dropped on the Article');
    await drop(page.locator('body'), ['\x89PNG\0\0'], 'picture.png');
    await page.getByText('picture.png is not a text file.').waitFor();
    await eventually(() => headline().innerText(), 'Dropped on the Article');
    await eventually(() => page.locator('#curtain').isHidden().then(String), 'true');
  });

  it('loads an address, and says why it cannot', async () => {
    await page.route('https://news.example/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      const headers = { 'access-control-allow-origin': '*' };
      if (path === '/good.json') return route.fulfill({ headers, json: article('From an Address') });
      if (path === '/page') return route.fulfill({ headers, body: '<!doctype html><p>Hello' });
      if (path === '/missing.json') return route.fulfill({ headers, status: 404 });
      return route.abort();
    });
    await visit();
    await page.getByRole('button', { name: 'Load URL…' }).click();
    const load = async (path) => {
      await page.getByLabel('Address of an article’s JSON').fill(`https://news.example/${path}`);
      await page.getByRole('button', { name: 'Load', exact: true }).click();
    };
    await load('missing.json');
    await page.getByText('https://news.example/missing.json answered 404').waitFor();
    await load('unreachable');
    await page.getByText('https://news.example/unreachable could not be loaded.').waitFor();
    await load('page');
    await page.getByText('is a web page or XML, not JSON').waitFor();
    await eventually(() => headline().innerText(), /^A Cold Harbour Warms/);
    await load('good.json');
    await eventually(() => headline().innerText(), 'From an Address');
    assert.equal(hash().get('src'), 'https://news.example/good.json');
    assert.equal(await page.getByLabel('Address of an article’s JSON').isVisible(), false);

    // A link with an address loads it, in a tab without drafts.
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await eventually(() => headline().innerText(), 'From an Address');
    // The browser itself reports the two that failed.
    errors = errors.filter((error) => !error.includes('Failed to load resource'));
  });

  it('opens links in a tab of their own', async () => {
    await visit('#sample=minimal&host=bare');
    await write(JSON.stringify(article('Links', { articleSection: [{ name: 'Ports', url: '/ports' }] })));
    const link = shown().getByRole('link', { name: 'Ports' });
    const opened = context.waitForEvent('page');
    await link.click();
    await opened;
    assert.equal(await headline().innerText(), 'Links');
  });
});

describe('problems', () => {
  it('are listed with their path, and lead there', async () => {
    await visit();
    await write(
      JSON.stringify(article('Problems', { sections: [{ body: [{ _type: 'hologram' }] }] }), null, 2),
    );
    const item = problems().getByRole('button', { name: '/sections/0/body/0' });
    await item.waitFor();
    assert.match(await item.innerText(), /unknown-block/);
    assert.match(await problems().getByRole('status').innerText(), /^1 problem$/);

    await write(JSON.stringify(article('Problems', { datePublished: 'a week next Tuesday' }), null, 2));
    await problems().getByRole('button', { name: '/datePublished' }).click();
    assert.equal(await page.evaluate(() => getSelection().toString()), '"a week next Tuesday"');
    assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Article JSON');
  });

  it('of the broken sample are all within the text', async () => {
    await visit('#sample=broken');
    await problems().getByRole('button').first().waitFor();
    const lines = readFileSync(join(root, 'stories/articles/broken.json'), 'utf8').split('\n').length;
    const positions = await problems().locator('.position').allInnerTexts();
    assert.ok(positions.length > 50);
    for (const position of positions) {
      const [, line] = /^line (\d+), column \d+$/.exec(position);
      assert.ok(Number(line) <= lines);
    }
  });

  it('say where invalid JSON breaks, and the last article stays', async () => {
    await visit();
    await write(JSON.stringify(article('Still There')));
    await eventually(() => headline().innerText(), 'Still There');
    await write('{\n  "headline": "Now Broken",\n  "url": oops\n}');
    const item = problems().getByRole('button');
    await eventually(() => item.innerText(), /line 3, column 10/);
    await page.getByText('The text is not JSON at the moment.').waitFor();
    assert.equal(await headline().innerText(), 'Still There');
    assert.equal(await page.getByRole('button', { name: 'Tidy' }).isDisabled(), true);
    await item.click();
    assert.equal(await page.evaluate(() => getSelection().toString()), 'o');

    await write(JSON.stringify(article('Whole Again')));
    await eventually(() => headline().innerText(), 'Whole Again');
    assert.equal(await page.getByText('The text is not JSON at the moment.').isVisible(), false);
  });
});

describe('the host page', () => {
  for (const host of ['bare', 'bootstrap', 'bootstrapDark', 'tailwind', 'wordpress', 'hostile']) {
    it(`${host} shows the article at every width without scrolling sideways`, async () => {
      await visit('#sample=longRead');
      await page.getByRole('combobox', { name: 'Host page' }).selectOption(host);
      await page.locator('iframe[data-state=ready]').waitFor();
      assert.equal(hash().get('host') ?? 'bootstrap', host);
      for (const width of ['320', '480', '768', '1024', 'Full']) {
        await page.getByRole('radio', { name: width, exact: true }).check();
        const frame = page.frameLocator('#frame');
        const inner = () => frame.locator('html').evaluate(() => String(innerWidth));
        if (width !== 'Full') await eventually(inner, width);
        await headline().waitFor();
        const excess = await shown().evaluate((view) => {
          const root = view.shadowRoot.querySelector('.root');
          return root.scrollWidth - root.clientWidth;
        });
        assert.ok(excess <= 0, `${excess} px too wide at ${width}`);
      }
    });
  }

  it('is as wide as its handle is moved, by pointer and keyboard', async () => {
    await visit('#width=480');
    const width = () =>
      page
        .frameLocator('#frame')
        .locator('html')
        .evaluate(() => innerWidth);
    await eventually(width, 480);
    const handle = page.getByRole('separator', { name: 'Width of the host page, in pixels' });
    const { x, y, width: thickness, height } = await handle.boundingBox();
    await page.mouse.move(x + thickness / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + thickness / 2 + 30, y + height / 2, { steps: 3 });
    await page.mouse.up();
    await eventually(width, 540);
    await handle.press('ArrowLeft');
    await eventually(width, 524);
    assert.equal(hash().get('width'), '524');
    assert.equal(await handle.getAttribute('aria-valuenow'), '524');
  });

  it('leaves the editor the room that its border is moved to', async () => {
    await visit();
    const border = page.getByRole('separator', { name: 'Width of the editor, in percent' });
    const before = (await page.locator('#editor').boundingBox()).width;
    await border.press('ArrowRight');
    const afterwards = (await page.locator('#editor').boundingBox()).width;
    assert.ok(afterwards > before + 20);
    await page.reload();
    await eventually(async () => (await page.locator('#editor').boundingBox()).width, afterwards);
  });

  it('gets the colours that are asked for', async () => {
    await visit('#host=bare');
    const scheme = () =>
      shown().evaluate((view) => getComputedStyle(view.shadowRoot.querySelector('.root')).colorScheme);
    await eventually(scheme, /light/);
    await page.getByLabel('Colours').selectOption('Dark');
    await eventually(scheme, /dark/);
    assert.equal(hash().get('scheme'), 'dark');
    await page.reload();
    await eventually(scheme, /dark/);
  });

  it('gets the interface language and the heading level that are asked for', async () => {
    await visit('#host=bare');
    const label = () => shown().locator('.label').first().textContent();
    await eventually(label, /Highlights/);
    await page.getByLabel('Interface language').selectOption({ value: 'de' });
    await eventually(label, /^(?!.*Highlights:?$)./);
    assert.equal(await shown().getAttribute('locale'), 'de');
    await page.getByLabel('Headline').selectOption('h2');
    await shown().locator('h2', { hasText: 'A Cold Harbour' }).waitFor();
    assert.deepEqual([hash().get('locale'), hash().get('level')], ['de', '2']);
  });
});

describe('the embed code', () => {
  it('is copied as it is shown', async () => {
    await visit('#locale=fr&scheme=dark&level=2');
    await headline().waitFor();
    await page.getByRole('button', { name: 'Embed code…' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('dialog').getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.getByLabel('Embed code').textContent());
    assert.match(copied, /<article-view src="[^"]+" locale="fr" heading-level="2"><\/article-view>/);
    assert.match(copied, /--ae-color-scheme: dark only/);
  });

  it('with the JSON inside works in a page, whatever the text says', async () => {
    await visit('#host=bare');
    const trap = '</script><!-- <script> & "quotes"';
    await write(JSON.stringify(article(trap)));
    await eventually(() => headline().innerText(), trap);
    await page.getByRole('button', { name: 'Embed code…' }).click();
    await page.getByRole('radio', { name: 'JSON inside' }).check();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('dialog').getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.route('**/embedded.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html>${copied.replace('/article-elements/article-elements.js', '/src/define.ts')}`,
      }),
    );
    await page.goto(`${address}embedded.html`);
    await eventually(() => page.locator('article-view h1').innerText(), trap);
  });
});

describe('the page', () => {
  for (const width of [1440, 360]) {
    it(`has no accessibility violations at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await visit('#sample=broken');
      await problems().getByRole('button').first().waitFor();
      await page.getByRole('button', { name: 'Load URL…' }).click();
      await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
      const violations = () =>
        page.evaluate(async () => {
          // The article has tests of its own, and the hosts are not ours to judge.
          const { violations } = await globalThis.axe.run({ exclude: ['iframe'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
      assert.deepEqual(await violations(), []);
      await page.getByRole('button', { name: 'Embed code…' }).click();
      assert.deepEqual(await violations(), []);
      await page.keyboard.press('Escape');
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await violations(), []);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(excess, 0, 'scrolls sideways');
    });
  }
});
