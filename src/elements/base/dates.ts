/**
 * The day of an ISO 8601 date in words. It is the day at the date's own offset, so every reader sees the same one. What is
 * not such a date is returned as it is.
 */
export function dayInWords(iso: string, lang: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.valueOf())) return iso;
  return dayFormat(lang).format(date);
}

/** Whether `<time datetime>` may hold it. */
export const isMachineDate = (iso: string): boolean => !Number.isNaN(Date.parse(iso)) && /^\d{4}-\d\d-\d\d/.test(iso);

function dayFormat(lang: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
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
