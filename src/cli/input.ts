import { createReadStream } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { textOfBytes } from '../article/bytes.js';
import { toUserError, UserError } from './user-error.js';

/** The longest article that is read, which bounds the memory that a mistaken address can cost. */
const maxMegabytes = 32;

export const isUrl = (address: string): boolean => /^https?:\/\//i.test(address);

/** How messages call what is read. */
export const nameOf = (address: string): string => (address === '-' ? 'stdin' : address);

/**
 * The text of a file, of what is at an address or, for `-`, of standard input.
 *
 * @param kind What an address may answer with: JSON, or any text.
 */
export async function readInput(
  address: string,
  timeoutSeconds: number,
  kind: 'json' | 'any' = 'json',
): Promise<string> {
  if (address === '-') return textOf(nameOf(address), process.stdin);
  return isUrl(address) ? readUrl(address, timeoutSeconds, kind) : readFile(address);
}

/** The text of a file. `path`: where it is, if its name is not UTF-8. */
export async function readFile(name: string, path: string | Buffer = name): Promise<string> {
  try {
    return await textOf(name, createReadStream(path));
  } catch (error) {
    throw toUserError(name, error);
  }
}

const kinds = {
  json: { accept: 'application/json', types: /json|text\/plain|octet-stream/i, words: 'JSON' },
  any: {
    accept: 'application/json, text/html, */*;q=0.5',
    types: /json|text\/|xml|octet-stream/i,
    words: 'text',
  },
};

async function readUrl(url: string, timeoutSeconds: number, kind: 'json' | 'any'): Promise<string> {
  const { accept, types, words } = kinds[kind];
  try {
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    const response = await fetch(url, { signal, headers: { accept } });
    const type = response.headers.get('content-type') ?? 'application/json';
    let refusal = '';
    if (!response.ok)
      refusal =
        `answered ${response.status} ${response.statusText || STATUS_CODES[response.status] || ''}`.trim();
    else if (!types.test(type)) refusal = `answered with ${type}, not with ${words}`;
    if (refusal) {
      await response.body?.cancel();
      throw new UserError(`${url} ${refusal}.`);
    }
    return await textOf(url, response.body ?? [], type);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new UserError(`${url} did not answer in full within ${timeoutSeconds} s.`);
    throw new UserError(`${url} could not be read: ${reasonOf(error)}.`);
  }
}

/** `fetch` says only that it failed; why is in the cause, or in one of several causes. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return error.cause ? reasonOf(error.cause) : error.message;
}

async function textOf(
  name: string,
  chunks: AsyncIterable<Uint8Array> | Uint8Array[],
  type?: string,
): Promise<string> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxMegabytes * 1024 * 1024)
      throw new UserError(`${name} is longer than ${maxMegabytes} MB, which no article is.`);
    read.push(chunk);
  }
  try {
    return textOfBytes(Buffer.concat(read), type);
  } catch {
    throw new UserError(`${name} is not UTF-8 text.`);
  }
}
