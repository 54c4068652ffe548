// The same pixels in every host: in Chromium and Firefox, and in WebKitGTK but for what it draws differently each time.
import { test as base, expect } from '@playwright/test';
import { openPlaywrightCamera, openWebKitCamera } from './camera.js';
import { openMatrix, titleOf } from './matrix.js';
import { hosts } from './table/index.js';

const test = base.extend({
  matrix: [
    async ({ playwright, browserName }, use, { project }) => {
      const isWebKit = project.name === 'webkit';
      const browser = isWebKit ? undefined : await playwright[browserName].launch();
      const camera = isWebKit ? await openWebKitCamera() : await openPlaywrightCamera(browser);
      const matrix = await openMatrix(project.name, camera);
      await use(matrix);
      await matrix.close();
      await browser?.close();
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
