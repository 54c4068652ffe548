// Script tags: from a network of npm packages, with hashes, without a build, from a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { withImports } from '../../scripts/cdn-files.js';
import { root } from '../../scripts/setup.js';
import { article, fileAddress, test } from './pages.js';

const integrity = JSON.parse(readFileSync(join(root, 'cdn/integrity.json'), 'utf8'));
const guide = readFileSync(join(root, 'docs/script-tag.md'), 'utf8');

const addressOf = (file, { library }) => `${library}/cdn/${file}`;

/** Makes a tag for a module of the network. */
const module =
  (file, attributes = '') =>
  (network) =>
    `<script type="module" src="${addressOf(file, network)}" ${attributes}></script>`;

/** The same, below an import map with hashes. */
const protectedModule = (table, file) => (network) => {
  const hashes = Object.entries(table).map(([name, hash]) => [addressOf(name, network), hash]);
  const map = { integrity: Object.fromEntries(hashes) };
  return `<script type="importmap">${JSON.stringify(map)}</script>${module(file)(network)}`;
};

const headlineIn = (page) => page.locator('article-view .headline');
const buttonIn = (page) => page.locator('article-view form [type=submit]');

/** The article is shown in German, and the console is empty. */
async function expectGerman(page, said) {
  await expect(buttonIn(page)).toHaveText('Kommentar abschicken');
  await expect(headlineIn(page)).toHaveText(article.headline);
  expect(said).toEqual([]);
}

/** The page shows what it has for readers without the article. */
async function expectFallback(page) {
  await expect(page.getByText('Read it at the publisher’s')).toBeVisible();
  await expect(headlineIn(page)).toHaveCount(0);
}

test('the file for all elements is loaded from another origin, with what it loads later', async ({
  page,
  visit,
}) => {
  const { said } = await visit(module('article-elements.js'));
  await expectGerman(page, said);
});

test('a file for one element is loaded from another origin, with what it shares', async ({ page, visit }) => {
  const { said } = await visit(module('article-view.js'));
  await expectGerman(page, said);
});

for (const type of ['module', 'text/javascript'])
  test(`the package’s own address at a network, which names no file, is enough (${type})`, async ({
    page,
    visit,
  }) => {
    const { said } = await visit(({ library }) => `<script type="${type}" src="${library}"></script>`);
    await expectGerman(page, said);
  });

test('a script tag with the right hash is run', async ({ page, visit }) => {
  const attributes = `crossorigin integrity="${integrity['article-elements.js']}"`;
  const { said } = await visit(module('article-elements.js', attributes));
  await expectGerman(page, said);
});

test('a script tag with another hash is not run, and what the page has instead stays', async ({
  page,
  visit,
}) => {
  const attributes = `crossorigin integrity="${integrity['share-bar.js']}" onerror="window.keptOut = true"`;
  const { network } = await visit(module('article-elements.js', attributes));
  await expectFallback(page);
  expect(await page.evaluate(() => window.keptOut)).toBe(true);
  // It came, and was found to be another.
  expect(network.asked.filter((url) => url.endsWith('/article-elements.js'))).toHaveLength(1);
});

test('an import map with the hashes lets all files through', async ({ page, visit }) => {
  const { said } = await visit(protectedModule(integrity, 'article-view.js'));
  await expectGerman(page, said);
});

test('an import map with another hash keeps a file out that is imported', async ({ page, visit }) => {
  const [, shared] = withImports('cdn/article-view.js').map((file) => file.replace('cdn/', ''));
  const table = { ...integrity, [shared]: integrity['share-bar.js'] };
  const { network } = await visit(protectedModule(table, 'article-view.js'));
  await expectFallback(page);
  expect(network.asked.filter((url) => url.endsWith(shared))).toHaveLength(1);
});

test('an import map with another hash keeps a file out that is loaded later: English stays', async ({
  page,
  visit,
}) => {
  const locale = Object.keys(integrity).find((file) => file.startsWith('locales/de'));
  const table = { ...integrity, [locale]: integrity['share-bar.js'] };
  const { network } = await visit(protectedModule(table, 'article-elements.js'));
  await expect(headlineIn(page)).toHaveText(article.headline);
  await expect.poll(() => network.asked.some((url) => url.endsWith(locale))).toBe(true);
  // What the page asks for after the library is answered after it.
  const isKeptOut = page.evaluate((address) => import(address).catch(() => true), addressOf(locale, network));
  expect(await isKeptOut).toBe(true);
  await page.locator('article-view').evaluate((view) => view.updateComplete.then(() => {}));
  await expect(buttonIn(page)).toHaveText('Post reply');
});

test('the modules of the package are loaded without a build, through an import map', async ({
  page,
  visit,
}) => {
  const [, map] = /<script type="importmap">(\s*\{\s*"imports"[^]*?)<\/script>/.exec(guide);
  const { said } = await visit(
    ({ origin }) =>
      `<script type="importmap">${map.replaceAll('https://cdn.jsdelivr.net/npm', origin)}</script>
      <script type="module">import 'article-elements/define.js';</script>`,
  );
  await expectGerman(page, said);
});

const classic = 'article-elements.classic.js';

test('the classic script is loaded from another origin, with its hash', async ({ page, visit }) => {
  const { said } = await visit(
    (network) =>
      `<script defer src="${addressOf(classic, network)}" crossorigin integrity="${integrity[classic]}"></script>`,
  );
  await expectGerman(page, said);
});

test('the classic script works in a page that is opened as a file', async ({ page, visit }) => {
  const head = `<script defer src="${fileAddress(`cdn/${classic}`)}"></script>`;
  const { said } = await visit(() => head, { asFile: true });
  await expectGerman(page, said);
});

test('the classic script has what modules export in ArticleElements', async ({ page, visit }) => {
  await visit(
    (network) => `<script src="${addressOf(classic, network)}"></script>
      <script>
        const { article } = ArticleElements.parseArticle(${JSON.stringify(article)});
        document.title = [article.headline, ArticleElements.ShareBar.tag].join();
      </script>`,
  );
  await expect(page).toHaveTitle(`${article.headline},share-bar`);
});

test('a browser without modules shows what the page has instead', async ({ page, visit }) => {
  const { said } = await visit((network) =>
    module('article-elements.js')(network).replace('type="module"', 'type="unknown"'),
  );
  await expectFallback(page);
  expect(said).toEqual([]);
});
