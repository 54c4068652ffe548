/**
 * The day of an ISO 8601 date (or a month, `2026-05`) in words. It is the day at the date's own offset, so every reader sees
 * the same one. What is not such a date is returned as it is.
 */
export function dayInWords(iso: string, lang: string): string {
  const [, month, day] = /^(\d{4}-\d\d)(-\d\d)?(?:T|$)/.exec(iso) ?? [];
  const date = new Date(`${month}${day ?? '-01'}T00:00:00Z`);
  if (Number.isNaN(date.valueOf())) return iso;
  return format(lang, day ? { dateStyle: 'long' } : { year: 'numeric', month: 'long' }).format(date);
}

/** Whether `<time datetime>` may hold it. */
export const isMachineDate = (iso: string): boolean =>
  !Number.isNaN(Date.parse(iso)) && /^\d{4}-\d\d-\d\d/.test(iso);

function format(lang: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...parts, timeZone: 'UTC', calendar: 'gregory' };
  try {
    return new Intl.DateTimeFormat(lang || 'en', options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/** Names joined as the language joins them. */
export function listInWords(items: string[], lang: string): string {
  try {
    return new Intl.ListFormat(lang || 'en', { type: 'conjunction' }).format(items);
  } catch {
    return items.join(', ');
  }
}
