/**
 * Checks whether a service is reachable although the browser is offline, which some systems report wrongly. Sends no
 * data that a service would keep.
 */
export async function isReachable(address: string, signal: AbortSignal): Promise<boolean> {
  if (navigator.onLine) return true;
  return fetch(address, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', signal }).then(
    () => true,
    () => false,
  );
}
