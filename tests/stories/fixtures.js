// What tests of stories get: a server of the built Storybook, and Chromium that draws the same on every machine.
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serve } from '../support/serve.js';
import { fontsFile } from './fonts.js';

const folder = join(import.meta.dirname, '..', '..', 'storybook-static');

/** Where the server on a free port is found, since addresses are part of what stories say. */
const origin = 'http://stories.localhost';

export const test = base.extend({
  baseURL: origin,
  locale: 'en-GB',
  timezoneId: 'UTC',
  colorScheme: 'light',
  contextOptions: { reducedMotion: 'reduce' },
  // Of a story that is higher, pictures show the beginning.
  viewport: { width: 720, height: 1000 },

  server: [
    async ({}, use) => {
      const server = await serve(undefined, folder);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  launchOptions: [
    ({ launchOptions, server }, use) =>
      use({
        ...launchOptions,
        args: [
          ...launchOptions.args,
          // What changes is drawn whole: drawn in parts, corners differ by a pixel now and then.
          '--disable-partial-raster',
          // This server alone is reached: what a story asks of others fails at once.
          `--host-resolver-rules=MAP ${new URL(origin).host} ${new URL(server.origin).host}, MAP * ~NOTFOUND`,
        ],
        env: { ...process.env, FONTCONFIG_FILE: fontsFile() },
      }),
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
