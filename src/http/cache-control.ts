/**
 * Shortens the lifetimes in `Cache-Control`, so that a stored response is neither fresh nor served stale after the
 * given seconds. Source: RFC 9111, RFC 5861.
 */
export function shortened(cacheControl: string, secondsLeft: number): string {
  if (secondsLeft === Infinity) return cacheControl;
  const left = Math.max(0, Math.floor(secondsLeft));
  const lifetimes = [...cacheControl.matchAll(/\b(?:s-maxage|max-age)=(\d+)/gi)].map(([, seconds]) =>
    Number(seconds),
  );
  if (!lifetimes.length)
    return /\bno-(?:store|cache)\b/i.test(cacheControl) ? cacheControl : `max-age=${left}`;
  const leftWhenStale = Math.max(0, left - Math.max(...lifetimes));
  return cacheControl.replace(
    /\b(s-maxage|max-age|stale-while-revalidate|stale-if-error)=(\d+)/gi,
    (_, name: string, seconds: string) =>
      `${name}=${Math.min(Number(seconds), /^stale/i.test(name) ? leftWhenStale : left)}`,
  );
}

/** Returns `max-age` in seconds: how long a shared or private cache may keep the response. */
export const maxAgeOf = (cacheControl: string): number =>
  Number(/\bmax-age=(\d+)/i.exec(cacheControl)?.[1] ?? 0);
