const warned = new Set<string>();

/**
 * Warns once of a mistake in a page: what it is, and what to do.
 *
 * @param section Heading in `docs/warnings.md` that tells more, as a fragment of its address.
 */
export function warn(message: string, section: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`article-elements: ${message} See docs/warnings.md#${section}.`);
}

/** A list of names in a sentence: `a`, `b` or `c`. */
export function listOf(names: readonly string[]): string {
  const marked = names.map((name) => `\`${name}\``);
  const last = marked.pop()!;
  return marked.length ? `${marked.join(', ')} or ${last}` : last;
}

/** A value in a sentence, however long or odd it is. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return `a value of type ${typeof value}`;
  const text = String(value);
  return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}
