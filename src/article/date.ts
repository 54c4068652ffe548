const isoDate = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The day, `YYYY-MM-DD`, of an ISO 8601 date or date and time, at its own offset; `undefined` for what is none. */
export function isoDay(iso: string): string | undefined {
  const day = isoDate.exec(iso)?.[1];
  if (!day || Number.isNaN(Date.parse(iso))) return undefined;
  // Browsers take the 31st of February for the 3rd of March, and Firefox takes a month 0, of which it can make no date.
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}

const isoTime =
  /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: ?(z|[+-]\d\d)(?::?(\d\d))?)?)?$/i;
const mailTime = /^(?:[a-z]{3}, )?\d\d? [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:gmt|utc?|[+-]\d{4})$/i;

/**
 * A time in milliseconds since 1970: of ISO 8601, also carelessly written; of seconds or milliseconds since 1970; of the dates of
 * mail and HTTP. `NaN` for all else, of which engines would guess something.
 *
 * @param offset The offset of a time that names none.
 */
export function timeOf(value: unknown, offset: string): number {
  if (typeof value === 'number') return epochTime(value);
  if (typeof value !== 'string') return NaN;
  const text = value.trim();
  if (/^(?:\d{10}|\d{13})$/.test(text)) return epochTime(Number(text));
  const [, day, time, hours = offset, minutes = '00'] = isoTime.exec(text) ?? [];
  if (!day) return mailTime.test(text) ? Date.parse(text) : NaN;
  if (!isoDay(day)) return NaN;
  return Date.parse(time ? `${day}T${time}${/z/i.test(hours) ? 'Z' : `${hours}:${minutes}`}` : day);
}

/** Numbers that would be times before 2001, or in thousands of years, are something else, such as a day in eight digits. */
function epochTime(number: number): number {
  if (number >= 1e9 && number < 1e11) return number * 1000;
  return number >= 1e12 && number < 1e14 ? number : NaN;
}
