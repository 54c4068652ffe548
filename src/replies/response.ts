import type { Attempted } from './service.js';

type Fields = Record<string, unknown>;

/** Parses the JSON object in the body of a response; returns `undefined` for anything else, such as an error page. */
export function objectIn(body: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch {
    return undefined;
  }
}

export const textOr = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Returns the text of markup, as plain text. */
export const textOfMarkup = (markup: string): string =>
  markup
    .replace(/<[!/a-z][^<>]*>/gi, ' ')
    .replace(/&#(x[\da-f]{1,5}|\d{1,6});/gi, (_, code: string) => String.fromCodePoint(Number(`0${code}`)))
    .replace(/&(\w+);/g, (entity, name: string) => characters[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** Status codes by which firewalls and gateways reject a request. */
const refusals = new Set([403, 406, 451]);

/** Maps the status of a service's own response to an outcome. */
export function outcomeByStatus(response: Response): Attempted {
  const { status } = response;
  const wait = retryAfter(response);
  if (status === 401) return { status: 'login-required' };
  if (status === 410 || status === 423) return { status: 'closed' };
  if (status === 409) return { status: 'duplicate' };
  if (status === 429) return { status: 'rate-limited', ...wait };
  if (status === 413) return { status: 'invalid', fields: ['comment'] };
  if (status === 400 || status === 422) return { status: 'invalid' };
  if (refusals.has(status)) return { status: 'rejected' };
  const isRefusal = status >= 400 && status < 500;
  // 503 means that the service did nothing; other codes do not tell.
  const isKnown = isRefusal || status === 503;
  return { status: isKnown ? 'failed' : 'unconfirmed', ...wait, final: status < 500 };
}

/**
 * Outcome of a response that is not the service's own, whatever its status: the page of a firewall, a proxy, a plugin,
 * a captive portal, or of maintenance. Unconfirmed, except for status codes of a rejection.
 */
export function foreign(response: Response): Attempted {
  // A response after a redirect does not answer the request that sent the reply.
  if (refusals.has(response.status) && !response.redirected) return { status: 'rejected' };
  const wait = retryAfter(response);
  // A redirect to a page, such as a captive portal's, has not stored the reply; a success may have.
  const mayPass = (response.ok && response.redirected) || response.status >= 500 || 'retryAfter' in wait;
  return { status: 'unconfirmed', ...wait, final: !mayPass };
}

/** Parses the `Retry-After` header, in seconds or as a date; returns seconds. */
export function retryAfter({ headers }: Response): { retryAfter?: number } {
  const value = headers.get('retry-after');
  if (!value) return {};
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfter: Math.max(Math.ceil(seconds), 0) } : {};
}
