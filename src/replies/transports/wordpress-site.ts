/** Root of a WordPress site, by the address of its form. */
const siteRoot = (action: string): string => new URL('.', action).href;

/**
 * Address of a route of a site's REST API. The page itself names the API of its own site; `?rest_route=` works on any site,
 * also where addresses have no names.
 */
export function restAddress(action: string, route: string): string {
  const named = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  if (named?.startsWith(siteRoot(action))) return join(named, route);
  return `${siteRoot(action)}?rest_route=${route}`;
}

/** An API's address may itself have its route in the query. */
const join = (api: string, route: string): string => api.replace(/\/$/, '') + route;
