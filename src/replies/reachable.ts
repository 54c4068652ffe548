/**
 * Whether there is a way to a service, where the browser says that there is no network: some systems say so wrongly. It sends
 * nothing that a service would keep.
 */
export async function isReachable(address: string, signal: AbortSignal): Promise<boolean> {
  if (navigator.onLine) return true;
  return fetch(address, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', signal }).then(
    () => true,
    () => false,
  );
}
