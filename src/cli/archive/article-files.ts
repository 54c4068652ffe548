import { opendir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Finds the `.json` files in a folder and its folders, one after the other, so that there may be any number of them. What
 * is hidden, what is in the folder `except` and symbolic links are passed over.
 *
 * @param onUnreadable Told of a folder that cannot be read.
 */
export async function* articleFiles(
  folder: string,
  except: string,
  onUnreadable: (folder: string, error: unknown) => void,
): AsyncGenerator<string> {
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isFile() && entry.name.endsWith('.json')) yield path;
      else if (entry.isDirectory() && resolve(path) !== resolve(except))
        yield* articleFiles(path, except, onUnreadable);
    }
  } catch (error) {
    onUnreadable(folder, error);
  }
}
