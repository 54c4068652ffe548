import { isoDay } from '../article/date.js';

/**
 * The day of an ISO 8601 date (or a month, `2026-05`) in words. It is the day at the date's own offset, so every reader sees
 * the same one. What is not such a date is returned as it is.
 */
export function dayInWords(iso: string, lang: string): string {
  const day = isoDay(iso);
  if (day) return format(lang, { dateStyle: 'long' }).format(new Date(`${day}T00:00:00Z`));
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(iso);
  if (month) return format(lang, { year: 'numeric', month: 'long' }).format(new Date(`${iso}-01T00:00:00Z`));
  return iso;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** Most languages to keep the formats of: making one takes longer than writing a page. */
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

/** Engines do not agree on the digits of Arabic where no country is named. */
const digits = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions =>
  /^ar$/i.test(lang) ? { ...options, numberingSystem: 'latn' } : options;

/** A number as the language writes it; with a currency (ISO 4217), as a price. */
export function formatNumber(value: number, lang: string, currency?: string): string {
  try {
    return new Intl.NumberFormat(lang || 'en', currency ? { style: 'currency', currency } : {}).format(value);
  } catch {
    return currency ? `${value} ${currency}` : String(value);
  }
}

/** An ISO 8601 duration of days, hours and minutes, such as `PT1H30M`, in words. Others are returned as they are. */
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

/** Names joined as the language joins them. */
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
