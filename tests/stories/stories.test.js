// Every story as a test: it plays to its end, axe finds nothing, and what it says and how it looks are as before.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/serve.js';
import { openBrowser } from './browser.js';
import { check } from './check.js';
import { compareOutlines, readOutlines, writeOutlines } from './outlines.js';
import { checkPicture, failures, sideBySide } from './pictures.js';
import { leftovers, madeBySame, outlinesFile, pictureFile, remove } from './snapshots.js';
import { openStage, plain, turned } from './stage.js';

const index = join(import.meta.dirname, '..', '..', 'storybook-static', 'index.json');
const stories = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
  .filter(({ type, tags }) => type === 'story' && tags.includes('test'))
  .map(({ id, importPath }) => ({ id, name: id.split('--')[1], file: basename(importPath, '.stories.ts') }));
const files = [...new Set(stories.map(({ file }) => file))];

const update = process.env.UPDATE_SNAPSHOTS === '1';
const words = (process.env.CHOSEN_STORIES ?? '').split(' ').filter(Boolean);
const whole = words.length === 0;
const chosen = stories.filter(({ id }) => whole || words.some((word) => id.includes(word)));

rmSync(failures, { recursive: true, force: true });
const server = await serve();
const browser = await openBrowser(server);
after(async () => {
  await browser.close();
  await server.close();
});
const isSameBrowser = madeBySame(browser.version(), { update, whole });

/** Shows a story in all its states. Answers with what is found; with `update`, it is kept. */
async function look(stage, { id, name, file }, outlines, update) {
  const faults = [...(await stage.show(id)), ...(await stage.violations())];

  const told = await stage.aria();
  if (update) outlines.set(name, told);
  const outline = compareOutlines(outlines.get(name), told);

  const light = await stage.shoot();
  await stage.setMedia({ forcedColors: 'active' });
  const forced = await stage.shoot();
  await stage.setMedia({ forcedColors: 'none' });
  await stage.setGlobals(turned);
  const dark = await stage.shoot();
  faults.push(...(await stage.violations(['color-contrast'])));
  // At last, since a field that is not printed loses the focus.
  await stage.setGlobals(plain);
  await stage.setMedia({ media: 'print' });
  const print = await stage.shoot();
  await stage.setMedia({ media: 'screen' });

  const pictures = [];
  const pairs = process.platform === 'linux' ? { '': [light, dark], '.media': [forced, print] } : {};
  for (const [suffix, shots] of Object.entries(pairs)) {
    const picture = await sideBySide(shots);
    pictures.push(
      ...(await checkPicture(pictureFile(file, name, suffix), picture, { update, isSameBrowser })),
    );
  }
  return { faults, outline, pictures };
}

/** One page for the stories of a file, so that others leave nothing in it. */
function testFile(file) {
  const outlines = readOutlines(outlinesFile(file));
  let stage;
  before(async () => {
    stage = await openStage(browser);
  });
  after(() => stage.close());

  for (const story of chosen.filter((candidate) => candidate.file === file))
    it(story.name, { timeout: 60_000 }, async (test) => {
      const problems = await check((keep) => look(stage, story, outlines, keep), {
        again: () => stage.reload(),
        update,
        note: (text) => test.diagnostic(text),
      });
      assert.equal(problems.length, 0, `\n${problems.join('\n\n')}\n`);
    });

  it('has outlines of its stories alone', () => {
    const names = stories.filter((story) => story.file === file).map(({ name }) => name);
    if (update) writeOutlines(outlinesFile(file), names, outlines);
    const others = [...outlines.keys()].filter((name) => !names.includes(name));
    assert.ok(update || others.length === 0, `Of no story: ${others.join(', ')}`);
  });
}

// Two pages at a time: one works while the other waits.
describe('stories', { concurrency: 2 }, () => {
  for (const file of files.filter((name) => chosen.some((story) => story.file === name)))
    describe(file, { concurrency: 1 }, () => testFile(file));
});

it('has pictures of stories alone', () => {
  if (update) remove(leftovers(stories));
  assert.deepEqual(leftovers(stories), []);
});
