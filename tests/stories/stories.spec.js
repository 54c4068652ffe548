// Every story as a test: it plays to its end, axe finds nothing, and what it says and how it looks are as before.
import { rmSync } from 'node:fs';
import { expect, test } from './fixtures.js';
import { expectPicture } from './pictures.js';
import { areMadeBy, isUpdating, leftovers, snapshotsOf } from './snapshots.js';
import { openStage } from './stage.js';
import { stories } from './stories.js';

test.describe.configure({ mode: 'parallel' });

const tested = stories.filter(({ tags }) => tags.includes('test'));

/** Shows a story in all its states. Answers with what is wrong in it, what it tells, and how it looks. */
async function look(stage, id) {
  const errors = await stage.show(id);
  const violations = await stage.violations();
  const aria = await stage.aria();
  const light = await stage.shoot();
  await stage.setMedia({ forcedColors: 'active' });
  const forced = await stage.shoot();
  await stage.setMedia({ forcedColors: 'none' });
  await stage.setGlobals({ scheme: 'dark', direction: 'rtl' });
  const dark = await stage.shoot();
  violations.push(...(await stage.violations(['color-contrast'])));
  // At last, since a field that is not printed loses the focus.
  await stage.setGlobals({ scheme: 'light', direction: '' });
  await stage.setMedia({ media: 'print' });
  const print = await stage.shoot();
  await stage.setMedia({ media: 'screen' });
  return { errors, violations, aria, schemes: [light, dark], media: [forced, print] };
}

/** One page for the stories of a file. */
function testFile(file) {
  test.describe.configure({ mode: 'default' });

  let stage;
  test.beforeAll(async ({ browser }) => {
    stage = await openStage(browser);
  });
  test.afterAll(() => stage?.close());

  for (const story of tested.filter((candidate) => candidate.file === file))
    test(story.name, async ({ browser }) => {
      const { errors, violations, aria, schemes, media } = await look(stage, story.id);
      expect.soft(errors, 'what went wrong').toEqual([]);
      expect.soft(violations, 'what axe finds').toEqual([]);
      // What has faults is never kept.
      if (test.info().errors.length) return;

      const names = snapshotsOf(story);
      expect.soft(aria).toMatchSnapshot(names.aria);
      // Fonts are chosen on Linux alone.
      if (process.platform !== 'linux') return;
      const isSameBrowser = areMadeBy(browser.version());
      await expectPicture(schemes, names.schemes, { isSameBrowser });
      await expectPicture(media, names.media, { isSameBrowser });
    });
}

for (const file of new Set(tested.map((story) => story.file))) test.describe(file, () => testFile(file));

test('there are snapshots of stories alone', () => {
  if (isUpdating()) leftovers(tested).forEach((path) => rmSync(path));
  expect(leftovers(tested)).toEqual([]);
});
