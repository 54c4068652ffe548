import { themeNames, themeSheet, type Theme as BaseName } from '../../../support/themes.js';
import { tokens, type Token } from '../../../support/tokens.js';

export { themeNames as baseNames, type BaseName };

/** Edited theme: the theme it is based on, and its changes. */
export interface Theme {
  base: BaseName;
  changes: Readonly<Record<string, string>>;
}

const declaration = /(--ae-[\w-]+):\s*([^;]+);/g;

/** Token values of the themes in the package. */
const sets = Object.fromEntries(
  themeNames.map((name) => [
    name,
    Object.fromEntries(
      [
        ...themeSheet(name)
          .replace(/\/\*[^]*?\*\//g, '')
          .matchAll(declaration),
      ].map(([, token, value]) => [token, value]),
    ),
  ]),
) as Record<BaseName, Record<string, string>>;

/** Returns the value in the base theme, or the library's default. */
export const baseValue = ({ base }: Theme, { name, default: fallback }: Token): string =>
  sets[base][name] ?? fallback;

export const valueIn = (theme: Theme, token: Token): string =>
  theme.changes[token.name] ?? baseValue(theme, token);

/** Returns the value with every `var()` resolved. */
export function resolved(theme: Theme, token: Token): string {
  const value = valueIn(theme, token);
  const [, other] = /^var\((--ae-[\w-]+)\)$/.exec(value) ?? [];
  const target = other !== token.name && tokens.find(({ name }) => name === other);
  return target ? resolved(theme, target) : value;
}

/** Sets a token, or resets it if the value is that of the base theme. */
export function change(theme: Theme, token: Token, value: string): Theme {
  const changes = { ...theme.changes, [token.name]: value.trim() };
  if (!value.trim() || value === baseValue(theme, token)) delete changes[token.name];
  return { ...theme, changes };
}

/** Declarations that differ from the library's defaults. */
export const declarations = ({ base, changes }: Theme): [string, string][] =>
  tokens.flatMap(({ name }) => {
    const value = changes[name] ?? sets[base][name];
    return value === undefined ? [] : [[name, value] as [string, string]];
  });

/** Returns the theme as a style sheet, in the form of the package's themes. */
export function sheet(theme: Theme): string {
  const lines = declarations(theme).map(([name, value]) => `  ${name}: ${value};`);
  if (!lines.length) return '/* The default appearance: no tokens need to be set. */\n';
  return `:where(:root) {\n${lines.join('\n')}\n}\n`;
}

/** Serializes a theme to a URL hash. */
export function toHash({ base, changes }: Theme): string {
  const said = new URLSearchParams(base === 'default' ? {} : { theme: base });
  for (const [name, value] of Object.entries(changes)) said.set(name.replace('--ae-', ''), value);
  return said.size ? `#${said.toString()}` : '';
}

/** Parses a theme from a URL hash. Unknown tokens are ignored, and so are values that would end their declaration. */
export function fromHash(hash: string): Theme {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const base = themeNames.find((name) => name === said.get('theme')) ?? 'default';
  const changes = tokens.flatMap(({ name }) => {
    const value = said.get(name.replace('--ae-', ''));
    return value && !/[;{}]/.test(value) ? [[name, value]] : [];
  });
  return { base, changes: Object.fromEntries(changes) as Record<string, string> };
}
