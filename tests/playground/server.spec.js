// The playground as `npm start` serves it while it is worked on.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer } from 'vite';

const root = join(import.meta.dirname, '..', '..');

test('the development server shows an article in its host page', async ({ page }) => {
  test.setTimeout(120_000);
  const server = await createServer({
    root,
    logLevel: 'error',
    // A cache of its own, so that it gets along with a running `npm start`.
    cacheDir: join(root, '.cache', 'vite-playground'),
    optimizeDeps: { entries: ['index.html', 'playground/hosts/*.html'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  try {
    await server.listen();
    await page.goto(`${server.resolvedUrls.local[0]}#sample=minimal`);
    const view = page.frameLocator('#frame').locator('article-view');
    // The first visit waits until Vite has prepared the packages.
    await expect(view.locator('h1')).toHaveText('Summer Ferries Start a Week Early', { timeout: 90_000 });
  } finally {
    await server.close();
  }
});
