// What a reader has written survives: a lost connection, a reload, a crash, another page.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { pageEngines } from '../support/engines.js';
import { openBrowser } from '../support/open-browser.js';
import { openServices, ways } from './service.js';

const { answer, keep, keepAndHang } = ways;
const published = keep(201, { status: 'published', id: 7 });

const form = (service, attributes = 'transport="json"') =>
  `<reply-form ${attributes} action="/services/${service}/post" reference="7"></reply-form>`;

const pageOf = (content) =>
  `<!doctype html><title>Replies</title>${content}<script type="module" src="/cdn/article-elements.js"></script>`;

/** A page that a test takes offline, and where time passes faster. */
function prepare() {
  const wait = window.setTimeout;
  window.setTimeout = (run, time = 0, ...rest) => wait(run, time / 20, ...rest);
  const isOnline = () => !document.cookie.includes('offline');
  Object.defineProperty(navigator, 'onLine', { get: isOnline });
  const { fetch } = window;
  window.fetch = (...request) => (isOnline() ? fetch(...request) : Promise.reject(new TypeError('offline')));
}

const goOffline = (tab) => tab.evaluate(() => (document.cookie = 'offline=1'));
const goOnline = (tab) =>
  tab.evaluate(() => {
    document.cookie = 'offline=; max-age=0';
    dispatchEvent(new Event('online'));
  });

async function write(tab, comment) {
  await tab.evaluate(async (text) => {
    await customElements.whenDefined('reply-form');
    const form = document.querySelector('reply-form');
    await form.updateComplete;
    const set = (name, value) => {
      const field = form.shadowRoot.querySelector(`[name=${name}]`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    set('author', 'Ada');
    set('email', 'ada@reed.example');
    set('comment', text);
  }, comment);
}

const send = (tab) =>
  tab.evaluate(() => document.querySelector('reply-form').shadowRoot.querySelector('form').requestSubmit());

async function sendOffline(tab, text) {
  await write(tab, text);
  await goOffline(tab);
  await send(tab);
  await saysThat(tab, 'You are offline');
}

const said = (tab) =>
  tab.evaluate(() =>
    [...document.querySelector('reply-form').shadowRoot.querySelectorAll('[role=alert], .reply-status')]
      .map(({ innerText }) => innerText.trim())
      .join(''),
  );

const comment = (tab) =>
  tab.evaluate(async () => {
    await customElements.whenDefined('reply-form');
    const form = document.querySelector('reply-form');
    await form.updateComplete;
    return form.shadowRoot.querySelector('[name=comment]').value;
  });

async function until(what, test) {
  for (let tries = 0; tries < 200; tries++) {
    if (await test()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.fail(`It did not come about: ${what}`);
}

/** Until what the form does is there. */
const acts = (tab) =>
  tab.waitForFunction(
    () => document.querySelector('reply-form').shadowRoot?.querySelector('form')?.noValidate,
  );

/** Lets nothing through whose address has `missing.path` in it. */
async function without(tab, missing) {
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    request.url().includes(missing.path) ? request.abort() : request.continue(),
  );
}

const saysThat = (tab, words) => until(words, async () => (await said(tab)).includes(words));

for (const engine of pageEngines) {
  describe(`in ${engine}, a reply`, () => {
    let browser, services, open;
    let count = 0;
    let name;

    before(async () => {
      browser = await openBrowser(engine);
      services = await openServices((url) =>
        pageOf(form(url.searchParams.get('service'), url.searchParams.get('with') ?? undefined)),
      );
    });
    after(async () => {
      await browser?.close();
      await services?.close();
    });

    beforeEach(() => {
      name = `kept-${++count}`;
      open = [];
    });
    afterEach(async () => {
      await open[0]?.evaluate(() => {
        localStorage.clear();
        document.cookie = 'offline=; max-age=0';
      });
      for (const tab of open) await tab.close();
    });

    async function visit(service = name, attributes = '') {
      const tab = await visitSoon(service, attributes);
      await acts(tab);
      return tab;
    }

    /** Visits a page whose form may be without what it does, as long as files of that kind cannot be had. */
    async function visitSoon(service, attributes, missing) {
      const tab = await browser.newPage();
      open.unshift(tab);
      await tab.evaluateOnNewDocument(prepare);
      if (missing) await without(tab, missing);
      const query = new URLSearchParams({ service, ...(attributes && { with: attributes }) });
      await tab.goto(`${services.origin}/?${query}`);
      return tab;
    }

    async function leave(tab) {
      open.splice(open.indexOf(tab), 1);
      await tab.close();
    }

    it('waits without a connection, and is sent once there is one again', async () => {
      services.use(name, [published]);
      const tab = await visit();
      await sendOffline(tab, 'From a tunnel');
      assert.equal(await comment(tab), 'From a tunnel');
      assert.equal(services.kept(name).length, 0);
      await goOnline(tab);
      await saysThat(tab, 'Your reply has been published.');
      assert.equal(await comment(tab), '');
      assert.equal(services.kept(name).length, 1);
    });

    it('that waits is sent after the page was left and opened again', async () => {
      services.use(name, [published]);
      const tab = await visit();
      await sendOffline(tab, 'From a tunnel');
      await leave(tab);
      const again = await visit();
      await saysThat(again, 'You are offline');
      assert.equal(await comment(again), 'From a tunnel');
      await goOnline(again);
      await saysThat(again, 'Your reply has been published.');
      assert.equal(services.kept(name).length, 1);
    });

    it('that waits is sent once, although two pages are open', async () => {
      services.use(name, [published]);
      const tab = await visit();
      await sendOffline(tab, 'From two windows');
      const other = await visit();
      await saysThat(other, 'You are offline');
      await Promise.all([goOnline(tab), goOnline(other)]);
      await until('the reply arrives', () => services.kept(name).length > 0);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(services.kept(name).length, 1);
      const told = await Promise.all([said(tab), said(other)]);
      assert.deepEqual(
        told.filter((words) => words.includes('You are offline')),
        [],
      );
    });

    it('that waits is taken back when its reader goes on writing', async () => {
      services.use(name, [published]);
      const tab = await visit();
      await sendOffline(tab, 'From a tunnel');
      await write(tab, 'From a tunnel, and');
      await goOnline(tab);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(services.kept(name).length, 0);
      assert.equal(await comment(tab), 'From a tunnel, and');
      await send(tab);
      await saysThat(tab, 'Your reply has been published.');
      assert.match(services.kept(name)[0].body, /From a tunnel, and/);
    });

    it('that waits is sent from the page of another article', async () => {
      services.use(name, [published]);
      services.use('another', [published]);
      const tab = await visit();
      await sendOffline(tab, 'From a tunnel');
      await leave(tab);
      const elsewhere = await visit('another');
      await goOnline(elsewhere);
      await until('the reply arrives', () => services.kept(name).length === 1);
      const back = await visit();
      assert.equal(await comment(back), '');
    });

    it('is there again after a reload', async () => {
      services.use(name, [published]);
      const tab = await visit();
      await write(tab, 'Half a thou');
      await tab.reload();
      await acts(tab);
      assert.equal(await comment(tab), 'Half a thou');
      await saysThat(tab, 'What you wrote before is still here.');
    });

    it('to one article is not shown under another', async () => {
      services.use(name, [published]);
      services.use('another', [published]);
      await write(await visit(), 'Half a thou');
      assert.equal(await comment(await visit('another')), '');
    });

    it('is not kept where the page says so', async () => {
      services.use(name, [published]);
      const attributes = 'transport="json" without-drafts';
      await write(await visit(name, attributes), 'A secret');
      assert.equal(await comment(await visit(name, attributes)), '');
    });

    it('that was on its way when the browser crashed is there, with a warning, and not sent again', async () => {
      services.use(name, [keepAndHang]);
      const tab = await visit();
      await write(tab, 'Was it sent?');
      await send(tab);
      await until('the service has it', () => services.kept(name).length === 1);
      await leave(tab);
      const again = await visit();
      assert.equal(await comment(again), 'Was it sent?');
      await saysThat(again, 'It is not known whether your reply arrived.');
      assert.equal(services.asked(name).length, 1);
    });

    it('stays when its reader stops it', async () => {
      services.use(name, [ways.hang]);
      const tab = await visit();
      await write(tab, 'Never mind');
      await send(tab);
      await until('it is sent', () => services.asked(name).length === 1);
      await tab.evaluate(() =>
        document.querySelector('reply-form').shadowRoot.querySelector('.reply-status button').click(),
      );
      await saysThat(tab, 'It is not known whether your reply arrived.');
      assert.equal(await comment(tab), 'Never mind');
      assert.equal(services.asked(name).length, 1);
    });

    it('is sent where nothing can be stored', async () => {
      services.use(name, [answer(500), answer(500), answer(500), published]);
      const tab = await browser.newPage();
      open.push(tab);
      await tab.evaluateOnNewDocument(prepare);
      await tab.evaluateOnNewDocument(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Not here', 'SecurityError');
          },
        });
      });
      await tab.goto(`${services.origin}/?service=${name}`);
      await write(tab, 'On a strict device');
      await send(tab);
      await saysThat(tab, 'It is not known whether your reply arrived.');
      assert.equal(await comment(tab), 'On a strict device');
      await send(tab);
      await saysThat(tab, 'Your reply has been published.');
      open.pop();
      await tab.close();
    });

    it('is posted as a form when what sends it cannot be loaded', async () => {
      services.use(name, [keep(200, '<!doctype html><title>Thank you</title>')]);
      const tab = await visit(name, 'transport="json" data-without-chunks');
      await without(tab, { path: '/replies/' });
      await write(tab, 'The old way');
      await Promise.all([tab.waitForNavigation(), send(tab)]);
      assert.equal(await tab.title(), 'Thank you');
      assert.equal(new URLSearchParams(services.kept(name)[0].body).get('comment'), 'The old way');
    });

    it('is posted as a form when nothing that the form does can be loaded', async () => {
      services.use(name, [keep(200, '<!doctype html><title>Thank you</title>')]);
      const tab = await visitSoon(name, 'transport="json"', { path: '/replying-' });
      await send(tab);
      assert.deepEqual(services.kept(name), []);
      await write(tab, 'The old way');
      await Promise.all([tab.waitForNavigation(), send(tab)]);
      assert.equal(new URLSearchParams(services.kept(name)[0].body).get('comment'), 'The old way');
    });

    it('stays when that cannot be loaded without a connection, and is sent when there is one', async () => {
      services.use(name, [published]);
      const missing = { path: '/replying-' };
      const tab = await visitSoon(name, 'transport="json"', missing);
      await write(tab, 'From the train');
      await goOffline(tab);
      await send(tab);
      await saysThat(tab, 'Your reply could not be sent. It is still here: please try again.');
      assert.equal(await comment(tab), 'From the train');
      missing.path = '/nothing-';
      await goOnline(tab);
      assert.equal(await comment(tab), 'From the train');
      // Firefox asks only once for a module: there the browser posts the form.
      await send(tab);
      await until('the reply arrives', () => services.kept(name).length > 0);
      assert.match(services.kept(name)[0].body, /From.the.train/);
      await tab.goto(services.origin);
    });

    it('to a WordPress site of another origin, which takes its own form only, is posted with the page', async () => {
      const elsewhere = await openServices(() => '');
      elsewhere.use('wp', {
        '/wp/v2/comments': [
          answer(401, { code: 'rest_comment_login_required' }, { 'access-control-allow-origin': '*' }),
        ],
        OPTIONS: [
          answer(
            200,
            {},
            { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' },
          ),
        ],
        '/wp-comments-post.php': [keep(200, '<!doctype html><title>Their article</title>')],
      });
      const fromHere = async () => {
        const tab = await visit(name);
        await tab.evaluate((action) => {
          const form = document.querySelector('reply-form');
          Object.assign(form, { transport: 'wordpress', action });
          return form.updateComplete;
        }, `${elsewhere.origin}/services/wp/wp-comments-post.php`);
        return tab;
      };
      const tab = await fromHere();
      await write(tab, 'Across sites');
      await send(tab);
      await until('their page comes', async () => (await tab.title().catch(() => '')) === 'Their article');
      const fields = Object.fromEntries(new URLSearchParams(elsewhere.kept('wp')[0].body));
      assert.equal(fields.comment, 'Across sites');
      assert.equal(fields.comment_post_ID, '7');
      const back = await fromHere();
      assert.equal(await comment(back), 'Across sites');
      await saysThat(back, 'It is not known whether your reply arrived.');
      await elsewhere.close();
    });
  });
}
