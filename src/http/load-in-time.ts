import type { ArticleHandlerOptions } from './article-handler.options.js';

/** `load` took too long. */
export class LoadTimeoutError extends Error {
  override name = 'TimeoutError';
}

/** The longest that timers can wait. */
const longest = 2 ** 31 - 1;

/** Calls `load`. Its signal is aborted when the client is gone, and when its time is up, which rejects. */
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
        const error = new LoadTimeoutError(`\`load\` was not through after ${loadTimeout} ms`);
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
