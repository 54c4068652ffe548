/** Bytes as text of letters that need no escape in an address. */
const toAddress = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromAddress = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const through = (bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Response =>
  new Response(new Blob([bytes as BlobPart]).stream().pipeThrough(stream));

/** The text of an article, short enough for an address that opens the playground with it: `#article=…`. */
export async function packArticle(text: string): Promise<string> {
  const packed = through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return toAddress(new Uint8Array(await packed.arrayBuffer()));
}

/** The text that {@link packArticle} has packed. Rejects what it has not. */
export const unpackArticle = (packed: string): Promise<string> =>
  through(fromAddress(packed), new DecompressionStream('deflate-raw')).text();
