import { opendir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bytesOf, rawPath, type RawPath } from './raw-path.js';

/** The types of Node know no names in bytes here. */
const asBytes = { encoding: 'buffer' } as unknown as { encoding: BufferEncoding };

const absolute = (path: RawPath): RawPath => resolve(rawPath(process.cwd()), path);

/**
 * Finds the `.json` files in a folder and its folders, one after the other, so that there may be any number of them. What
 * is hidden, what is in the folder `except` and symbolic links are passed over.
 *
 * @param onUnreadable Told of a folder that cannot be read.
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
