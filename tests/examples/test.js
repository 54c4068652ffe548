// Tests of example apps, whose browser finds the publisher of their articles.
import { test as base, expect } from '@playwright/test';
import { openPublisher } from './publisher.js';

export const test = base.extend({
  publisher: [
    async ({}, use) => {
      const publisher = await openPublisher();
      await use(publisher);
      await publisher.close();
    },
    { scope: 'worker' },
  ],

  launchOptions: [
    ({ launchOptions, publisher }, use) =>
      use({ ...launchOptions, args: [...launchOptions.args, ...publisher.args] }),
    { scope: 'worker' },
  ],
});

export { expect };
