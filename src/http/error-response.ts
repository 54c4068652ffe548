/** Title and detail of each error. */
const reasons = {
  400: ['Bad request', 'The request is incomplete or invalid.'],
  404: ['Not found', 'There is no article at this address.'],
  405: ['Method not allowed', 'Use GET or HEAD.'],
  410: ['Gone', 'This article is no longer available.'],
  414: ['URL too long', 'The URL is too long.'],
  500: ['Something went wrong', 'The article cannot be shown at the moment. Please try again later.'],
  501: ['Not implemented', 'oEmbed is available as JSON only. Set format=json.'],
  502: ['The article could not be loaded', 'Please try again in a moment.'],
  504: ['The article took too long to load', 'Please try again in a moment.'],
} as const;

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Response without an article, as HTML or as JSON by RFC 9457. Never cached, and the same for every article, so that it
 * reveals nothing about one.
 */
export function errorResponse(status: keyof typeof reasons, as: 'html' | 'json' = 'html'): Response {
  const [title, detail] = reasons[status];
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  if (status === 405) headers.set('allow', 'GET, HEAD');
  if (as === 'json') {
    headers.set('content-type', 'application/problem+json');
    headers.set('access-control-allow-origin', '*');
    return new Response(JSON.stringify({ status, title, detail }), { status, headers });
  }
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-language', 'en');
  headers.set('content-security-policy', policy);
  return new Response(
    '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
      '<meta name="viewport" content="width=device-width, initial-scale=1">' +
      '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">' +
      `<title>${title}</title></head><body><h1>${title}</h1><p>${detail}</p></body></html>`,
    { status, headers },
  );
}
