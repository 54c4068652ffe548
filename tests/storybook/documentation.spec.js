// Every page of documentation: its links lead somewhere, and axe finds nothing in it, in light and in dark.
import { createRequire } from 'node:module';
import { docs, entries, expect, expectWhole, test } from './fixtures.js';

test.describe.configure({ mode: 'parallel' });

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** All guides and elements, and one of the pages that are made alike. */
const isAudited = (id) =>
  /^(start|guides|elements|changelog|docs-replies|docs-frameworks-react|reference-tokens)/.test(id);

/** What axe finds in a page: by all of its rules, or by these. */
const violations = (page, id, rules) =>
  page.evaluate(
    async ({ hasStories, runOnly }) => {
      // Stories are tested by themselves, and their headings are not the page's. Frames are pages of their own.
      const { violations } = await globalThis.axe.run(
        { exclude: ['.docs-story > *', '.anatomy-picture'] },
        {
          iframes: false,
          resultTypes: ['violations'],
          // Looks at all headings, and so at those of stories.
          ...(runOnly ? { runOnly } : { rules: { 'heading-order': { enabled: !hasStories } } }),
        },
      );
      return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].target}`);
    },
    { hasStories: id.startsWith('elements-'), runOnly: rules },
  );

async function expectLinks(page) {
  const links = await page
    .locator('#storybook-docs a[href]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
  const dead = links.filter((link) => {
    const target = /^\?path=\/(?:docs|story)\/([^&#]+)/.exec(link)?.[1];
    return target ? !(target in entries) : !/^(https?:|mailto:|#)/.test(link);
  });
  expect(dead, 'links that lead nowhere').toEqual([]);
}

async function expectAccessible(page, id) {
  await page.addScriptTag({ path: axe });
  expect(await violations(page, id), 'what axe finds in light').toEqual([]);
  const wrapper = page.locator('.sbdocs-wrapper');
  const paper = await wrapper.evaluate((node) => getComputedStyle(node).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(wrapper).not.toHaveCSS('background-color', paper);
  // Colours are all that has changed.
  expect(await violations(page, id, ['color-contrast']), 'what axe finds in dark').toEqual([]);
}

for (const id of docs)
  test(`${id} ${isAudited(id) ? 'is accessible, and ' : ''}has only links that lead somewhere`, async ({
    page,
    allArrived,
  }) => {
    await page.goto(`iframe.html?viewMode=docs&id=${id}`);
    await expectWhole(page);
    await expectLinks(page);
    if (!isAudited(id)) return;
    await allArrived();
    await expectAccessible(page, id);
  });
