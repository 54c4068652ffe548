// npm run test:wordpress [-- FILES]: the tests against a real WordPress, which is installed when it is missing.
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import config from '../../playwright.config.js';

export default defineConfig({
  ...config,
  testDir: '.',
  testIgnore: [],
  // Its sites are asked the same whatever the browser.
  projects: config.projects.filter(({ name }) => name === 'chromium'),
  outputDir: join(import.meta.dirname, '..', '..', '.cache', 'playwright-wordpress'),
  globalSetup: './sites.js',
  // A request takes WordPress about a second here, and each of the two sites answers one after the other.
  timeout: 180_000,
  expect: { timeout: 60_000 },
});
