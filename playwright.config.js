// Runs tests/**/*.spec.js, tests of whole pages, in Chromium or in the browsers that the variable BROWSERS names.
import { defineConfig } from '@playwright/test';
import { browserArgs, chosenBrowsers, findBrowser } from './scripts/find-browser.js';

const projects = {
  chromium: () => ({
    use: {
      browserName: 'chromium',
      launchOptions: { executablePath: findBrowser('chromium'), args: browserArgs },
    },
  }),
  // Any Firefox, through WebDriver BiDi; Playwright's own Firefox is not needed.
  // What needs emulated media or no scripts has the tag @chromium: BiDi cannot do that yet. Stories have their pictures of Chromium.
  firefox: () => ({
    grepInvert: /@chromium/,
    testIgnore: /\/(examples|wordpress|stories|storybook|playground)\//,
    use: {
      browserName: 'firefox',
      channel: 'moz-firefox',
      launchOptions: { executablePath: findBrowser('firefox') },
    },
  }),
  // WebKitGTK, which Playwright does not drive: these tests use WebDriver.
  webkit: () => ({ testMatch: 'visual/visual.spec.js', workers: 1 }),
};

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.js',
  // They have configurations of their own.
  testIgnore: ['examples/**', 'wordpress/**'],
  outputDir: '.cache/playwright',
  snapshotPathTemplate: '{testDir}/{testFileDir}/snapshots/{arg}{ext}',
  updateSnapshots: 'none',
  forbidOnly: true,
  workers: Number(process.env.TEST_WORKERS ?? 2),
  // No test is about time: these only end what hangs.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['junit', { outputFile: `.cache/tests/${process.env.TEST_REPORT ?? 'pages'}.xml` }]],
  projects: chosenBrowsers.map((name) => ({ name, ...projects[name]() })),
});
