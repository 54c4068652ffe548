/** Whether the client's copy is current, by `If-None-Match` or else `If-Modified-Since`. Source: RFC 9110, 13.2.2. */
export function isNotModified(request: Headers, etag: string, lastModified: Date | undefined): boolean {
  const noneMatch = request.get('if-none-match');
  if (noneMatch !== null) return noneMatch.trim() === '*' || entityTags(noneMatch).includes(etag);
  const since = Date.parse(request.get('if-modified-since') ?? '');
  return Boolean(lastModified && Math.floor(lastModified.getTime() / 1000) * 1000 <= since);
}

/** Parses a list of entity tags, without `W/`, since `If-None-Match` uses weak comparison. */
const entityTags = (list: string): string[] => list.match(/"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];
