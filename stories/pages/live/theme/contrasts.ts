import { tokens } from '../../../support/tokens.js';
import { contrast, pairOf } from './colour.js';
import { resolved, type Theme } from './theme.js';

/** Pairs of foreground and background, with the contrast that WCAG 2.2 AA requires. */
const pairs: [front: string, back: string, least: number, what: string][] = [
  ['text', 'background', 4.5, 'Text on the background'],
  ['text', 'surface', 4.5, 'Text in highlights and callouts'],
  ['text-muted', 'background', 4.5, 'Muted text on the background'],
  ['text-muted', 'surface', 4.5, 'Muted text in highlights and callouts'],
  ['link', 'background', 4.5, 'Links on the background'],
  ['link', 'surface', 4.5, 'Links in highlights and callouts'],
  ['accent', 'background', 4.5, 'Small headings on the background'],
  ['accent', 'surface', 4.5, 'Small headings in highlights and callouts'],
  ['on-accent', 'accent', 4.5, 'Text of the button'],
  ['error', 'background', 4.5, 'Errors in a form'],
  ['input-border', 'background', 3, 'Borders of fields and buttons'],
  ['focus', 'background', 3, 'Focus outline'],
];

export interface Contrast {
  what: string;
  /** Tokens of the pair, foreground first. */
  tokens: [string, string];
  scheme: 'light' | 'dark';
  /** Contrast, from 1 to 21; `undefined` if one of the two is not a colour. */
  ratio?: number;
  least: number;
  passes: boolean;
}

/** Colour schemes of a theme. */
export const schemes = ['light', 'dark'] as const;

/** Returns all contrasts of a theme. */
export function contrastsOf(theme: Theme): Contrast[] {
  const colour = (name: string, scheme: 'light' | 'dark'): string =>
    pairOf(
      resolved(
        theme,
        tokens.find((token) => token.name === `--ae-${name}`)!,
      ),
    )[scheme];
  return schemes.flatMap((scheme) =>
    pairs.map(([front, back, least, what]): Contrast => {
      const ratio = contrast(colour(front, scheme), colour(back, scheme));
      const passes = ratio !== undefined && ratio >= least;
      return { what, tokens: [`--ae-${front}`, `--ae-${back}`], scheme, ratio, least, passes };
    }),
  );
}
