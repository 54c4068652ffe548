// Isso's own rules: what it refuses is told as it says it, and what it takes is where the list looks for it.
import { isso } from './isso.js';
import { addressOf, expect, expectAlive, field, outcomeOf, send, test, write } from './reply-page.js';

/** Opens a page with a form, and a list, of an Isso; answers with it. */
async function visit(page, services, settings, attributes = {}) {
  const service = isso(settings);
  services.use('it', [service.way]);
  await page.goto(addressOf(services, 'it', { service: 'isso', list: '', thread: '', ...attributes }));
  await expectAlive(page);
  return service;
}

test.describe('Isso', () => {
  test('takes the first reply to a page, under the title of the page, and lists it after a reload', async ({
    page,
    services,
  }) => {
    const { threads } = await visit(page, services);
    await write(page, 'Well put.');
    await send(page);
    expect(await outcomeOf(page)).toMatchObject({ status: 'published', id: '1' });
    expect([...threads]).toEqual([['/', 'Replies']]);
    await page.reload();
    await expect(page.locator('reply-list')).toContainText('Well put.');
    await expect(field(page, 'comment')).toHaveValue('');
  });

  test('holds a reply where all are looked at first', async ({ page, services }) => {
    await visit(page, services, { moderated: true });
    await write(page, 'Well put.');
    await send(page);
    expect(await outcomeOf(page)).toMatchObject({ status: 'pending', id: '1' });
  });

  for (const [what, settings, comment, outcome, words] of [
    ['too many in a minute', { ratelimit: 0 }, 'Well put.', { status: 'rate-limited' }, 'a little too fast'],
    [
      'too many by one reader',
      { directReply: 0 },
      'Well put.',
      { status: 'invalid' },
      '0 direct responses to /',
    ],
    [
      'without an email',
      { requireEmail: true },
      'Well put.',
      { status: 'invalid', fields: ['email'] },
      'not accepted',
    ],
    [
      'without a name',
      { requireAuthor: true },
      'Well put.',
      { status: 'invalid', fields: ['author'] },
      'not accepted',
    ],
    [
      'too short',
      {},
      'No',
      { status: 'invalid', fields: ['comment'] },
      'text is too short (minimum length: 3)',
    ],
  ])
    test(`refuses a reply that is ${what}, once, and the reader reads why`, async ({ page, services }) => {
      const { replies } = await visit(page, services, settings, { with: 'fields="comment author email"' });
      await field(page, 'comment').fill(comment);
      await send(page);
      expect(await outcomeOf(page)).toMatchObject(outcome);
      await expect(page.locator('reply-form .reply-problem')).toContainText(words);
      await expect(field(page, 'comment')).toHaveValue(comment);
      expect(services.asked('it').filter((request) => request.startsWith('POST'))).toHaveLength(1);
      expect(replies).toEqual([]);
    });
});
