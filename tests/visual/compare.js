// Compares two pictures pixel by pixel, and says which subjects differ.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { subjects } from './subjects.js';

/** Number of pixels that differ at all, in each place of a subject that is to be compared, and a picture of them. */
export function compare(expected, actual, { boxes }, isCompared = () => true) {
  if (expected.equals(actual)) return { total: 0, bySubject: subjects.map(() => 0) };
  const [a, b] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const diff = new PNG({ width: a.width, height: a.height });
  const options = { threshold: 0, includeAA: true, diffMask: true };
  pixelmatch(a.data, b.data, diff.data, a.width, a.height, options);
  const bySubject = subjects.map((subject, index) => {
    if (!isCompared(subject)) return 0;
    const { left, width } = subject;
    const { top, height } = boxes[index];
    let count = 0;
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) if (diff.data[(y * a.width + x) * 4 + 3]) count++;
    return count;
  });
  return { total: bySubject.reduce((sum, count) => sum + count), bySubject, diff };
}

/** The host's picture, and beside it in red where it differs. */
export function besideDiff(actual, diff) {
  const seen = PNG.sync.read(actual);
  const both = new PNG({ width: seen.width * 2, height: seen.height });
  PNG.bitblt(seen, both, 0, 0, seen.width, seen.height, 0, 0);
  PNG.bitblt(diff, both, 0, 0, seen.width, seen.height, seen.width, 0);
  return PNG.sync.write(both);
}
