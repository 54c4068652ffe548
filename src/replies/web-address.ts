/**
 * A web address as a reader writes it, in full: `www.x.example` is `https://www.x.example`. `undefined`: it is none.
 */
export function webAddress(text: string): string | undefined {
  const written = text.trim();
  const isFull = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(written);
  const address = isFull ? written : `https://${written.replace(/^\/\//, '')}`;
  try {
    const { protocol, username } = new URL(address);
    if (isFull) return /^https?:$/.test(protocol) ? address : undefined;
    // Not every word is a host, and an address for mail is none.
    return !username && /^[^/?#@]*[^./?#@]\.[^./?#@]/.test(address.slice(8)) ? address : undefined;
  } catch {
    return undefined;
  }
}
