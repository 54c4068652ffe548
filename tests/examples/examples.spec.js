// Every example is installed from its lock with the packed package, built for production, and looked at in a browser.
// The variable EXAMPLES names those to test.
import { build, buildSize, npm } from './app.js';
import { apps } from './apps.js';
import { openSite } from './site.js';
import { isReady, isWiredUp, rememberServed, scriptSize, sendsReply, showsArticle } from './smoke.js';
import { expect, test as base } from './test.js';

const chosen = process.env.EXAMPLES?.split(' ') ?? apps.map(({ name }) => name);

const test = base.extend({
  /** What the page says in its console, and what it asks for that is not there: nothing. */
  page: async ({ page }, use) => {
    const said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
    });
    await page.addInitScript(rememberServed);
    await use(page);
    expect(said, 'said in the console').toEqual([]);
  },
});

/** Notes figures for the table. */
const note = (figures) =>
  test.info().annotations.push({ type: 'figures', description: JSON.stringify(figures) });

for (const app of apps.filter(({ name }) => chosen.includes(name)))
  test.describe(`the example ${app.name}`, () => {
    // What is not installed cannot be built, and what is not built cannot be looked at.
    test.describe.configure({ mode: 'serial' });
    let site;
    test.afterAll(() => site?.stop());

    /** A test that the table names by `label` when it holds. */
    const asserts = (label, name, body) =>
      test(
        name,
        {
          annotation: [
            { type: 'example', description: app.name },
            { type: 'asserts', description: label },
          ],
        },
        body,
      );

    asserts('installs', 'is installed from its lock', ({}) => {
      test.setTimeout(330_000);
      note({ install: npm(app, 'ci') });
    });

    asserts('builds', 'is built without a warning', async ({ publisher }) => {
      test.setTimeout(600_000);
      const result = build(app);
      note({ build: result, size: buildSize(app) });
      site = await openSite(app, publisher);
      expect(result.warnings).toEqual([]);
    });

    for (const place of app.pages) {
      const visit = (page) => page.goto(site.origin + (site.path ?? place.path));
      const at = app.pages.length > 1 ? ` at ${place.path}` : '';

      asserts(`shows${at}`, `shows the article${at}`, async ({ page }) => {
        const size = scriptSize(page);
        await visit(page);
        await showsArticle(page);
        await isReady(page);
        note({ scripts: await size() });
      });

      asserts(`events${at}`, `sets properties and hears events${at}`, async ({ page }) => {
        await visit(page);
        await isWiredUp(page, place);
      });

      asserts(`reply${at}`, `sends a reply and says so${at}`, async ({ page }) => {
        await visit(page);
        await sendsReply(page, site.replies);
      });

      if (place.served || place.plain)
        test.describe('without scripts', () => {
          test.use({ javaScriptEnabled: false });

          asserts(`no scripts${at}`, `can be read${at}`, async ({ page }) => {
            await visit(page);
            await showsArticle(page);
          });
        });
    }
  });
