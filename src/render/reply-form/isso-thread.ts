/**
 * The `uri` by which Isso knows the replies to an article, whoever asks: as it is given, as the address of the service has it,
 * or the path of the article. Source: isso-comments.de, client configuration, `data-isso-id`.
 */
export const issoThread = (
  given: string | undefined,
  service: string | undefined,
  article: string | undefined,
): string | undefined =>
  given || urlOf(service)?.searchParams.get('uri') || (article ? urlOf(article)?.pathname : undefined);

/** An address; a relative one is as good, but for its origin. */
function urlOf(address = ''): URL | undefined {
  try {
    return new URL(address, 'https://relative.invalid');
  } catch {
    return undefined;
  }
}
