import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { UserError } from '../user-error.js';
import { writeAtomically } from '../write-atomically.js';
import { openPageRecord } from './page-record.js';
import { bytesOf, nameOfPath, rawPath, type RawPath } from './raw-path.js';

const name = '.article-elements';

/** Hidden folder in the output with unfinished pages, and the record of the pages that were written. */
export interface StagingDir {
  /** Time before which pages were written with other options. */
  validSince: number;
  /** Moves a finished page to its path, unless someone else has written the file there. */
  commit: (page: RawPath, html: string) => Promise<void>;
}

export interface StagingDirOptions {
  /** Hash of the options. */
  fingerprint: string;
  /** Treats all pages as written with other options. */
  force: boolean;
  /** Replaces pages that others have written, too. */
  overwrite: boolean;
}

/** Opens the staging folder and removes what earlier killed runs have left in it. */
export async function openStagingDir(site: string, options: StagingDirOptions): Promise<StagingDir> {
  const folder = join(site, name);
  await mkdir(site, { recursive: true });
  await makeFolder(rawPath(folder));
  await removeLeftovers(folder);

  let count = 0;
  const put = (target: string | Buffer, text: string): Promise<void> =>
    writeAtomically(target, text, join(folder, `${process.pid}-${++count}.tmp`));

  const record = await openPageRecord(join(folder, 'options'), options, put);
  const made = new Set<RawPath>();
  const from = rawPath(site);
  return {
    validSince: record.since,
    async commit(page, html) {
      const path = relative(from, page);
      await makeFolders(from, dirname(path), made);
      if (!options.overwrite && (await record.isForeign(path, page, html)))
        throw new UserError(
          `${nameOfPath(page)} was not written by article-elements, or has been changed since. Use --overwrite to replace it.`,
        );
      await record.note(path, html);
      await put(bytesOf(page), html);
    },
  };
}

/** Creates the folders of a path below another folder, none of which may be a symbolic link. */
async function makeFolders(from: RawPath, way: RawPath, made: Set<RawPath>): Promise<void> {
  if (way === '.' || made.has(way)) return;
  let folder = from;
  for (const step of way.split(sep)) await makeFolder((folder = join(folder, step)));
  made.add(way);
}

/** Creates a folder if it does not exist. Rejects a symbolic link, which could lead anywhere. */
async function makeFolder(path: RawPath): Promise<void> {
  try {
    await mkdir(bytesOf(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const there = await lstat(bytesOf(path));
    if (there.isSymbolicLink())
      throw new UserError(`${nameOfPath(path)} is a symbolic link, which is not followed.`);
    if (!there.isDirectory()) throw error;
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const owner = /^(\d+)-\d+\.tmp$/.exec(file)?.[1];
    if (owner && !isAnotherRun(Number(owner))) await rm(join(folder, file), { force: true });
  }
}

function isAnotherRun(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    // The process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
