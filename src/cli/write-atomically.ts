import { closeSync, fsync, openSync, rmSync, writeFile as write, type PathLike } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { toUserError } from './user-error.js';

const unfinished = new Set<string>();
process.once('exit', () => unfinished.forEach((path) => rmSync(path, { force: true })));

/**
 * Writes a file so that it is there as a whole or not at all. A link in its place is replaced, and not followed. `temporary`
 * must be in the same file system, and must not be there.
 */
export async function writeAtomically(target: PathLike, text: string, temporary: string): Promise<void> {
  // Synchronous: a signal that comes while a file is being opened would leave it behind.
  const file = openSync(temporary, 'wx');
  unfinished.add(temporary);
  try {
    try {
      await promisify(write)(file, text);
      await promisify(fsync)(file);
    } finally {
      closeSync(file);
    }
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
    // What is in /dev may lead to a file, as /dev/stdout does, and is still a way to write there.
    if (path.startsWith('/dev/') || (existing && !existing.isFile())) return await writeFile(path, text);
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    // Its name is short, since that of the file may be as long as names can be.
    await writeAtomically(path, text, join(folder, `.article-elements.${process.pid}.tmp`));
  } catch (error) {
    throw toUserError(path, error);
  }
}
