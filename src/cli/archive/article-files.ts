import { opendir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bytesOf, rawPath, type RawPath } from './raw-path.js';

/** Node's types lack file names as bytes here. */
const asBytes = { encoding: 'buffer' } as unknown as { encoding: BufferEncoding };

const absolute = (path: RawPath): RawPath => resolve(rawPath(process.cwd()), path);

/**
 * Yields the `.json` files in a folder and its subfolders one by one, so that there may be any number of them. Skips
 * hidden files and folders, the folder `except`, and symbolic links.
 *
 * @param onUnreadable Called with a folder that cannot be read.
 */
export async function* articleFiles(
  folder: RawPath,
  except: RawPath,
  onUnreadable: (folder: RawPath, error: unknown) => void,
): AsyncGenerator<RawPath> {
  try {
    for await (const entry of await opendir(bytesOf(folder), asBytes)) {
      const name = (entry.name as string | Buffer).toString('latin1');
      if (name.startsWith('.')) continue;
      const path = join(folder, name);
      if (entry.isFile() && name.endsWith('.json')) yield path;
      else if (entry.isDirectory() && absolute(path) !== absolute(except))
        yield* articleFiles(path, except, onUnreadable);
    }
  } catch (error) {
    onUnreadable(folder, error);
  }
}
