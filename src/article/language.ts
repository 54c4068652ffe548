/**
 * A language tag as BCP 47 writes it, of one as systems and Java do: `de_DE`, `zh_Hant_TW`, `pt_BR.UTF-8`. Empty for what
 * names no language.
 */
export function languageTag(name: unknown): string {
  if (typeof name !== 'string') return '';
  const tag = name
    .trim()
    .replace(/[.@][^]*/, '')
    .replaceAll('_', '-');
  return /^(?:c|posix)$/i.test(tag) ? '' : tag;
}
