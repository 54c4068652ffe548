import type { ArticleHandlerOptions } from './article-handler.options.js';

/** Thrown when `load` times out. */
export class LoadTimeoutError extends Error {
  override name = 'TimeoutError';
}

/** Longest timeout, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Calls `load`. Its signal is aborted when the client disconnects, and on timeout, which also rejects. */
export async function loadInTime(
  key: string,
  request: Request,
  { load, loadTimeout = 15_000 }: ArticleHandlerOptions,
): Promise<unknown> {
  const end = new AbortController();
  const leave = (): void => end.abort(request.signal.reason);
  if (request.signal.aborted) leave();
  request.signal.addEventListener('abort', leave);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        const error = new LoadTimeoutError(`\`load\` did not finish within ${loadTimeout} ms.`);
        reject(error);
        end.abort(error);
      },
      Math.min(loadTimeout, longest),
    );
  });
  try {
    return await Promise.race([late, load(key, { request, signal: end.signal })]);
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', leave);
  }
}
