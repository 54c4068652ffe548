/**
 * Returns Isso's `uri` for an article, the same on every page: the given one, that in the service's URL, or the path of
 * the article. Source: isso-comments.de, client configuration, `data-isso-id`.
 */
export const issoThread = (
  given: string | undefined,
  service: string | undefined,
  article: string | undefined,
): string | undefined =>
  given || urlOf(service)?.searchParams.get('uri') || (article ? urlOf(article)?.pathname : undefined);

/** Parses a URL. A relative one will do, except for its origin. */
function urlOf(address = ''): URL | undefined {
  try {
    return new URL(address, 'https://relative.invalid');
  } catch {
    return undefined;
  }
}
