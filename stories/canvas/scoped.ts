/**
 * A style sheet that reaches only what is inside `selector`, which takes the place of the page's root. Declarations and
 * texts in a sheet never have `html`, `body` or `:root` before a `{`, `,` or combinator, but selectors do.
 */
export function scoped(sheet: string, selector: string): string {
  const rules = sheet.replace(
    /(^|[{};,/\s>+~(])(?::root|html|body|:host)(?=[\s{,:.[>+~)])/g,
    (_, before: string) => `${before}:scope`,
  );
  return `@scope (${selector}) {\n${withoutImports(rules)}\n}`;
}

/** What may not be inside another rule. */
const withoutImports = (rules: string): string => rules.replace(/@(charset|import|namespace)[^;]*;/g, '');
