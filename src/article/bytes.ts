/** Bytes, in any type of JavaScript. */
export type Bytes = ArrayBuffer | ArrayBufferView;

/** Whether a value is bytes. A revoked proxy throws when its prototype is read. */
export function isBytes(value: unknown): value is Bytes {
  try {
    return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
  } catch {
    return false;
  }
}

/** Encodings that servers name by default, and that are detected otherwise. */
const named = /^(?:utf-|windows-|iso-8859-)/;

/**
 * Decodes bytes: as UTF-16 if they begin like it, else as UTF-8, else in `charset`. An East Asian `charset` is tried
 * before UTF-8, since its bytes may be valid UTF-8.
 *
 * @param charset Name of an encoding, or a `Content-Type` that contains one.
 * @throws If the bytes are not text in any of these.
 */
export function textOfBytes(bytes: Bytes, charset?: string | null): string {
  const decode = (encoding: string): string => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const [first, second] = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  // A byte order mark, or the first character of JSON and half of the second.
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

/** Returns the encoding with a label; `undefined` if it is unknown. */
function encodingOf(label: string | null | undefined): string | undefined {
  try {
    return label ? new TextDecoder(label).encoding : undefined;
  } catch {
    return undefined;
  }
}
