const warned = new Set<string>();

/**
 * Warns once about a mistake in a page: what it is, and how to fix it.
 *
 * @param section Heading in `docs/warnings.md` that explains more, as a URL fragment.
 */
export function warn(message: string, section: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`article-elements: ${message} See docs/warnings.md#${section}.`);
}

/** Formats a list of names for a sentence: `a`, `b` or `c`. */
export function listOf(names: readonly string[]): string {
  const marked = names.map((name) => `\`${name}\``);
  const last = marked.pop()!;
  return marked.length ? `${marked.join(', ')} or ${last}` : last;
}

/** Formats a value for a sentence, however long or odd it is. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return `a value of type ${typeof value}`;
  const text = String(value);
  return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}
