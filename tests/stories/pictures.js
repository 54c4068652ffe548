// Snapshots as pictures: two states of a story side by side, kept as lossless WebP and compared pixel by pixel, in 32 steps
// of each colour: the shades at the edges of letters would make them larger by a third.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { expect, test } from './fixtures.js';
import { isUpdating } from './snapshots.js';

/** How much may differ in pictures of another Chromium, whose letters may be a little different. */
const allowance = { threshold: 0.2, maxDiffPixelRatio: 0.01 };

const steps = Uint8Array.from({ length: 256 }, (_, value) =>
  Math.round((Math.round((value * 31) / 255) * 255) / 31),
);

const pixelsOf = (picture, options) =>
  sharp(picture, options).removeAlpha().raw().toBuffer({ resolveWithObject: true });

const encode = ({ data, info: { width, height, channels } }, effort) =>
  sharp(data, { raw: { width, height, channels } }).webp({ lossless: true, effort });

const areSame = (one, other) => one.info.width === other.info.width && one.data.equals(other.data);

/** One picture of several, next to each other. */
async function sideBySide(shots) {
  const picture = await pixelsOf(shots, { join: { across: shots.length, background: 'white' } });
  const { data } = picture;
  for (let index = 0; index < data.length; index++) data[index] = steps[data[index]];
  return picture;
}

/** Expects two states of a story to look as they did; of another Chromium, nearly so. */
export async function expectPicture(shots, name, { isSameBrowser }) {
  const file = test.info().snapshotPath(...name, { kind: 'snapshot' });
  const picture = await sideBySide(shots);
  const isSame = async () => existsSync(file) && areSame(await pixelsOf(file), picture);
  if (await isSame()) return;
  if (isUpdating()) {
    mkdirSync(dirname(file), { recursive: true });
    await encode(picture, 6).toFile(file);
    return;
  }
  const actual = await encode(picture, 0).toBuffer();
  expect.soft(actual).toMatchSnapshot(name, isSameBrowser ? { threshold: 0 } : allowance);
  // Playwright forgives pixels that smooth an edge.
  if (isSameBrowser) expect.soft(await isSame(), `every pixel of ${name.join('/')} is the same`).toBe(true);
}
