// Whatever a service does, a reply arrives once or stays with its reader.
import { cases } from './cases.js';
import { addressOf, expect, expectAlive, field, outcomeOf, send, test, write } from './reply-page.js';

/** What the form tells its reader. */
const words = (page) =>
  page.locator('reply-form').evaluate(async (form) => {
    await form.updateComplete;
    const places = [...form.shadowRoot.querySelectorAll('[role=alert], .reply-status')];
    return places.map(({ innerText }) => innerText.trim()).join('');
  });

for (const { service, what, steps, outcome, kept, mostSent = 3 } of cases)
  test(`${service}: a service ${what}: ${outcome}`, async ({ page, services }) => {
    services.use('it', steps, {
      hung: () => page.evaluate(() => window.reachLimit()),
      late: () => expect(page.locator('reply-form .reply-status')).toContainText('Sending your reply'),
    });
    await page.goto(addressOf(services, 'it', { service }));
    await write(page, 'Well put.');
    await send(page, 2);
    const { status } = await outcomeOf(page);
    expect(status).toBe(outcome);
    expect(services.kept('it')).toHaveLength(kept);
    const posts = services.asked('it').filter((request) => request.startsWith('POST'));
    expect(posts.length, 'how often it is sent').toBeLessThanOrEqual(mostSent);
    const told = await words(page);
    expect(told, 'the reader is told').not.toBe('');
    await expect(page.locator('reply-form').locator('img, script, [href^="javascript"]')).toHaveCount(0);
    const hasArrived = outcome === 'published' || outcome === 'pending';
    if (kept && !hasArrived) expect(status, 'it may have arrived').toBe('unconfirmed');
    if (status === 'unconfirmed') expect(told).toContain('It is not known whether your reply arrived.');
    await expect(field(page, 'comment')).toHaveValue(hasArrived ? '' : 'Well put.');
    await page.reload();
    await expectAlive(page);
    await expect(field(page, 'comment')).toHaveValue(hasArrived ? '' : 'Well put.');
  });
