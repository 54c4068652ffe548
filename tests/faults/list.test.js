// A list of replies whose behaviour cannot be had at first.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { pageEngines } from '../support/engines.js';
import { openBrowser } from '../support/open-browser.js';
import { openServices, ways } from './service.js';

const page = `<!doctype html><title>Replies</title>
<reply-list transport="json" src="/services/list" reference="7"></reply-list>
<script type="module" src="/cdn/article-elements.js"></script>`;

for (const engine of pageEngines) {
  let browser, services;
  before(async () => {
    browser = await openBrowser(engine);
    services = await openServices(() => page);
  });
  after(async () => {
    await browser?.close();
    await services?.close();
  });

  it(`says so in ${engine} and lets its reader try again`, async () => {
    services.use('list', [ways.answer(200, { replies: [{ id: '1', text: 'Well put.' }] })]);
    const tab = await browser.newPage();
    let isMissing = true;
    await tab.setRequestInterception(true);
    tab.on('request', (request) =>
      isMissing && request.url().includes('/listing-') ? request.abort() : request.continue(),
    );
    await tab.goto(services.origin);
    const shows = (selector) =>
      tab.waitForFunction(
        (selector) => document.querySelector('reply-list').shadowRoot?.querySelector(selector),
        {},
        selector,
      );
    const retry = await shows('.replies-retry');
    const words = () => tab.$eval('reply-list >>> .replies', ({ textContent }) => textContent);
    assert.match(await words(), /The replies could not be loaded\./);
    assert.equal(await tab.$eval('reply-list', ({ status }) => status), 'error');
    isMissing = false;
    await retry.evaluate((button) => button.click());
    await shows('.reply-item');
    assert.match(await words(), /Well put\./);
    await tab.close();
  });
}
