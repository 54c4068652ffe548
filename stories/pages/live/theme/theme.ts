import { themeNames, themeSheet, type Theme as BaseName } from '../../../support/themes.js';
import { tokens, type Token } from '../../../support/tokens.js';

export { themeNames as baseNames, type BaseName };

/** A theme in the making: a ready-made one to start from, and what is set otherwise. */
export interface Theme {
  base: BaseName;
  changes: Readonly<Record<string, string>>;
}

const declaration = /(--ae-[\w-]+):\s*([^;]+);/g;

/** What the ready-made themes set. */
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

/** What the theme to start from says, or else the library. */
export const baseValue = ({ base }: Theme, { name, default: fallback }: Token): string =>
  sets[base][name] ?? fallback;

export const valueIn = (theme: Theme, token: Token): string =>
  theme.changes[token.name] ?? baseValue(theme, token);

/** The value with every `var()` in it followed to its end. */
export function resolved(theme: Theme, token: Token): string {
  const value = valueIn(theme, token);
  const [, other] = /^var\((--ae-[\w-]+)\)$/.exec(value) ?? [];
  const target = other !== token.name && tokens.find(({ name }) => name === other);
  return target ? resolved(theme, target) : value;
}

/** Sets a token, or takes it back where it is what it was. */
export function change(theme: Theme, token: Token, value: string): Theme {
  const changes = { ...theme.changes, [token.name]: value.trim() };
  if (!value.trim() || value === baseValue(theme, token)) delete changes[token.name];
  return { ...theme, changes };
}

/** Everything that differs from the library's own look. */
export const declarations = ({ base, changes }: Theme): [string, string][] =>
  tokens.flatMap(({ name }) => {
    const value = changes[name] ?? sets[base][name];
    return value === undefined ? [] : [[name, value] as [string, string]];
  });

/** The theme as a style sheet, in the manner of the ready-made ones. */
export function sheet(theme: Theme): string {
  const lines = declarations(theme).map(([name, value]) => `  ${name}: ${value};`);
  if (!lines.length) return '/* The library’s own look: nothing needs to be set. */\n';
  return `:where(:root) {\n${lines.join('\n')}\n}\n`;
}

/** The theme as the hash of an address. */
export function toHash({ base, changes }: Theme): string {
  const said = new URLSearchParams(base === 'default' ? {} : { theme: base });
  for (const [name, value] of Object.entries(changes)) said.set(name.replace('--ae-', ''), value);
  return said.size ? `#${said.toString()}` : '';
}

/** The theme that a hash says. What is no token is left out, and so is a value that would end its declaration. */
export function fromHash(hash: string): Theme {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const base = themeNames.find((name) => name === said.get('theme')) ?? 'default';
  const changes = tokens.flatMap(({ name }) => {
    const value = said.get(name.replace('--ae-', ''));
    return value && !/[;{}]/.test(value) ? [[name, value]] : [];
  });
  return { base, changes: Object.fromEntries(changes) as Record<string, string> };
}
