import { textOfBytes } from '../../article/bytes.js';
import { parseJson } from '../../article/json.js';

/** Timeout for a complete response, in milliseconds. */
const responseTimeout = 30_000;

/** Reason why an article could not be loaded, in English, for developers. */
export class LoadError extends Error {
  static {
    // Not on instances: if a page has frozen `Error.prototype`, assigning `name` throws.
    Object.defineProperty(this.prototype, 'name', { value: 'LoadError' });
  }
}

/**
 * Fetches the JSON at `src`, without credentials for other sites.
 *
 * @param integrity Subresource integrity metadata of the file.
 * @param end Aborts the request; aborted when the request times out.
 */
export async function loadArticle(
  src: string,
  integrity: string | undefined,
  end: AbortController,
): Promise<unknown> {
  const { signal } = end;
  const late = new LoadError(`${src} did not respond completely within ${responseTimeout / 1000} s.`);
  const timer = setTimeout(() => end.abort(late), responseTimeout);
  try {
    const response = await fetch(src, {
      signal,
      headers: { accept: 'application/json' },
      ...(integrity ? { integrity } : {}),
    });
    if (!response.ok)
      throw new LoadError(`${src} responded with ${response.status} ${response.statusText}`.trim() + '.');
    return parsed(await contentOf(response), src);
  } catch (error) {
    throw signal.reason === late ? late : error;
  } finally {
    clearTimeout(timer);
  }
}

interface Content {
  body: ArrayBuffer | string;
  type: string | null;
}

/** Mocked responses in app tests often have nothing but `text()`. */
async function contentOf(response: Response): Promise<Content> {
  const { headers } = response as Partial<Response>;
  const hasBytes = typeof response.arrayBuffer === 'function';
  return {
    body: await (hasBytes ? response.arrayBuffer() : response.text()),
    type: headers?.get('content-type') ?? null,
  };
}

function parsed({ body, type }: Content, src: string): unknown {
  let text: string;
  try {
    text = typeof body === 'string' ? body : textOfBytes(body, type);
  } catch {
    throw new LoadError(`${src} is neither UTF-8 nor in the encoding of its Content-Type.`);
  }
  try {
    return parseJson(text);
  } catch {
    throw new LoadError(`${src} is not JSON.`);
  }
}
