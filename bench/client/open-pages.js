// A page for each contestant, each in a process of its own.
import { serveContestants } from '../support/serve.js';
import { openBrowser } from '../support/browser.js';

/** Opens them, calls back, and closes them. Each of `seats` has the `contestant`, its `page` and a CDP `session`. */
export async function withPages(contestants, use) {
  const server = await serveContestants(contestants);
  const browser = await openBrowser({ unlimited: true });
  try {
    const seats = [];
    for (const contestant of contestants) seats.push(await openSeat(browser, server.origin, contestant));
    return await use(seats, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openSeat(browser, origin, contestant) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  page.on('pageerror', (error) => console.error(`${contestant.name}: ${error.message}`));
  await page.goto(`${origin}/page/${contestant.name}`);
  await page.waitForFunction(() => window.bench);
  return { contestant, page, session: await context.newCDPSession(page) };
}
