/** Root of a WordPress site, by the address of its form. */
const siteRoot = (endpoint: string): string => new URL('.', endpoint).href;

/**
 * Address of a route of a site's REST API. The page itself names the API of its own site; `?rest_route=` works on any site,
 * also where addresses have no names.
 */
export function restAddress(endpoint: string, route: string, query: Record<string, string> = {}): string {
  const named = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  const api = named?.startsWith(siteRoot(endpoint)) ? named : `${siteRoot(endpoint)}?rest_route=`;
  const address = api.replace(/\/$/, '') + route;
  const values = new URLSearchParams(query).toString();
  return values ? `${address}${address.includes('?') ? '&' : '?'}${values}` : address;
}
