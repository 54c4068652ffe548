// Where snapshots are, which Chromium made them, and which of them no story has any more.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'snapshots');
const versionFile = join(folder, 'made-by.json');

/** What a story's two pictures end in: light and dark; forced colours and print. */
export const suffixes = ['', '.media'];

export const outlinesFile = (file) => join(folder, `${file}.aria.yml`);
export const pictureFile = (file, name, suffix) => join(folder, file, `${name}${suffix}.webp`);

const listing = (path) => (existsSync(path) ? readdirSync(path) : []);

/** Pictures of stories that are not among `names`, and all that is of no stories file. */
export function leftovers(stories) {
  const files = new Set(stories.map(({ file }) => file));
  const expected = new Set(
    stories.flatMap(({ file, name }) => suffixes.map((suffix) => pictureFile(file, name, suffix))),
  );
  return listing(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (path === versionFile) return [];
    if (!files.has(entry.replace('.aria.yml', ''))) return [path];
    if (entry.endsWith('.aria.yml')) return [];
    return listing(path)
      .map((picture) => join(path, picture))
      .filter((picture) => !expected.has(picture));
  });
}

export const remove = (paths) => paths.forEach((path) => rmSync(path, { recursive: true }));

const major = (version) => version?.split('.')[0];

/**
 * Whether the pictures were made by a Chromium that draws the same: another major version may draw letters a little
 * differently. Says so where it is not.
 */
export function madeBySame(version, { update, whole }) {
  const made = existsSync(versionFile) ? JSON.parse(readFileSync(versionFile, 'utf8')).chromium : undefined;
  const isSame = major(made) === major(version);
  if (update && whole) {
    mkdirSync(folder, { recursive: true });
    if (!isSame) writeFileSync(versionFile, `${JSON.stringify({ chromium: version }, null, 2)}\n`);
    return true;
  }
  if (isSame) return true;
  const note = `The pictures were made by Chromium ${made}, and this is ${version}`;
  if (update) throw new Error(`${note}: update all (npm run test:stories -- --update), or none.`);
  console.log(`${note}: up to one pixel in a hundred may differ. To compare exactly, update all.`);
  return false;
}
