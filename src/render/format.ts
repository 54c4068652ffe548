import { isoDay } from '../article/date.js';

/**
 * Formats the day of an ISO 8601 date, or a month (`2026-05`). Uses the date's own offset, so that all readers see the
 * same day. Returns anything else unchanged.
 */
export function dayInWords(iso: string, lang: string): string {
  const day = isoDay(iso);
  if (day) return format(lang, { dateStyle: 'long' }).format(new Date(`${day}T00:00:00Z`));
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(iso);
  if (month) return format(lang, { year: 'numeric', month: 'long' }).format(new Date(`${iso}-01T00:00:00Z`));
  return iso;
}

const dateAndTime = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?:[:.\d]*)(?:(Z)|([+-])0?(\d+):?(\d\d))?$/;

/** Formats a date and time, at its own offset, which is included; a date without a time like `dayInWords`. */
export function momentInWords(iso: string, lang: string): string {
  const [, day, time, isUtc, sign, hours, minutes] = dateAndTime.exec(iso) ?? [];
  if (!day || !isoDay(iso)) return dayInWords(iso, lang);
  const moment = new Date(`${day}T${time}Z`);
  const offset =
    sign && (hours !== '0' || minutes !== '00')
      ? `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`
      : '';
  const zone = isUtc || sign ? ` UTC${offset.replace('-', '−')}` : '';
  // Engines differ in the space before "AM".
  const words = format(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
  return words.replace(/[\u202f\xa0]/g, ' ') + zone;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** Maximum number of cached formatters: creating one takes longer than rendering a page. */
const mostFormats = 100;

function remembered<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= mostFormats) formats.clear();
  const format = make();
  formats.set(key, format);
  return format;
}

function format(lang: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...parts, timeZone: 'UTC', calendar: 'gregory' };
  return remembered(formats, JSON.stringify([lang, parts]), () => {
    try {
      return new Intl.DateTimeFormat(lang || 'en', digits(lang, options));
    } catch {
      return new Intl.DateTimeFormat('en', options);
    }
  });
}

/** Options with fixed digits: engines differ in those of Arabic without a region. */
const digits = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions =>
  /^ar$/i.test(lang) ? { ...options, numberingSystem: 'latn' } : options;

/** Formats a number; with a currency (ISO 4217), as a price. */
export function formatNumber(value: number, lang: string, currency?: string): string {
  try {
    return new Intl.NumberFormat(lang || 'en', currency ? { style: 'currency', currency } : {}).format(value);
  } catch {
    return currency ? `${value} ${currency}` : String(value);
  }
}

/** Formats an ISO 8601 duration of days, hours and minutes, such as `PT1H30M`. Returns anything else unchanged. */
export function formatDuration(iso: string, lang: string): string {
  const [, ...numbers] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso) ?? [];
  const parts = ['day', 'hour', 'minute'].flatMap((unit, index) => {
    const value = Number(numbers[index] ?? 0);
    return value ? formatUnit(value, unit, lang) : [];
  });
  return parts.length ? parts.join(' ') : iso;
}

function formatUnit(value: number, unit: string, lang: string): string {
  try {
    return new Intl.NumberFormat(lang || 'en', { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  } catch {
    return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  }
}

/** Formats a duration as in players, such as `3:25` for `PT3M25S` or `205` (seconds). Returns other text unchanged. */
export function durationInWords(duration: string): string {
  const iso = /^PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,8})(?:\.\d+)?S)?$/.exec(duration);
  const plain = /^(\d{1,8})(?:\.\d+)?$/.exec(duration)?.[1];
  if (!plain && (!iso || duration === 'PT')) return duration;
  const [hours, minutes, rest] = plain ? [0, 0, plain] : iso!.slice(1).map((part) => part || 0);
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const time = parts.join(':');
  return seconds < 3600 ? time.replace(/^0/, '') : `${Math.floor(seconds / 3600)}:${time}`;
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** Formats a number of bytes, such as `2.4 MB`. Returns other text unchanged. */
export function fileSize(size: string, lang: string): string {
  if (!/^\d{1,15}$/.test(size)) return size;
  const power = Math.min(Math.floor((String(Number(size)).length - 1) / 3), units.length - 1);
  const value = Number(size) / 1000 ** power;
  const options = {
    style: 'unit',
    unit: units[power],
    unitDisplay: power ? 'short' : 'long',
    maximumFractionDigits: value < 10 ? 1 : 0,
  } as const;
  try {
    return value.toLocaleString(lang || 'en', options);
  } catch {
    return value.toLocaleString('en', options);
  }
}

/** Joins names as the language does. */
export function listInWords(items: string[], lang: string): string {
  if (items.length === 1) return items[0]!;
  try {
    return remembered(lists, lang, () => new Intl.ListFormat(lang || 'en', { type: 'conjunction' })).format(
      items,
    );
  } catch {
    return items.join(', ');
  }
}
