// Which Chromium made the snapshots, and which of them no story has any more.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';

const folder = join(import.meta.dirname, 'snapshots');
const versionFile = join(folder, 'made-by.json');

/** What the snapshots of a story are called: what assistive technology is told; light and dark; forced colours and print. */
export const snapshotsOf = ({ file, name }) => ({
  aria: [file, `${name}.aria.yml`],
  schemes: [file, `${name}.webp`],
  media: [file, `${name}.media.webp`],
});

/** Snapshots of no story. */
export function leftovers(stories) {
  const wanted = new Set(
    stories.flatMap((story) => Object.values(snapshotsOf(story)).map((name) => join(...name))),
  );
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== versionFile && !wanted.has(path.slice(folder.length + 1)));
}

/** Whether this run keeps what has changed: `--update-snapshots`. */
export const isUpdating = () => ['all', 'changed'].includes(test.info().config.updateSnapshots);

const major = (version) => version.split('.')[0];

/** Whether pictures were made by a Chromium that draws the same: another major version may draw letters a little differently. */
export function areMadeBy(version) {
  const updating = isUpdating();
  if (updating && !existsSync(versionFile))
    writeFileSync(versionFile, `${JSON.stringify({ chromium: version }, null, 2)}\n`);
  const { chromium: made } = JSON.parse(readFileSync(versionFile, 'utf8'));
  const isSame = major(made) === major(version);
  if (updating && !isSame)
    throw new Error(
      `The pictures were made by Chromium ${made}, and this is ${version}: remove tests/stories/snapshots, and update all.`,
    );
  return isSame;
}
