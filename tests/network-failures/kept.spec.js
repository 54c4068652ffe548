// What a reader has written survives: a lost connection, a reload, a crash, another page.
import { expectWords, goOffline, goOnline, nothingIsSent, sendOffline, test } from './connection.js';
import { addressOf, expect, expectAlive, field, outcomeOf, send, write } from './reply-page.js';
import { ways } from './service.js';

const { answer, hang, keep, keepAndHang, know, late, lose } = ways;
const published = keep(201, { status: 'published', id: 7 });
const thanks = keep(200, '<!doctype html><title>Thank you</title>');

test.describe('a reply', () => {
  test.beforeEach(({ services }) => {
    services.use('it', [published]);
    services.use('another', [published]);
  });

  test('waits without a connection, and is sent once there is one again', async ({ services, visit }) => {
    const page = await visit('it');
    await sendOffline(page, 'From a tunnel');
    await expect(field(page, 'comment')).toHaveValue('From a tunnel');
    expect(services.asked('it')).toEqual([]);
    await goOnline(page);
    await expectWords(page, 'Your reply has been published.');
    await expect(field(page, 'comment')).toHaveValue('');
    expect(services.kept('it')).toHaveLength(1);
  });

  test('that waits is sent after the page was left and opened again', async ({ services, visit }) => {
    const page = await visit('it');
    await sendOffline(page, 'From a tunnel');
    await page.close();
    const again = await visit('it');
    await expectWords(again, 'You are offline');
    await expect(field(again, 'comment')).toHaveValue('From a tunnel');
    await goOnline(again);
    await expectWords(again, 'Your reply has been published.');
    expect(services.kept('it')).toHaveLength(1);
  });

  test('that waits is sent once, although two pages are open', async ({ services, visit }) => {
    const page = await visit('it');
    await sendOffline(page, 'From two windows');
    const other = await visit('it');
    await expectWords(other, 'You are offline');
    // The answer comes when both have looked at what waits.
    const bothLooked = () =>
      Promise.all([page, other].map((one) => one.waitForFunction(() => window.looks > 0)));
    services.use('it', [late(published)], { late: bothLooked });
    await Promise.all([goOnline(page), goOnline(other)]);
    for (const one of [page, other])
      await expect(one.locator('reply-form .root')).not.toContainText('You are offline');
    await nothingIsSent(page);
    await nothingIsSent(other);
    expect(services.asked('it')).toHaveLength(1);
    expect(services.kept('it')).toHaveLength(1);
  });

  test('that waits is taken back when its reader goes on writing', async ({ services, visit }) => {
    const page = await visit('it');
    await sendOffline(page, 'From a tunnel');
    await field(page, 'comment').fill('From a tunnel, and');
    await goOnline(page);
    await nothingIsSent(page);
    expect(services.asked('it')).toEqual([]);
    await expect(field(page, 'comment')).toHaveValue('From a tunnel, and');
    await send(page);
    await expectWords(page, 'Your reply has been published.');
    expect(services.kept('it')).toEqual([
      expect.objectContaining({ body: expect.stringContaining('From a tunnel, and') }),
    ]);
  });

  test('that waits is sent from the page of another article', async ({ services, visit }) => {
    const page = await visit('it');
    await sendOffline(page, 'From a tunnel');
    await page.close();
    const elsewhere = await visit('another');
    await goOnline(elsewhere);
    expect(await outcomeOf(elsewhere)).toMatchObject({ status: 'published' });
    expect(services.kept('it')).toHaveLength(1);
    await expect(field(await visit('it'), 'comment')).toHaveValue('');
  });

  test('that the browser itself sends again, on a connection that was used before, arrives once', async ({
    services,
    visit,
  }) => {
    services.use(
      'it',
      { GET: [answer(200)], POST: [lose, know(answer(200, { status: 'published', id: 1 }))] },
      {
        keepAlive: true,
      },
    );
    const page = await visit('it');
    await write(page, 'Once');
    // What sends is there, so that the next request goes where this one has gone.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/send-/.test(name)),
    );
    await page.evaluate(async () => (await fetch('/services/it/warm')).text());
    await send(page);
    await expectWords(page, 'Your reply has been published.');
    expect(services.kept('it')).toHaveLength(1);
    expect(services.asked('it').filter((request) => request === 'POST /post')).toHaveLength(2);
  });

  test('is there again after a reload', async ({ visit }) => {
    const page = await visit('it');
    await write(page, 'Half a thou');
    await page.reload();
    await expectAlive(page);
    await expect(field(page, 'comment')).toHaveValue('Half a thou');
    await expectWords(page, 'What you wrote before is still here.');
  });

  for (const attributes of [{}, { served: 'yes' }])
    test(`that is typed before what the form does has come is there after a reload: ${JSON.stringify(attributes)}`, async ({
      context,
      page,
      services,
    }) => {
      await context.route('**/reply-form.behavior-*', (route) => route.abort());
      await page.goto(addressOf(services, 'it', attributes));
      await write(page, 'Half a thou');
      await page.reload();
      await expect(field(page, 'comment')).toHaveValue('Half a thou');
      await expect(field(page, 'author')).toHaveValue('Ada');
      await context.unroute('**/reply-form.behavior-*');
      await page.reload();
      await expectAlive(page);
      await expect(field(page, 'comment')).toHaveValue('Half a thou');
      await page.reload();
      await expectAlive(page);
      await expectWords(page, 'What you wrote before is still here.');
    });

  test('is unconfirmed after the browser has posted it and its reader comes back', async ({
    services,
    visit,
  }) => {
    services.use('it', [thanks]);
    const page = await visit('it', { service: 'form' });
    await write(page, 'The old way');
    await send(page);
    await expect(page).toHaveTitle('Thank you');
    await page.goBack();
    await expectAlive(page);
    await expect(field(page, 'comment')).toHaveValue('The old way');
    await expectWords(page, 'It is not known whether your reply arrived.');
  });

  test('is unconfirmed, too, where nothing that the form does could be loaded when it was posted', async ({
    context,
    page,
    services,
  }) => {
    services.use('it', [thanks]);
    await context.route('**/reply-form.behavior-*', (route) => route.abort());
    await page.goto(addressOf(services, 'it'));
    await write(page, 'The old way');
    await send(page);
    await expect(page).toHaveTitle('Thank you');
    await context.unroute('**/reply-form.behavior-*');
    await page.goBack();
    await expectAlive(page);
    await expect(field(page, 'comment')).toHaveValue('The old way');
    await expectWords(page, 'It is not known whether your reply arrived.');
  });

  test('to one article is not shown under another', async ({ visit }) => {
    await write(await visit('it'), 'Half a thou');
    await expect(field(await visit('another'), 'comment')).toHaveValue('');
  });

  test('is not kept where the page says so', async ({ visit }) => {
    const attributes = { with: 'without-drafts' };
    await write(await visit('it', attributes), 'A secret');
    await expect(field(await visit('it', attributes), 'comment')).toHaveValue('');
  });

  test('that was on its way when the browser crashed is there, with a warning, and not sent again', async ({
    services,
    visit,
  }) => {
    services.use('it', [keepAndHang]);
    const page = await visit('it');
    await write(page, 'Was it sent?');
    await send(page);
    await expect.poll(() => services.kept('it')).toHaveLength(1);
    await page.close();
    const again = await visit('it');
    await expect(field(again, 'comment')).toHaveValue('Was it sent?');
    await expectWords(again, 'It is not known whether your reply arrived.');
    await nothingIsSent(again);
    expect(services.asked('it')).toHaveLength(1);
  });

  test('stays when its reader stops it', async ({ services, visit }) => {
    services.use('it', [hang]);
    const page = await visit('it');
    await write(page, 'Never mind');
    await send(page);
    await expect.poll(() => services.asked('it')).toHaveLength(1);
    await page.locator('reply-form .reply-status button').click();
    await expectWords(page, 'It is not known whether your reply arrived.');
    await expect(field(page, 'comment')).toHaveValue('Never mind');
    expect(services.asked('it')).toHaveLength(1);
  });

  test('is sent where nothing can be stored', async ({ context, services, visit }) => {
    services.use('it', [answer(500), answer(500), answer(500), published]);
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Not here', 'SecurityError');
        },
      }),
    );
    const page = await visit('it');
    await write(page, 'On a strict device');
    await send(page);
    await expectWords(page, 'It is not known whether your reply arrived.');
    await expect(field(page, 'comment')).toHaveValue('On a strict device');
    await send(page);
    await expectWords(page, 'Your reply has been published.');
  });

  test('is posted as a form when what sends it cannot be loaded', async ({ context, services, visit }) => {
    services.use('it', [thanks]);
    await context.route('**/replies/**', (route) => route.abort());
    const page = await visit('it');
    await write(page, 'The old way');
    await send(page);
    await expect(page).toHaveTitle('Thank you');
    expect(new URLSearchParams(services.kept('it')[0].body).get('comment')).toBe('The old way');
  });

  test('is posted as a form when nothing that the form does can be loaded', async ({ page, services }) => {
    services.use('it', [thanks]);
    await page.route('**/reply-form.behavior-*', (route) => route.abort());
    await page.goto(addressOf(services, 'it'));
    // The browser checks it: the first time nothing is filled in.
    await send(page);
    await write(page, 'The old way');
    await send(page);
    await expect(page).toHaveTitle('Thank you');
    expect(services.kept('it')).toHaveLength(1);
    expect(new URLSearchParams(services.kept('it')[0].body).get('comment')).toBe('The old way');
  });

  test('stays when that cannot be loaded without a connection, and is sent when there is one', async ({
    page,
    services,
  }) => {
    await page.route('**/reply-form.behavior-*', (route) => route.abort());
    await page.goto(addressOf(services, 'it'));
    await write(page, 'From the train');
    await goOffline(page);
    await send(page);
    await expectWords(page, 'Your reply could not be sent. It is still here: please try again.');
    await expect(field(page, 'comment')).toHaveValue('From the train');
    await page.unroute('**/reply-form.behavior-*');
    await goOnline(page);
    await expect(field(page, 'comment')).toHaveValue('From the train');
    // Firefox asks only once for a module: there the browser posts the form.
    await send(page);
    await expect.poll(() => services.kept('it')).toHaveLength(1);
    expect(services.kept('it')[0].body).toMatch(/From.the.train/);
  });

  test('to a WordPress site of another origin, which takes its own form only, is posted with the page', async ({
    elsewhere,
    visit,
  }) => {
    const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
    elsewhere.use('wp', {
      '/wp/v2/comments': [answer(401, { code: 'rest_comment_login_required' }, open)],
      OPTIONS: [answer(200, {}, open)],
      '/wp-comments-post.php': [keep(200, '<!doctype html><title>Their article</title>')],
    });
    const visitFromHere = async () => {
      const page = await visit('it');
      await page.locator('reply-form').evaluate(async (form, endpoint) => {
        Object.assign(form, { service: 'wordpress', endpoint });
        await form.updateComplete;
      }, `${elsewhere.origin}/services/wp/wp-comments-post.php`);
      return page;
    };
    const page = await visitFromHere();
    await write(page, 'Across sites');
    await send(page);
    await expect(page).toHaveTitle('Their article');
    const fields = Object.fromEntries(new URLSearchParams(elsewhere.kept('wp')[0].body));
    expect(fields).toMatchObject({ comment: 'Across sites', comment_post_ID: '7' });
    const back = await visitFromHere();
    await expect(field(back, 'comment')).toHaveValue('Across sites');
    await expectWords(back, 'It is not known whether your reply arrived.');
  });
});
