/** Bytes, of any kind that JavaScript has. */
export type Bytes = ArrayBuffer | ArrayBufferView;

/** Whether a value is bytes. A revoked proxy throws when it is asked for its prototype. */
export function isBytes(value: unknown): value is Bytes {
  try {
    return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
  } catch {
    return false;
  }
}

/** Encodings that servers name without looking, and those that are found out otherwise. */
const named = /^(?:utf-|windows-|iso-8859-)/;

/**
 * The text of bytes: in UTF-16 where they begin so, else in UTF-8, else in `charset`. An encoding of East Asia, which may be
 * taken for UTF-8, goes before it.
 *
 * @param charset An encoding's name, or a `Content-Type` that names one.
 * @throws If they are text in none of these.
 */
export function textOfBytes(bytes: Bytes, charset?: string | null): string {
  const decode = (encoding: string): string => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const [first, second] = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  // A byte order mark, or JSON's first character and half of its first.
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return decode('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return decode('utf-16be');
  const label = charset && (/charset=["']?([\w.:-]+)/i.exec(charset)?.[1] ?? charset);
  const encoding = encodingOf(label);
  const order = encoding && !named.test(encoding) ? [encoding, 'utf-8'] : ['utf-8', encoding ?? 'utf-8'];
  try {
    return decode(order[0]!);
  } catch {
    return decode(order[1]!);
  }
}

/** The encoding of that name, if there is one. */
function encodingOf(label: string | null | undefined): string | undefined {
  try {
    return label ? new TextDecoder(label).encoding : undefined;
  } catch {
    return undefined;
  }
}
