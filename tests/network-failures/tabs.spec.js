// Two tabs, or two forms, of one article: each text is its own, and what was said to be kept is kept.
import { expectWords, goOffline, goOnline, nothingIsSent, sendOffline, test } from './connection.js';
import { expect, expectAlive, send, write } from './reply-page.js';
import { ways } from './service.js';

const { answer, keep, late } = ways;
const published = keep(201, { status: 'published', id: 7 });

const comment = (page, index = 0) => page.locator('reply-form [name=comment]').nth(index);
const status = (page, index = 0) => page.locator('reply-form .reply-status').nth(index);

async function writeIn(page, index, text) {
  const form = page.locator('reply-form').nth(index);
  await form.locator('[name=author]').fill('Ada');
  await form.locator('[name=email]').fill('ada@reed.example');
  await form.locator('[name=comment]').fill(text);
}

const sendIn = (page, index) =>
  page
    .locator('reply-form form')
    .nth(index)
    .evaluate((form) => form.requestSubmit());

const keptTexts = (services, service = 'it') =>
  services
    .kept(service)
    .map(({ body }) => JSON.parse(body).comment ?? JSON.parse(body).text)
    .sort();

async function reload(page) {
  await page.reload();
  await expectAlive(page);
}

/** In the page: there are no locks, as on pages that are not secure. */
const withoutLocks = () => Object.defineProperty(navigator, 'locks', { value: undefined });

// Rule: each form has a text of its own, over reloads too.
test.describe('the text of a form', () => {
  test.beforeEach(({ services }) => services.use('it', [published]));

  test('is its own in two tabs', async ({ visit }) => {
    const [one, other] = [await visit('it'), await visit('it')];
    await write(one, 'From the first tab');
    await write(other, 'From the second tab');
    await reload(one);
    await reload(other);
    await expect(comment(one)).toHaveValue('From the first tab');
    await expect(comment(other)).toHaveValue('From the second tab');
  });

  test('is its own in two forms of a page', async ({ visit }) => {
    const page = await visit('it', { forms: 2 });
    await writeIn(page, 0, 'In the first form');
    await reload(page);
    await expect(comment(page, 0)).toHaveValue('In the first form');
    await expect(comment(page, 1)).toHaveValue('');
    await writeIn(page, 1, 'In the second form');
    await reload(page);
    await expect(comment(page, 0)).toHaveValue('In the first form');
    await expect(comment(page, 1)).toHaveValue('In the second form');
  });

  test('is there again when both tabs were closed', async ({ visit }) => {
    const page = await visit('it', { forms: 2 });
    await writeIn(page, 0, 'In the first form');
    await writeIn(page, 1, 'In the second form');
    await page.close();
    const again = await visit('it', { forms: 2 });
    const texts = [await comment(again, 0).inputValue(), await comment(again, 1).inputValue()];
    expect(texts.sort()).toEqual(['In the first form', 'In the second form']);
  });

  test('is shown in a tab that is opened later, until one of them is changed', async ({ visit }) => {
    const one = await visit('it');
    await write(one, 'A thought');
    const other = await visit('it');
    await expect(comment(other)).toHaveValue('A thought');
    await comment(one).fill('A thought, and');
    await expect(comment(other)).toHaveValue('A thought, and');
    await comment(other).fill('Something else');
    await reload(one);
    await reload(other);
    await expect(comment(one)).toHaveValue('A thought, and');
    await expect(comment(other)).toHaveValue('Something else');
  });

  test('goes where it stands in another tab, too, when it is published', async ({ visit }) => {
    const one = await visit('it');
    await write(one, 'A thought');
    const other = await visit('it');
    await expect(comment(other)).toHaveValue('A thought');
    await send(one);
    await expect(comment(one)).toHaveValue('');
    await expect(comment(other)).toHaveValue('');
    await reload(other);
    await expect(comment(other)).toHaveValue('');
  });

  test('goes in the tab where it was written when it is published from another', async ({ visit }) => {
    const one = await visit('it');
    await write(one, 'A thought');
    const other = await visit('it');
    await send(other);
    await expectWords(other, 'Your reply has been published.');
    await expect(comment(one)).toHaveValue('');
    await reload(one);
    await expect(comment(one)).toHaveValue('');
  });

  test('stays when another tab publishes what was written before', async ({ services, visit }) => {
    const one = await visit('it');
    await write(one, 'A thought');
    const other = await visit('it');
    await comment(other).fill('A thought, and a better one');
    await send(one);
    await expectWords(one, 'Your reply has been published.');
    await expect(status(other)).not.toContainText('published');
    await expect(comment(other)).toHaveValue('A thought, and a better one');
    await reload(other);
    await expect(comment(other)).toHaveValue('A thought, and a better one');
    expect(keptTexts(services)).toEqual(['A thought']);
  });

  test('stays when another form of the page publishes its own', async ({ visit }) => {
    const page = await visit('it', { forms: 2 });
    await writeIn(page, 0, 'In the first form');
    await writeIn(page, 1, 'In the second form');
    await sendIn(page, 0);
    await expect(status(page, 0)).toContainText('Your reply has been published.');
    await expect(status(page, 1)).toHaveText('');
    await expect(comment(page, 1)).toHaveValue('In the second form');
    await reload(page);
    await expect(comment(page, 1)).toHaveValue('In the second form');
  });

  test('that a tab left is there in another that was open meanwhile', async ({ visit }) => {
    const other = await visit('it');
    const one = await visit('it');
    await write(one, 'A thought');
    await one.close();
    await reload(other);
    await expect(comment(other)).toHaveValue('A thought');
  });

  test('that a tab left is there in another that has sent a reply before', async ({ visit }) => {
    const other = await visit('it');
    await write(other, 'A reply');
    await send(other);
    await expectWords(other, 'Your reply has been published.');
    const one = await visit('it');
    await write(one, 'A thought');
    await one.close();
    const isLeft = () =>
      other.evaluate(() => Object.values(localStorage).some((value) => value.includes('"left":true')));
    await expect.poll(isLeft).toBe(true);
    await reload(other);
    await expect(comment(other)).toHaveValue('A thought');
  });

  test('is its own where nothing but a page’s memory keeps it', async ({ context, visit }) => {
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Not here', 'SecurityError');
          },
        });
    });
    const page = await visit('it', { forms: 2 });
    await writeIn(page, 0, 'In the first form');
    await writeIn(page, 1, 'In the second form');
    await sendIn(page, 0);
    await expect(status(page, 0)).toContainText('Your reply has been published.');
    await expect(comment(page, 1)).toHaveValue('In the second form');
  });
});

// Rule: every reply that was said to be kept is sent, once; a form is told of its own.
test.describe('replies that wait', () => {
  test.beforeEach(({ services }) => services.use('it', [published]));

  for (const locks of ['with locks', 'without locks'])
    for (const service of ['json', 'isso'])
      test(`from two tabs are both sent, once: ${service}, ${locks}`, async ({
        context,
        services,
        visit,
      }) => {
        services.use('it', [keep(201, { status: 'published', id: 7 })]);
        if (locks === 'without locks') await context.addInitScript(withoutLocks);
        const [one, other] = [await visit('it', { service }), await visit('it', { service })];
        await sendOffline(one, 'From the first tab');
        await sendOffline(other, 'From the second tab');
        await Promise.all([goOnline(one), goOnline(other)]);
        for (const page of [one, other]) {
          await expectWords(page, 'Your reply has been published.');
          await expect(comment(page)).toHaveValue('');
        }
        expect(keptTexts(services)).toEqual(['From the first tab', 'From the second tab']);
      });

  test('from two forms of a page are both sent', async ({ services, visit }) => {
    const page = await visit('it', { forms: 2 });
    await writeIn(page, 0, 'In the first form');
    await writeIn(page, 1, 'In the second form');
    await goOffline(page);
    await sendIn(page, 0);
    await sendIn(page, 1);
    for (const index of [0, 1])
      await expect(page.locator('reply-form').nth(index)).toContainText('You are offline');
    await goOnline(page);
    for (const index of [0, 1]) await expect(status(page, index)).toContainText('published');
    expect(keptTexts(services)).toEqual(['In the first form', 'In the second form']);
  });

  test('are told to the form that sent them, by the words of their service', async ({ services, visit }) => {
    services.use('it', [answer(422, { status: 'invalid', message: 'Too short' })]);
    const page = await visit('it', { forms: 2 });
    await writeIn(page, 0, 'In the first form');
    await writeIn(page, 1, 'Half a thou');
    await goOffline(page);
    await sendIn(page, 0);
    await expectWords(page, 'You are offline');
    await goOnline(page);
    await expect(page.locator('reply-form').nth(0)).toContainText('Too short');
    await expect(page.locator('reply-form').nth(1)).not.toContainText('Too short');
    await expect(comment(page, 0)).toHaveValue('In the first form');
    await expect(comment(page, 1)).toHaveValue('Half a thou');
  });

  test('are sent although the tabs that they come from are closed', async ({ services, visit }) => {
    services.use('another', [published]);
    const [one, other] = [await visit('it'), await visit('it')];
    await sendOffline(one, 'From the first tab');
    await sendOffline(other, 'From the second tab');
    await one.close();
    await other.close();
    const elsewhere = await visit('another');
    await goOnline(elsewhere);
    await expect.poll(() => keptTexts(services)).toEqual(['From the first tab', 'From the second tab']);
  });

  test('are sent once when their reader sends them again meanwhile', async ({ services, visit }) => {
    let answerNow;
    const released = new Promise((resolve) => (answerNow = resolve));
    services.use('it', [late(published)], { late: () => released });
    const [one, other] = [await visit('it', { service: 'isso' }), await visit('it', { service: 'isso' })];
    await sendOffline(one, 'Once');
    await goOnline(other);
    await expect.poll(() => services.asked('it')).toHaveLength(1);
    await send(one);
    answerNow();
    await expectWords(one, 'Your reply has been published.');
    await nothingIsSent(one);
    await one.evaluate(() => navigator.locks.query());
    expect(services.asked('it')).toHaveLength(1);
  });

  test('are not sent any more when their reader writes on in the tab that is open', async ({
    services,
    visit,
  }) => {
    services.use('another', [published]);
    const page = await visit('it');
    const elsewhere = await visit('another');
    await sendOffline(page, 'Half a thou');
    await comment(page).fill('Half a thought');
    await goOnline(elsewhere);
    await nothingIsSent(elsewhere);
    expect(services.asked('it')).toEqual([]);
  });

  test('are not sent any more when their reader writes on in a tab that was opened later', async ({
    services,
    visit,
  }) => {
    services.use('another', [published]);
    const page = await visit('it');
    await sendOffline(page, 'Half a thou');
    await page.close();
    const again = await visit('it');
    await expectWords(again, 'You are offline');
    await comment(again).fill('Half a thought');
    const elsewhere = await visit('another');
    await goOnline(elsewhere);
    await goOnline(again);
    await nothingIsSent(elsewhere);
    await nothingIsSent(again);
    expect(services.asked('it')).toEqual([]);
  });

  test('are kept in a tab although another goes on with its text, and both are sent', async ({
    services,
    visit,
  }) => {
    const one = await visit('it');
    await sendOffline(one, 'A thought');
    const other = await visit('it');
    await expectWords(other, 'You are offline');
    await comment(other).fill('A thought, and a better one');
    await expectWords(one, 'You are offline');
    await goOnline(one);
    await expectWords(one, 'Your reply has been published.');
    await expect(comment(other)).toHaveValue('A thought, and a better one');
    await send(other);
    await expectWords(other, 'Your reply has been published.');
    expect(keptTexts(services)).toEqual(['A thought', 'A thought, and a better one']);
  });

  test('are sent once, and told where they wait, without drafts', async ({ services, visit }) => {
    services.use('another', [published]);
    const attributes = { with: 'without-drafts' };
    const [one, other] = [await visit('it', attributes), await visit('it', attributes)];
    await sendOffline(one, 'From the first tab');
    await sendOffline(other, 'From the second tab');
    await goOnline(await visit('another'));
    for (const page of [one, other]) {
      await expectWords(page, 'Your reply has been published.');
      await expect(comment(page)).toHaveValue('');
    }
    expect(keptTexts(services)).toEqual(['From the first tab', 'From the second tab']);
  });

  for (const service of ['json', 'isso'])
    test(`that both tabs send at once arrive once: ${service}`, async ({ services, visit }) => {
      let answerNow;
      const released = new Promise((resolve) => (answerNow = resolve));
      services.use('it', [late(published)], { late: () => released });
      const one = await visit('it', { service });
      await write(one, 'Once');
      const other = await visit('it', { service });
      await expect(comment(other)).toHaveValue('Once');
      await send(one);
      await expect.poll(() => services.asked('it')).toHaveLength(1);
      await send(other);
      await expectWords(other, 'Sending your reply');
      answerNow();
      for (const page of [one, other]) {
        await expectWords(page, 'Your reply has been published.');
        await expect(comment(page)).toHaveValue('');
      }
      await other.evaluate(async () => {
        const { held, pending } = await navigator.locks.query();
        for (const { name } of [...held, ...pending]) await navigator.locks.request(name, () => {});
      });
      expect(services.asked('it')).toHaveLength(1);
    });

  test('wait for their reader when they are refused on the page of another article', async ({
    services,
    visit,
  }) => {
    services.use('another', [published]);
    services.use('it', [answer(422, { status: 'invalid', message: 'Too short' })]);
    const attributes = { with: 'without-drafts' };
    const page = await visit('it', attributes);
    await sendOffline(page, 'From a tunnel');
    await page.close();
    const elsewhere = await visit('another');
    await goOnline(elsewhere);
    await expect.poll(() => elsewhere.evaluate(() => window.outcomes.length)).toBe(1);
    const again = await visit('it', attributes);
    await expect(comment(again)).toHaveValue('From a tunnel');
    await expectWords(again, 'Too short');
  });
});
