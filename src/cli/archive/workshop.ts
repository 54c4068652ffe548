import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../write-atomically.js';

const name = '.article-elements';

/** The hidden folder among the pages that holds what is being written, and with which options pages are written. */
export interface Workshop {
  /** Pages that are older were written with other options. */
  pagesCountSince: number;
  /** Puts a finished page in its place. */
  deliver: (page: string, html: string) => Promise<void>;
}

/** Sets up the workshop, and removes what earlier runs that were killed have left in it. */
export async function openWorkshop(site: string, fingerprint: string, force: boolean): Promise<Workshop> {
  const folder = join(site, name);
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);

  let count = 0;
  const deliver = (target: string, text: string): Promise<void> =>
    writeAtomically(target, text, join(folder, `${process.pid}-${++count}.tmp`));

  // The time of this file is that of the change of options; being a file's, it compares with those of pages.
  const record = join(folder, 'options');
  const recorded = await readFile(record, 'utf8').catch(() => '');
  if (force || recorded !== fingerprint) await deliver(record, fingerprint);
  return { pagesCountSince: (await stat(record)).mtimeMs, deliver };
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
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
