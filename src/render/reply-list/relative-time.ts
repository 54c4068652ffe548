const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** What is older is told by its date: nobody counts back "47 days". In seconds. */
const longAgo = 30 * day;

/** How long ago something was, in words; `undefined` when its date says it better. What is yet to come is now. */
export function ago(iso: string, now: number, lang: string): string | undefined {
  const seconds = Math.max((now - Date.parse(iso)) / 1000, 0);
  // A day alone is not known to the hour.
  if (!(seconds < longAgo) || !iso.includes('T')) return undefined;
  // Some browsers cannot say it.
  if (!(Intl as Partial<typeof Intl>).RelativeTimeFormat) return undefined;
  const format = formatFor(lang);
  if (seconds < minute) return format.format(0, 'second');
  if (seconds < hour) return format.format(-Math.floor(seconds / minute), 'minute');
  if (seconds < day) return format.format(-Math.floor(seconds / hour), 'hour');
  return format.format(-Math.floor(seconds / day), 'day');
}

/** When `ago` will say something else, in milliseconds since 1970; `Infinity` when it will not. */
export function nextAgo(iso: string, now: number): number {
  const time = Date.parse(iso);
  const seconds = Math.max((now - time) / 1000, 0);
  if (!(seconds < longAgo) || !iso.includes('T')) return Infinity;
  const unit = seconds < hour ? minute : seconds < day ? hour : day;
  return time + (Math.floor(seconds / unit) + 1) * unit * 1000;
}

let last: { lang: string; format: Intl.RelativeTimeFormat } | undefined;

function formatFor(lang: string): Intl.RelativeTimeFormat {
  // As with dates: engines do not agree on the digits of Arabic where no country is named.
  const tag = /^ar$/i.test(lang) ? 'ar-u-nu-latn' : lang;
  if (last?.lang !== lang) last = { lang, format: new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }) };
  return last.format;
}
