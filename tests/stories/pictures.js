// Snapshots as pictures: two states of a story side by side, kept as lossless WebP and compared pixel by pixel, in 32 steps
// of each colour: the shades at the edges of letters would make them larger by a third.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const root = join(import.meta.dirname, '..', '..');
/** Where pictures of what differs go. */
export const failures = join(root, '.cache', 'stories', 'failures');
const white = '#ffffff';

/** How much may differ in pictures of another Chromium, whose letters may be a little different: the share of all pixels. */
const allowance = 0.01;

const steps = Uint8Array.from({ length: 256 }, (_, value) =>
  Math.round((Math.round((value * 31) / 255) * 255) / 31),
);

const decode = async (file) => {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

const encode = ({ data, width, height }) => sharp(data, { raw: { width, height, channels: 3 } });

/** A picture that is as large as another, with white where it was not. */
const grow = async (picture, { width, height }) => {
  const [right, bottom] = [width - picture.width, height - picture.height];
  if (!right && !bottom) return picture;
  return decode(
    await encode(picture)
      .extend({ right, bottom, background: white })
      .png({ compressionLevel: 0 })
      .toBuffer(),
  );
};

/** One picture of several, next to each other. */
export async function sideBySide(shots) {
  const pictures = await Promise.all(shots.map(decode));
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const height = Math.max(...pictures.map((picture) => picture.height));
  const data = Buffer.alloc(width * height * 3, 255);
  let left = 0;
  for (const picture of pictures) {
    const line = picture.width * 3;
    for (let y = 0; y < picture.height; y++)
      picture.data.copy(data, (y * width + left) * 3, y * line, (y + 1) * line);
    left += picture.width;
  }
  for (let index = 0; index < data.length; index++) data[index] = steps[data[index]];
  return { data, width, height };
}

async function difference(expected, actual, isSameBrowser) {
  const size = {
    width: Math.max(expected.width, actual.width),
    height: Math.max(expected.height, actual.height),
  };
  const [a, b] = await Promise.all([expected, actual].map((picture) => grow(picture, size)));
  const [x, y] = await Promise.all([a, b].map((picture) => encode(picture).ensureAlpha().raw().toBuffer()));
  const data = Buffer.alloc(x.length);
  const options = isSameBrowser ? { threshold: 0, includeAA: true } : { threshold: 0.2 };
  const count = pixelmatch(x, y, data, size.width, size.height, options);
  return { count, all: size.width * size.height, diff: sharp(data, { raw: { ...size, channels: 4 } }) };
}

const save = (picture, file) => {
  mkdirSync(dirname(file), { recursive: true });
  return picture.toFile(file);
};

/**
 * Compares a picture with the one kept in `file`, or keeps it there. Answers with what is wrong, if anything. A picture
 * that another Chromium made may differ a little.
 */
export async function checkPicture(file, actual, { update, isSameBrowser }) {
  const exists = existsSync(file);
  const expected = exists ? await decode(readFileSync(file)) : undefined;
  if (expected?.width === actual.width && expected.data.equals(actual.data)) return [];
  if (update) {
    await save(encode(actual).webp({ lossless: true, effort: 6 }), file);
    return [];
  }
  const name = relative(join(import.meta.dirname, 'snapshots'), file);
  if (!expected) return [`No picture ${name}: npm run test:stories -- --update`];
  const { count, all, diff } = await difference(expected, actual, isSameBrowser);
  if (!isSameBrowser && count <= all * allowance) return [];
  const place = join(failures, name.replace('.webp', ''));
  await save(encode(expected).png(), `${place}.expected.png`);
  await save(encode(actual).png(), `${place}.actual.png`);
  await save(diff.png(), `${place}.diff.png`);
  return [`${count} pixels of ${name} differ: see ${relative(root, place)}.{expected,actual,diff}.png`];
}
