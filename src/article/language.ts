/**
 * Returns the BCP 47 tag for a locale name as in POSIX and Java: `de_DE`, `zh_Hant_TW`, `pt_BR.UTF-8`. Empty if the
 * name is not a language.
 */
export function languageTag(name: unknown): string {
  if (typeof name !== 'string') return '';
  const tag = name
    .trim()
    .replace(/[.@][^]*/, '')
    .replaceAll('_', '-');
  return /^(?:c|posix)$/i.test(tag) ? '' : tag;
}
