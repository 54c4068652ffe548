import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readFile, stat } from 'node:fs/promises';
import { bytesOf, type RawPath } from './raw-path.js';

/** Record of the pages that were written, and since when with the same options. */
export interface PageRecord {
  /**
   * Time of the last change of the options, by the clock of the file system, so that it compares with those of pages.
   */
  since: number;
  /** Resolves with whether the file at the path of a page was written by someone else. `path`: relative to the site. */
  isForeign: (path: RawPath, page: RawPath, html: string) => Promise<boolean>;
  /** Records a page that is about to be written. */
  note: (path: RawPath, html: string) => Promise<void>;
}

interface Options {
  fingerprint: string;
  force: boolean;
}

/** Symbolic links at the record's path are neither read nor written. */
const noFollow = constants.O_NOFOLLOW ?? 0;

/**
 * Opens the record of a site: the fingerprint of the options, the time since which they are the same, and a line for
 * each page.
 *
 * @param put Replaces a file atomically.
 */
export async function openPageRecord(
  file: string,
  { fingerprint, force }: Options,
  put: (target: string, text: string) => Promise<void>,
): Promise<PageRecord> {
  const [recorded, time, ...lines] = (await textOf(file)).split('\n');
  const pages = pagesIn(lines);
  let since = Number(time);
  if (force || recorded !== fingerprint || !since) {
    await put(file, `${fingerprint}\n`);
    since = (await stat(file)).mtimeMs;
  }
  const entries = [...pages].map(([path, digest]) => lineOf(path, digest));
  await put(file, [fingerprint, since, ...entries, ''].join('\n'));
  return {
    since,
    async isForeign(path, page, html) {
      const there = await lstat(bytesOf(page)).catch(() => undefined);
      if (!there || there.isDirectory()) return false;
      if (!there.isFile()) return true;
      const text = await readFile(bytesOf(page));
      return pages.get(path) !== digestOf(text) && !text.equals(Buffer.from(html));
    },
    note: (path, html) => append(file, `${lineOf(path, digestOf(html))}\n`),
  };
}

/** Parses the lines of the record. The last line may be incomplete; the last entry of a page counts. */
function pagesIn(lines: string[]): Map<RawPath, string> {
  const pages = new Map<RawPath, string>();
  for (const line of lines) {
    const [, digest, path] = /^([\w-]{43}) ([\w%.~!*'()/-]+)$/.exec(line) ?? [];
    if (digest && path) pages.set(decodeURIComponent(path), digest);
  }
  return pages;
}

/** Line of the record. Encoded, since file names may contain anything, even line feeds. */
const lineOf = (path: RawPath, digest: string): string =>
  `${digest} ${path.split('/').map(encodeURIComponent).join('/')}`;

const digestOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('base64url');

async function textOf(file: string): Promise<string> {
  try {
    const handle = await open(file, constants.O_RDONLY | noFollow);
    return await handle.readFile('utf8').finally(() => handle.close());
  } catch {
    return '';
  }
}

async function append(file: string, text: string): Promise<void> {
  const handle = await open(file, constants.O_WRONLY | constants.O_APPEND | noFollow);
  await handle.appendFile(text).finally(() => handle.close());
}
