import { closeSync, fsync, openSync, rmSync, writeFile as write, type PathLike } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { toUserError } from './user-error.js';

const unfinished = new Set<string>();
process.once('exit', () => unfinished.forEach((path) => rmSync(path, { force: true })));

/**
 * Writes a file atomically. A symbolic link at its path is replaced, not followed. `temporary` must be on the same file
 * system and must not exist.
 */
export async function writeAtomically(target: PathLike, text: string, temporary: string): Promise<void> {
  // Synchronous: a signal that arrives while a file is being opened would leave it behind.
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

/**
 * Writes to a path given by the user and creates its parent folders. Does not replace what is not a regular file, such
 * as `/dev/null`.
 */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    const existing = await stat(path).catch(() => undefined);
    // Paths in /dev may resolve to a file, as /dev/stdout does, but are written to directly.
    if (path.startsWith('/dev/') || (existing && !existing.isFile())) return await writeFile(path, text);
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    // A short name, since the file's own may already have the maximum length.
    await writeAtomically(path, text, join(folder, `.article-elements.${process.pid}.tmp`));
  } catch (error) {
    throw toUserError(path, error);
  }
}
