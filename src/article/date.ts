const isoDate = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The day, `YYYY-MM-DD`, of an ISO 8601 date or date and time, at its own offset; `undefined` for what is none. */
export function isoDay(iso: string): string | undefined {
  const day = isoDate.exec(iso)?.[1];
  if (!day || Number.isNaN(Date.parse(iso))) return undefined;
  // Browsers take the 31st of February for the 3rd of March, and Firefox takes a month 0, of which it can make no date.
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}
