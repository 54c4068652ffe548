/**
 * Scopes a style sheet to `selector`, which replaces the page's root. Unlike selectors, declarations and strings in a
 * sheet never have `html`, `body` or `:root` before a `{`, `,` or combinator.
 */
export function scoped(sheet: string, selector: string): string {
  const rules = sheet.replace(
    /(^|[{};,/\s>+~(])(?::root|html|body|:host)(?=[\s{,:.[>+~)])/g,
    (_, before: string) => `${before}:scope`,
  );
  return `@scope (${selector}) {\n${withoutImports(rules)}\n}`;
}

/** Removes rules that cannot be nested. */
const withoutImports = (rules: string): string => rules.replace(/@(charset|import|namespace)[^;]*;/g, '');
