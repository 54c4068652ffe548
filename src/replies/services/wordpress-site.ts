/** Root URL of a WordPress site, derived from its form's URL. */
const siteRoot = (endpoint: string): string => new URL('.', endpoint).href;

/**
 * URL of a route of a site's REST API. The page links the API of its own site; `?rest_route=` works on any site, even
 * without pretty permalinks.
 */
export function restAddress(endpoint: string, route: string, query: Record<string, string> = {}): string {
  const named = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  const api = named?.startsWith(siteRoot(endpoint)) ? named : `${siteRoot(endpoint)}?rest_route=`;
  const address = api.replace(/\/$/, '') + route;
  const values = new URLSearchParams(query).toString();
  return values ? `${address}${address.includes('?') ? '&' : '?'}${values}` : address;
}
