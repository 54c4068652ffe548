const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Age from which the date is shown instead, in seconds: "47 days ago" is hard to relate to. */
const longAgo = 30 * day;

/** Formats a time relative to `now`; `undefined` if a date is better. A future time counts as now. */
export function ago(iso: string, now: number, lang: string): string | undefined {
  const seconds = Math.max((now - Date.parse(iso)) / 1000, 0);
  // A date without a time has no hour.
  if (!(seconds < longAgo) || !iso.includes('T')) return undefined;
  // Not supported by all browsers.
  if (!(Intl as Partial<typeof Intl>).RelativeTimeFormat) return undefined;
  const format = formatFor(lang);
  if (seconds < minute) return format.format(0, 'second');
  if (seconds < hour) return format.format(-Math.floor(seconds / minute), 'minute');
  if (seconds < day) return format.format(-Math.floor(seconds / hour), 'hour');
  return format.format(-Math.floor(seconds / day), 'day');
}

/** Time at which the result of `ago` changes, in milliseconds since 1970; `Infinity` if it does not. */
export function nextAgo(iso: string, now: number): number {
  const time = Date.parse(iso);
  const seconds = Math.max((now - time) / 1000, 0);
  if (!(seconds < longAgo) || !iso.includes('T')) return Infinity;
  const unit = seconds < hour ? minute : seconds < day ? hour : day;
  return time + (Math.floor(seconds / unit) + 1) * unit * 1000;
}

let last: { lang: string; format: Intl.RelativeTimeFormat } | undefined;

function formatFor(lang: string): Intl.RelativeTimeFormat {
  // As with dates: engines differ in the digits of Arabic without a region.
  const tag = /^ar$/i.test(lang) ? 'ar-u-nu-latn' : lang;
  if (last?.lang !== lang) last = { lang, format: new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }) };
  return last.format;
}
