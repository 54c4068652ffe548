/**
 * Completes a URL that a reader has typed: `www.x.example` becomes `https://www.x.example`. Returns `undefined` if it
 * is not a URL.
 */
export function webAddress(text: string): string | undefined {
  const written = text.trim();
  const isFull = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(written);
  const address = isFull ? written : `https://${written.replace(/^\/\//, '')}`;
  try {
    const { protocol, username } = new URL(address);
    if (isFull) return /^https?:$/.test(protocol) ? address : undefined;
    // Plain words are not hosts, and email addresses are not URLs.
    return !username && /^[^/?#@]*[^./?#@]\.[^./?#@]/.test(address.slice(8)) ? address : undefined;
  } catch {
    return undefined;
  }
}
