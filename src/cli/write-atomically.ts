import { rmSync } from 'node:fs';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { namingFile } from './user-error.js';

const unfinished = new Set<string>();
process.once('exit', () => unfinished.forEach((path) => rmSync(path, { force: true })));

/** Writes a file so that it is there as a whole or not at all. `temporary` must be in the same file system. */
export async function writeAtomically(target: string, text: string, temporary: string): Promise<void> {
  unfinished.add(temporary);
  try {
    await writeFile(temporary, text, { flush: true });
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

/** Writes where the user said, making the folders around it. What is no file, such as `/dev/null`, is not replaced by one. */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    const existing = await stat(path).catch(() => undefined);
    if (existing && !existing.isFile()) return await writeFile(path, text);
    const target = existing ? await realpath(path) : path;
    const folder = dirname(target);
    await mkdir(folder, { recursive: true });
    await writeAtomically(target, text, join(folder, `.${basename(target)}.${process.pid}.tmp`));
  } catch (error) {
    throw namingFile(path, error);
  }
}
