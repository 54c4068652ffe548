// Every example is installed from its lock with the packed package, built for production, and looked at in a browser.
// The variable EXAMPLES names those to test; how each went is written to EXAMPLES_RESULTS.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/open-browser.js';
import { build, buildSize, npm } from './app.js';
import { apps } from './apps.js';
import { openPublisher } from './publisher.js';
import { openSite } from './site.js';
import { isWiredUp, sendsReply, showsArticle, visit } from './smoke.js';

const chosen = process.env.EXAMPLES?.split(' ') ?? apps.map(({ name }) => name);
const results = [];
let browser;
let publisher;

before(async () => {
  publisher = await openPublisher();
  browser = await openBrowser('chromium', { args: publisher.args });
});
after(async () => {
  await browser?.close();
  await publisher?.close();
  if (process.env.EXAMPLES_RESULTS) writeFileSync(process.env.EXAMPLES_RESULTS, JSON.stringify(results));
});

for (const app of apps.filter(({ name }) => chosen.includes(name))) {
  describe(`the example ${app.name}`, () => {
    const result = { name: app.name, asserted: [] };
    results.push(result);
    let site;
    after(() => site?.stop());

    /** A test that the table names by `label` when it holds. */
    const asserts = (label, name, test) =>
      it(name, async () => {
        await test();
        result.asserted.push(label);
      });

    asserts('installs', 'is installed from its lock', () => {
      result.install = npm(app, 'ci');
    });

    asserts('builds', 'is built without a warning', async () => {
      result.build = build(app);
      result.size = buildSize(app);
      site = await openSite(app, publisher);
      assert.deepEqual(result.build.warnings, []);
    });

    for (const page of app.pages) {
      const look = (test, options) => visit(browser, site.origin + (site.path ?? page.path), test, options);
      const at = app.pages.length > 1 ? ` at ${page.path}` : '';

      asserts(`shows${at}`, `shows the article${at}`, async () => {
        const scripts = await look(showsArticle);
        result.scripts ??= scripts;
      });
      asserts(`events${at}`, `sets properties and hears events${at}`, () =>
        look((tab) => isWiredUp(tab, page)),
      );
      asserts(`reply${at}`, `sends a reply and says so${at}`, () =>
        look((tab) => sendsReply(tab, site.replies)),
      );
      if (page.served || page.plain)
        asserts(`no scripts${at}`, `can be read without scripts${at}`, () =>
          look(showsArticle, { scripts: false }),
        );
    }
  });
}
