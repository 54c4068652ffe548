// The example apps, in Chromium; see scripts/test-examples.js.
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/find-browser.js';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.js',
  outputDir: join(import.meta.dirname, '..', '..', '.cache', 'playwright-examples'),
  forbidOnly: true,
  // One after the other: builds take all there is.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['junit', { outputFile: '../../.cache/tests/examples.xml' }], ['./table.js']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: findBrowser('chromium'), args: browserArgs },
  },
});
