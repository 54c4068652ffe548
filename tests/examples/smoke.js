// What every example app is looked at for, in a browser.
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';

const reply = { comment: 'I saw them come in.', author: 'Ivo Marsh', email: 'ivo@marsh.example' };

/** What readers see of every article here, from its first words to its last. */
const words = [
  'The Harbour Opens Again',
  'The first boats are back.',
  'Half the town stood on the quay.',
  'Forty boats by summer',
  'Whoever comes first may choose.',
  'It took long, and it works.',
];

/** Remembers what a server wrote, before deferred scripts run. */
const rememberServed = () =>
  document.addEventListener('readystatechange', () => {
    globalThis.served ??= document.querySelector('article-view')?.shadowRoot?.querySelector('.headline');
  });

/** Opens a page of the app and hands it to `look`. It asks for nothing that is not there, and its console stays empty. */
export async function visit(browser, address, look, { scripts = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.setDefaultNavigationTimeout(60_000);
  const said = [];
  const scriptSizes = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('response', async (response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
    if (response.request().resourceType() !== 'script') return;
    scriptSizes.push(response.buffer().then((code) => gzipSync(code, { level: 9 }).length));
  });
  try {
    await page.setJavaScriptEnabled(scripts);
    await page.evaluateOnNewDocument(rememberServed);
    await page.goto(address, { waitUntil: 'networkidle0' });
    await look(page);
    assert.deepEqual(said, [], 'said in the console');
    return (await Promise.all(scriptSizes)).reduce((sum, size) => sum + size, 0);
  } catch (failure) {
    if (said.length) failure.message += `\n${said.join('\n')}`;
    throw failure;
  } finally {
    await context.close();
  }
}

/** The article's text, as it is laid out on the screen: the element's, or what is in it where there is no element. */
const shownText = (page) =>
  page.$eval('article-view', (view) =>
    [...(view.shadowRoot ?? view).querySelectorAll('h1, h2, h3, p, li')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
      .map(({ innerText }) => innerText)
      .join('\n'),
  );

export async function showsArticle(page) {
  const text = await shownText(page);
  for (const part of words) assert.ok(text.includes(part), `“${part}” is not shown, but:\n${text}`);
}

/** What the app says of what happens in the article. */
const says = (page, expected) =>
  page.waitForFunction(
    (text) => document.querySelector('[role=status]')?.textContent.includes(text),
    {},
    expected,
  );

const isReady = (page) =>
  page.waitForFunction(() => document.querySelector('article-view:defined')?.hasUpdated);

export async function isWiredUp(page, { ready, served, objects }) {
  await isReady(page);
  if (ready) await says(page, 'Ready: The Harbour Opens Again');
  for (const name of objects)
    assert.equal(await page.$eval('article-view', (view, key) => typeof view[key], name), 'object', name);
  if (served)
    assert.ok(
      await page.$eval(
        'article-view',
        ({ shadowRoot }) => globalThis.served && shadowRoot.querySelector('.headline') === globalThis.served,
      ),
      'what the server wrote is kept',
    );
  await page.click('article-view >>> [data-network="copy"]');
  await says(page, 'Shared by copy');
}

/** `arrived` answers with the replies that have arrived. */
export async function sendsReply(page, arrived) {
  await isReady(page);
  for (const [name, value] of Object.entries(reply))
    await page.type(`article-view >>> [name=${name}]`, value);
  await page.click('article-view >>> form [type=submit]');
  await says(page, 'Published: a reply by Ivo Marsh');
  const { comment, author, email } = (await arrived()).at(-1);
  assert.deepEqual({ comment, author, email }, reply);
}
