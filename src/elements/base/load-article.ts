interface LoadOptions {
  /** Subresource integrity metadata that the file must match. */
  integrity: string | undefined;
  signal: AbortSignal;
}

/** Why an article could not be loaded, in English, for developers. */
export class LoadError extends Error {
  static {
    // Not in instances: on a page that has frozen `Error.prototype`, to assign a name throws.
    Object.defineProperty(this.prototype, 'name', { value: 'LoadError' });
  }
}

/** Fetches the JSON at `src`, without credentials for other sites. */
export async function loadArticle(src: string, { integrity, signal }: LoadOptions): Promise<unknown> {
  const response = await fetch(src, {
    signal,
    headers: { accept: 'application/json' },
    ...(integrity ? { integrity } : {}),
  });
  if (!response.ok) throw new LoadError(`${src} answered ${response.status} ${response.statusText}`.trim());
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(`${src} is not JSON`);
  }
}
