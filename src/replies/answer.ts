import type { Outcome } from './outcome.js';

type Fields = Record<string, unknown>;

/** The JSON object in an answer; nothing where there is something else, such as an error page. Rejects when it breaks off. */
export async function objectIn(response: Response): Promise<Fields | undefined> {
  try {
    const value: unknown = await response.json();
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

export const textOr = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a piece of markup, to be shown as plain text. */
export const wordsOfMarkup = (markup: string): string =>
  markup
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name: string) => characters[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** The sentence in which WordPress says what is wrong. */
export function sentenceOfWordPress(page: string): string {
  const start = page.indexOf('>', page.indexOf('class="wp-die-message"'));
  const end = page.indexOf('</div>', start);
  return page.includes('class="wp-die-message"') && start >= 0 && end >= 0 ? page.slice(start + 1, end) : '';
}

/** What an answer's status says, whatever the service. */
export function outcomeByStatus(response: Response): Outcome {
  const { status } = response;
  const wait = retryAfter(response);
  if (status === 401) return { status: 'login-required' };
  if (status === 403 || status === 404 || status === 410 || status === 423) return { status: 'closed' };
  if (status === 409) return { status: 'duplicate' };
  if (status === 429) return { status: 'flood', ...wait };
  if (status === 413) return { status: 'invalid', fields: ['comment'] };
  if (status === 400 || status === 422) return { status: 'invalid' };
  // 503 says that the service did nothing; of others one cannot know.
  return { status: 'failed', ...wait, unconfirmed: status >= 500 && status !== 503 };
}

/** The header `Retry-After` in seconds: it holds seconds or a date. */
function retryAfter({ headers }: Response): { retryAfter?: number } {
  const value = headers.get('retry-after');
  if (!value) return {};
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfter: Math.max(Math.ceil(seconds), 0) } : {};
}
