// The same pixels in every host, in Chromium and Firefox.
import { test as base, expect } from '@playwright/test';
import { openPlaywrightCamera } from './camera.js';
import { openMatrix, titleOf } from './matrix.js';
import { hosts } from './table/index.js';

const test = base.extend({
  matrix: [
    async ({ browser, browserName }, use) => {
      const matrix = await openMatrix(browserName, await openPlaywrightCamera(browser));
      await use(matrix);
      await matrix.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

for (const host of hosts)
  test(titleOf(host), async ({ matrix }) => {
    const problem = await matrix.problemIn(host);
    if (problem) await test.info().attach(host.name, { body: problem.picture, contentType: 'image/png' });
    expect(problem?.text).toBeUndefined();
  });
