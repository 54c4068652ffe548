const isoDate = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Returns the day of an ISO 8601 date or date and time, at its own offset, as `YYYY-MM-DD`; `undefined` if it is not a
 * date.
 */
export function isoDay(iso: string): string | undefined {
  const day = isoDate.exec(iso)?.[1];
  if (!day || Number.isNaN(Date.parse(iso))) return undefined;
  // Browsers parse 31 February as 3 March, and Firefox accepts month 0, but returns an invalid date.
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}

const isoTime =
  /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: ?(z|[+-]\d\d)(?::?(\d\d))?)?)?$/i;
const mailTime = /^(?:[a-z]{3}, )?\d\d? [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:gmt|utc?|[+-]\d{4})$/i;

/**
 * Parses a time: ISO 8601, also in variants; seconds or milliseconds since 1970; dates as in email and HTTP. Returns
 * milliseconds since 1970; `NaN` for anything else, for which engines would guess.
 *
 * @param offset Offset of times without one.
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

/**
 * Parses seconds or milliseconds since 1970. Numbers that would mean a time before 2001 or thousands of years ahead are
 * rejected: they are something else, such as a day in eight digits.
 */
function epochTime(number: number): number {
  if (number >= 1e9 && number < 1e11) return number * 1000;
  return number >= 1e12 && number < 1e14 ? number : NaN;
}
